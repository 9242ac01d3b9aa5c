import { colleagueNouns, officeRanks, officeTitles } from '../../../entities/data/offices.ts';
import { Lexicon, type LexiconMatch } from '../../language/Lexicon.ts';
import type { Token } from '../../language/tokenise.ts';
import type { Word } from '../../language/vocabulary.ts';

/** A word or two that name an office: a rank that wants a portfolio, or a title that needs none. */
export interface OfficeWord {
  /** What the rank puts before the slug of the portfolio. */
  prefix: string;
  /** The whole slug, for a title without a portfolio. */
  slug?: string;
  /** The only country that has the title. */
  country?: string;
  /** No title of one's own government: it wants a country beside it. */
  foreign?: boolean;
  /** A colleague is an office only with a portfolio of the table. */
  colleague?: boolean;
  plural: boolean;
}

const words = new Lexicon<OfficeWord>();
for (const { prefix, nl, en } of officeRanks)
  for (const form of [...nl, ...en]) words.add(form, { prefix, plural: isPlural(form) });
for (const { nl, en, slug, country, foreign } of officeTitles)
  for (const form of [...nl, ...en])
    words.add(form, {
      prefix: '',
      slug,
      plural: isPlural(form),
      ...(country ? { country } : {}),
      ...(foreign ? { foreign } : {}),
    });
for (const form of [...colleagueNouns.nl, ...colleagueNouns.en])
  words.add(form, { prefix: '', colleague: true, plural: isPlural(form) });

function isPlural(form: string): boolean {
  return /(?:ministers|premiers|sen|ies|ten|'s|colleagues|counterparts)$/i.test(form);
}

/** Whether an office may begin at a word. */
export const opensOffice = (word: Word): boolean => words.beginsAt({ word });

/** The office word at a token; "oud-minister" and "viceminister" are none. */
export const officeWordAt = (tokens: readonly Token[], at: number): LexiconMatch<OfficeWord> | null =>
  tokens[at]?.glued && former.test(tokens[at - 1]?.norm ?? '') ? null : words.at(tokens, at);

const former = /^(?:oud|ex|vice|onder|former)$/;
