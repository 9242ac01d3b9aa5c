import { colleagueNouns, commissioners, portfoliosAbroad } from '../../entities/data/offices.ts';
import type { Mention } from '../../entities/Mention.ts';
import { atWords } from '../language/atWords.ts';
import { endOfCapitals, isCapital } from '../language/capitals.ts';
import { cue } from '../language/cues.ts';
import { normalise, type Token } from '../language/tokenise.ts';
import { type Word, wordTest } from '../language/vocabulary.ts';
import { countriesBefore, countriesBehind, type OfficeCountry } from './offices/countriesBeside.ts';

const colleagues = new Set([...colleagueNouns.nl, ...colleagueNouns.en].map(normalise));
const isColleague = wordTest(colleagues);
export const counterpartCue = cue(colleagues);
const possessives = /^(?:mijn|onze|zijn|haar|hun|my|our|his|her|their)$/;
const own = /^(?:mijn|onze|my|our)$/;
/** Portfolios that most governments have: there a colleague surely holds the same. */
const common: ReadonlySet<string> = new Set(portfoliosAbroad.map(({ slug }) => slug));

/**
 * "Mijn Deense ambtgenoot", "mijn collega's uit Peru en Chili": who acts is the country, through an office that goes
 * without its name; that office is named where the speaker's portfolio is one that governments have in common.
 */
export function findCounterparts(
  tokens: readonly Token[],
  names: readonly Mention[],
  speaker: Mention | null,
  offices: readonly Mention[] = [],
): Mention[] {
  return atWords(tokens, isColleague, (token, at) => {
    if (token.glued) return [];
    const before = countriesBefore(tokens, at, names);
    const first = before[0]?.from ?? at;
    const possessive = tokens[first - 1]?.norm ?? '';
    if (!possessives.test(possessive)) return [];
    const behind = before.length > 0 ? [] : countriesBehind(tokens, at + 1, names, true);
    const other = offices.findLast(({ end }) => end <= token.start) ?? null;
    const office = portfolioOf(own.test(possessive) ? speaker : other);
    const last = before.at(-1);
    return [
      ...before.map((country) =>
        counterpart(tokens, country, country.from, country === last ? at + 1 : country.to, office),
      ),
      ...behind.map((country, index) =>
        counterpart(tokens, country, index === 0 ? at : country.from, country.to, office),
      ),
    ];
  });
}

/** The slug of the speaker's portfolio, where a colleague abroad surely has the same. */
const portfolioOf = (speaker: Mention | null): string | null => {
  const slug = /^minister:[a-z]{2}\/(.+)$/.exec(speaker?.id ?? '')?.[1];
  return slug !== undefined && common.has(slug) ? slug : null;
};

function counterpart(
  tokens: readonly Token[],
  { mention, code }: OfficeCountry,
  from: number,
  to: number,
  office: string | null,
): Mention {
  const span = { start: tokens[from]?.start ?? mention.start, end: tokens[to - 1]?.end ?? mention.end };
  return office === null
    ? { ...mention, ...span, form: 'reference', aliases: [] }
    : {
        ...span,
        type: 'Minister',
        id: `minister:${code.toLowerCase()}/${office}`,
        name: `Minister (${code})`,
        form: 'reference',
        inside: [mention],
      };
}

const commissionerWords: ReadonlySet<string> = new Set([...commissioners.nl, ...commissioners.en]);
const asCommissioner = ({ raw }: Word): boolean =>
  commissionerWords.has(raw) || commissionerWords.has(raw.toLowerCase());
const isCommissioner = wordTest(asCommissioner);
export const commissionerCue = cue(asCommissioner);

/** "De eurocommissaris voor Handel": the Commission acts; its members have titles, not offices of a government. */
export function findCommissioners(tokens: readonly Token[]): Mention[] {
  return atWords(tokens, isCommissioner, (token, at) => {
    const before = tokens[at - 1]?.norm ?? '';
    const isOther = isCapital(tokens[at - 1]) && !/^(?:european|europese|eu|the|de)$/.test(before);
    if (token.glued || isOther || /^(?:hoge|high|politie|police|oud)$/.test(before)) return [];
    const hasPortfolio = /^(?:voor|van|for)$/.test(tokens[at + 1]?.norm ?? '') && isCapital(tokens[at + 2]);
    const to = hasPortfolio ? endOfCapitals(tokens, at + 3, /^(?:en|and|,)$/) : at + 1;
    return [
      {
        start: token.start,
        end: tokens[to - 1]?.end ?? token.end,
        type: 'Organisation',
        id: 'organisation:european-commission',
        name: 'Europese Commissie',
        form: 'reference',
      },
    ];
  });
}
