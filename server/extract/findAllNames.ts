import { knownEntity } from '../entities/known.ts';
import type { Mention } from '../entities/Mention.ts';
import type { Named, Within } from './analyse.ts';
import type { Citation } from './citations/Citation.ts';
import type { Lore } from './Lore.ts';
import type { Cue } from './language/cues.ts';
import type { Token } from './language/tokenise.ts';
import type { Letter } from './letterOf.ts';
import { findCommittees } from './mentions/findCommittees.ts';
import {
  commissionerCue,
  counterpartCue,
  findCommissioners,
  findCounterparts,
} from './mentions/findCounterparts.ts';
import { findGovernments, governmentCue } from './mentions/findGovernments.ts';
import { findInitiatives, initiativeCue } from './mentions/findInitiatives.ts';
import { findLaws, lawCue } from './mentions/findLaws.ts';
import { findMeetings } from './mentions/findMeetings.ts';
import { findNames } from './mentions/findNames.ts';
import { findNewBodies, newBodyCue } from './mentions/findNewBodies.ts';
import { findOffices, officeCue } from './mentions/findOffices.ts';
import { findPersons, personCue } from './mentions/findPersons.ts';
import { findShortForms, shortFormCue } from './mentions/findShortForms.ts';
import { lawByPurpose, lawByPurposeCue, lawByWhatItImplements } from './mentions/laws/lawByPurpose.ts';
import { selectMentions } from './mentions/selectMentions.ts';
import { partySigning } from './signatures/readPartySignatures.ts';

/** Of what no single word is a sign. */
const always: Cue = -1;

/** Every name in a sentence, those that overlap settled. */
export function findAllNames(
  tokens: readonly Token[],
  cues: Cue,
  within: Within,
  lore: Lore,
  letter: Letter,
  sofar: Named,
): Mention[] {
  const names = findNames(tokens, lore.names, lore.language.code, letter.accepts)
    .filter((name) => !isOfAnotherPact(tokens, name, sofar))
    .map((name) => asLettersCouncil(name, letter));
  const offices =
    cues & officeCue
      ? findOffices(tokens, names, {
          portfolios: lore.portfolios,
          ownCountry: countrySigning(tokens, names) ?? letter.ownCountry,
        })
      : none;
  const cited = within.citations.flatMap(citedMentions);
  const known: Known = { tokens, names, offices, cited, within, lore, letter, sofar };
  const found = finders.flatMap(({ cue, find }) =>
    cue === always || (cue & cues) !== 0 ? find(known) : none,
  );
  return selectMentions(found);
}

/** What the finders have before them: the words, and the names that tables know. */
export interface Known {
  tokens: readonly Token[];
  names: readonly Mention[];
  offices: readonly Mention[];
  cited: readonly Mention[];
  within: Within;
  lore: Lore;
  letter: Letter;
  sofar: Named;
}

/** One for each way in which a name is told; of two that find the same stretch the first counts. */
export const finders: readonly { cue: Cue; find: (known: Known) => readonly Mention[] }[] = [
  { cue: always, find: ({ cited }) => cited },
  {
    cue: always,
    find: ({ tokens, names, within, sofar, lore }) =>
      findMeetings(tokens, names, within.dates, sofar.sittings, lore.verbs),
  },
  { cue: officeCue, find: ({ offices }) => offices },
  {
    cue: counterpartCue,
    find: ({ tokens, names, letter, offices }) =>
      findCounterparts(tokens, names, letter.signingOffice, offices),
  },
  { cue: governmentCue, find: ({ tokens, names }) => findGovernments(tokens, names) },
  { cue: commissionerCue, find: ({ tokens }) => findCommissioners(tokens) },
  { cue: always, find: ({ names }) => names },
  { cue: personCue, find: ({ tokens }) => findPersons(tokens) },
  { cue: initiativeCue, find: ({ tokens, lore }) => findInitiatives(tokens, lore.kinds) },
  { cue: shortFormCue, find: ({ tokens, sofar }) => findShortForms(tokens, sofar.shortForms) },
  { cue: lawByPurposeCue, find: ({ tokens, cited, names }) => lawByPurpose(tokens, [...cited, ...names]) },
  {
    cue: lawByPurposeCue,
    find: ({ tokens, cited, names }) => lawByWhatItImplements(tokens, [...cited, ...names]),
  },
  {
    cue: lawCue,
    find: ({ tokens, lore, sofar, names }) =>
      findLaws(tokens, lore.verbs, sofar.laws).filter((law) => !isOfTable(tokens, law, names)),
  },
  { cue: newBodyCue, find: ({ tokens }) => findNewBodies(tokens) },
  { cue: always, find: ({ tokens, letter }) => (letter.language === 'en' ? findCommittees(tokens) : none) },
];

const none: readonly Mention[] = [];

/** Whether a name of the table begins where an instrument does, and is not only its beginning. */
const isOfTable = (tokens: readonly Token[], law: Mention, names: readonly Mention[]): boolean =>
  names.some(
    ({ type, id, start, end }) =>
      type === 'Regulation' && start === law.start && !isLongerAct(tokens, end, law.end, id),
  );

/** "Aanbestedingswet op defensie- en veiligheidsgebied": an act of its own, though it begins with another's name. */
const isLongerAct = (tokens: readonly Token[], end: number, longer: number, id: string): boolean => {
  const next = tokens.find(({ start }) => start >= end);
  // "the CAP Regulation": an instrument, and the policy is none.
  const isOfPolicy =
    /^(?:Regulation|Directive|Decision)$/.test(next?.raw ?? '') &&
    !isInstrument.test(String(knownEntity(id)?.properties.kind));
  return longer > end && (next?.norm === 'op' || isOfPolicy);
};

const isInstrument = /^(?:regulation|directive|decision|framework-decision|act)$/;

/** On a line that someone signs for a country, an office is that country's. */
const countrySigning = (tokens: readonly Token[], names: readonly Mention[]): string | undefined =>
  /^country:(..)$/.exec(partySigning(tokens, names)?.id ?? '')?.[1];

/** Its full name is the Council's own. */
const longest = 'the Council'.length;

/** "the Pact" in a letter that has named another: "the European Ocean Pact". */
const isOfAnotherPact = (tokens: readonly Token[], { start, end, type }: Mention, { laws }: Named): boolean =>
  type === 'Regulation' &&
  end - start <= 'the Pact'.length &&
  tokens.some((token) => token.end === end && token.norm === 'pact') &&
  laws.last(['pact']) !== undefined;

/** "De Raad" is the formation that the letter is about, where it is about one. */
const asLettersCouncil = (name: Mention, letter: Letter): Mention =>
  name.id === 'organisation:council-of-the-european-union' &&
  name.end - name.start <= longest &&
  letter.council
    ? { ...name, id: letter.council, form: 'reference' }
    : name;

/** Each document or instrument of a citation, where it stands. */
const citedMentions = (citation: Citation): Mention[] =>
  citation.targets.map((target) => ({
    start: target.start,
    end: target.end,
    type: target.id.startsWith('regulation:') ? 'Regulation' : 'Document',
    id: target.id,
    name: target.name,
    aliases: target.aliases ?? [],
    form: 'name',
  }));
