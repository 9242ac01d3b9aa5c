import type { Mention } from '../../entities/Mention.ts';
import { atWords } from '../language/atWords.ts';
import { cue } from '../language/cues.ts';
import type { Token } from '../language/tokenise.ts';
import { type Word, wordTest } from '../language/vocabulary.ts';
import type { Letter } from '../letterOf.ts';
import { isTabled } from './laws/isTabled.ts';
import { LawsByWeight } from './laws/LawsByWeight.ts';

/** What words such as "de minister" and "het voorstel" stand for, from the beginning of a section on. */
export interface Memory {
  part: number;
  offices: Mention[];
  laws: Mention[];
  countries: Mention[];
  /** The lists of parties that sentences have named, one party alone included. */
  parties: (readonly Mention[])[];
  /** Those of the sentence before. */
  recent: (readonly Mention[])[];
  /** The instruments that the letter has named so far: they hold for all of it. */
  named: LawsByWeight;
  /** The minister whom "he" and "she" may mean: the last one, until somebody else is named. */
  lastMinister: Mention | null;
  /** Each office that the letter has named so far, by its id: they hold for all of it. */
  namedOffices: Map<string, Mention>;
  /** Those on whose behalf the letter itself speaks: they hold for all of it. */
  speakers: readonly Mention[];
}

/** What holds for the whole letter is taken over from the section before. */
export const emptyMemory = (part: number, before?: Memory): Memory => ({
  part,
  offices: [],
  laws: [],
  countries: [],
  parties: [],
  recent: [],
  named: before?.named ?? new LawsByWeight(),
  lastMinister: null,
  namedOffices: before?.namedOffices ?? new Map(),
  speakers: before?.speakers ?? [],
});

/** One readable rule for each kind of word that points back. `at` is the noun; a rule gives null where nothing fits. */
interface Rule {
  name: string;
  nouns: ReadonlySet<string>;
  resolve: (
    tokens: readonly Token[],
    at: number,
    memory: Memory,
    letter: Letter,
  ) => { target: Mention; from: number } | null;
}

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';
const definite = /^(?:de|het|deze|dit|die|dat|the|this|that|genoemde)$/;

const rules: readonly Rule[] = [
  {
    name: 'the government is the country that writes',
    nouns: new Set(['kabinet', 'regering', 'wij', 'government']),
    resolve: (tokens, at, _memory, letter) => {
      if (word(tokens, at) !== 'wij' && !/^(?:het|de|the|huidige|dit)$/.test(word(tokens, at - 1)))
        return null;
      return { target: ownGovernment(letter), from: word(tokens, at) === 'wij' ? at : at - 1 };
    },
  },
  {
    name: '"ik" and "mijn ambtsvoorganger" are the office that signs',
    nouns: new Set(['ik', 'ambtsvoorganger', 'ambtsvoorgangers', 'i', 'predecessor']),
    resolve: (tokens, at, _memory, letter) => {
      // An English statement that nobody signs is its government's.
      if (isEnglishI(tokens, at, letter))
        return { target: letter.signingOffice ?? ownGovernment(letter), from: at };
      if (!letter.signingOffice) return null;
      if (word(tokens, at) === 'ik') return { target: letter.signingOffice, from: at };
      return /^(?:ambtsvoorgangers?|predecessor)$/.test(word(tokens, at)) &&
        /^(?:mijn|my)$/.test(word(tokens, at - 1))
        ? { target: letter.signingOffice, from: at - 1 }
        : null;
    },
  },
  {
    name: '"de minister" is the last own one, "de Italiaanse minister" the last one of that country',
    nouns: new Set(['minister', 'staatssecretaris', 'bewindspersoon', 'collega', 'ambtgenoot', 'secretary']),
    resolve: (tokens, at, memory, letter) => {
      const before = tokens[at - 1];
      const adjective = memory.countries.find(
        (country) => country.form === 'adjective' && before && country.start === before.start,
      );
      if (adjective) {
        const prefix = `minister:${adjective.id.slice('country:'.length).toLowerCase()}/`;
        // Without its portfolio the office has no name: its country acts.
        const target = memory.offices.findLast((office) => office.id.startsWith(prefix)) ?? adjective;
        return { target, from: at - 1 };
      }
      const isSecretary =
        word(tokens, at) === 'secretary' && word(tokens, at + 1) === 'of' && word(tokens, at + 2) === 'state';
      if (
        !definite.test(before?.norm ?? '') ||
        (/^(?:collega|ambtgenoot|secretary)$/.test(word(tokens, at)) && !isSecretary)
      )
        return null;
      const own = `minister:${letter.ownCountry.toLowerCase()}/`;
      // "the Minister of State": a British or Irish one, whose office Dutch calls a state secretary.
      const isState =
        word(tokens, at) === 'staatssecretaris' ||
        (word(tokens, at) === 'minister' &&
          word(tokens, at + 1) === 'of' &&
          word(tokens, at + 2) === 'state');
      const fits = (office: Mention) =>
        office.id.startsWith(own) && office.id.includes('/staatssecretaris-') === isState;
      const target =
        memory.offices.findLast(fits) ??
        onlyOne([...memory.namedOffices.values()].filter(fits)) ??
        (letter.signingOffice && fits(letter.signingOffice) ? letter.signingOffice : null);
      return target ? { target, from: at - 1 } : null;
    },
  },
  {
    name: '"het voorstel", "de verordening", "het pact": the last instrument of that kind',
    nouns: new Set([
      'voorstel',
      'wetgevingsvoorstel',
      'wetsvoorstel',
      'commissievoorstel',
      'verordening',
      'richtlijn',
      'pact',
      'kaderbesluit',
      'akkoord',
      'verdrag',
      'wet',
      'proposal',
      'regulation',
      'directive',
      'pact',
      'agreement',
      'treaty',
      'framework',
      'resolution',
      'resolutie',
      'plan',
      'convention',
      'compact',
      'besluit',
      'uitvoeringsbesluit',
      'ontwerpverordening',
      'ontwerprichtlijn',
      'decision',
      'act',
      'bill',
      'code',
    ]),
    resolve: (tokens, at, memory) => {
      let from = at - 1;
      if (/^(?:politiek|politieke|voorlopig|nieuwe|huidige|political|new)$/.test(word(tokens, from)))
        from -= 1;
      if (!definite.test(word(tokens, from)) || isDecisionTaken(tokens, at)) return null;
      const kinds = kindsOf(word(tokens, at));
      const isKind = (law: Mention) =>
        kinds === null || kinds.test(`${String(law.properties?.kind ?? '')} ${nounOf(law)}`);
      const onTable = proposalNouns.test(word(tokens, at)) ? memory.laws.findLast(isTabled) : undefined;
      // In a section that has named none, the instrument that the letter is about.
      const target = onTable ?? memory.laws.findLast(isKind) ?? memory.named.main(isKind);
      return target ? { target, from } : null;
    },
  },
];

export const ownGovernment = (letter: Letter): Mention => ({
  start: 0,
  end: 0,
  type: 'Country',
  id: `country:${letter.ownCountry}`,
  name: '',
  form: 'reference',
});

const proposalNouns = /^(?:voorstel|wetgevingsvoorstel|commissievoorstel|proposal)$/;

/** What a law goes by: its own noun, where the text has named it by one; else its name. */
const nounOf = (law: Mention): string =>
  'noun' in law && typeof law.noun === 'string' ? law.noun : law.name.toLowerCase();

const onlyOne = (mentions: readonly Mention[]): Mention | null =>
  mentions.length === 1 ? (mentions[0] ?? null) : null;

/** "I" in an English letter: no Roman number ("Part I"), no initial ("I. Brown"). */
const isEnglishI = (tokens: readonly Token[], at: number, { language }: Letter): boolean =>
  language === 'en' &&
  tokens[at]?.raw === 'I' &&
  !/^[.)\d]/.test(word(tokens, at + 1)) &&
  !/^(?:part|title|chapter|annex|phase|pillar|protocol)$/.test(word(tokens, at - 1));

/** "inform the Committee of the Government's decision … as soon as that decision": one that the sentence spoke of, and no instrument. */
const isDecisionTaken = (tokens: readonly Token[], at: number): boolean =>
  /^(?:decision|besluit)$/.test(word(tokens, at)) &&
  tokens.some(
    ({ norm }, index) =>
      index < at - 2 && norm === word(tokens, at) && !/^[(\d]/.test(tokens[index + 1]?.raw ?? ''),
  );

/** What kind of instrument a word can stand for; null where any will do. */
function kindsOf(noun: string): RegExp | null {
  if (noun === 'verordening' || noun === 'regulation') return /regulation|verordening/;
  if (noun === 'richtlijn' || noun === 'directive') return /directive|richtlijn/;
  if (/besluit$|^decision$/.test(noun) && noun !== 'kaderbesluit') return /decision|besluit/;
  if (noun === 'ontwerpverordening') return /verordening|regulation/;
  if (noun === 'ontwerprichtlijn') return /richtlijn|directive/;
  if (noun === 'kaderbesluit') return /framework-decision|kaderbesluit/;
  if (noun === 'pact') return /package|pact/;
  if (noun === 'verdrag' || noun === 'treaty') return /treaty|verdrag/;
  if (noun === 'wet') return /act|wet/;
  if (noun === 'wetsvoorstel') return /wet/;
  if (noun === 'resolution' || noun === 'resolutie') return /resolution|resolutie|\/(?:res|l\.)/;
  if (noun === 'convention') return /convention/;
  if (noun === 'plan' || noun === 'compact' || noun === 'bill' || noun === 'code')
    return new RegExp(`\\b${noun}\\b`);
  if (noun === 'act') return /\bact\b/;
  return /proposal|voorstel|regulation|directive|verordening|richtlijn|regime/;
}

const pointsBack = ({ norm }: Word): boolean => rules.some(({ nouns }) => nouns.has(norm));
const mayPointBack = wordTest(pointsBack);
export const referenceCue = cue(pointsBack);

/** Words of a sentence that stand for something said before, each with what it stands for. */
export function findReferences(
  tokens: readonly Token[],
  taken: readonly Mention[],
  memory: Memory,
  letter: Letter,
): Mention[] {
  return atWords(tokens, mayPointBack, (token, at) => {
    if (
      token.glued ||
      tokens[at + 1]?.glued ||
      taken.some((mention) => mention.start <= token.start && token.end <= mention.end)
    )
      return [];
    const references: Mention[] = [];
    for (const rule of rules) {
      if (!rule.nouns.has(token.norm)) continue;
      const found = rule.resolve(tokens, at, memory, letter);
      if (found)
        references.push({
          ...found.target,
          start: tokens[found.from]?.start ?? token.start,
          end: token.end,
          form: 'reference',
          aliases: [],
        });
    }
    return references;
  });
}
