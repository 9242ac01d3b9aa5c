import { portfolios } from '../entities/data/offices.ts';
import { knownNames } from '../entities/knownNames.ts';
import { describingVerbs } from '../relations/frames/law.ts';
import { relationTypes } from '../relations/index.ts';
import { lawRelations } from '../relations/lawRelations.ts';
import { type VerbIndex, verbIndexOf } from './clauses/VerbIndex.ts';
import { type FrameIndex, frameIndexOf } from './frames/FrameIndex.ts';
import { dutch } from './language/dutch.ts';
import { english } from './language/english.ts';
import type { Language } from './language/Language.ts';
import { Lexicon } from './language/Lexicon.ts';
import { type KindIndex, kindIndexOf } from './mentions/findInitiatives.ts';
import { type NameIndex, nameIndexOf } from './mentions/findNames.ts';
import type { Portfolio } from './mentions/findOffices.ts';

/** Everything that reading needs of a language: made once, used for every letter in it. */
export interface Lore {
  language: Language;
  names: NameIndex;
  portfolios: Lexicon<Portfolio>;
  kinds: KindIndex;
  verbs: VerbIndex;
  frames: FrameIndex;
  /** Those of one instrument of law to another, which have a step of their own. */
  lawFrames: FrameIndex;
}

const made = new Map<Language, Lore>();

export function loreOf(code: 'nl' | 'en'): Lore {
  const language = code === 'nl' ? dutch : english;
  const lore = made.get(language) ?? makeLore(language);
  made.set(language, lore);
  return lore;
}

function makeLore(language: Language): Lore {
  const frames = frameIndexOf(relationTypes, language.code);
  const lawFrames = frameIndexOf(lawRelations, language.code);
  return {
    language,
    names: nameIndexOf(knownNames()),
    portfolios: portfolioIndex(),
    kinds: kindIndexOf(language.code),
    verbs: verbIndexOf(language, [...frames.verbs, ...lawFrames.verbs, ...describingVerbs[language.code]]),
    frames,
    lawFrames,
  };
}

function portfolioIndex(): Lexicon<Portfolio> {
  const index = new Lexicon<Portfolio>();
  for (const row of portfolios) {
    const portfolio = { slug: row.slug, nl: row.nl, preposition: row.preposition };
    for (const form of [row.nl, ...row.en, ...(row.aliases ?? [])]) index.add(form, portfolio);
    for (const form of row.abbreviations ?? []) index.add(form, portfolio, true);
  }
  return index;
}
