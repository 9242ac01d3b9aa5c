import { knownEntity } from '../entities/known.ts';
import type { Mention } from '../entities/Mention.ts';
import type { Named, Within } from './analyse.ts';
import type { Citation } from './citations/Citation.ts';
import type { Lore } from './Lore.ts';
import type { Token } from './language/tokenise.ts';
import type { Letter } from './letterOf.ts';
import { findCommittees } from './mentions/findCommittees.ts';
import { findCommissioners, findCounterparts } from './mentions/findCounterparts.ts';
import { findGovernments } from './mentions/findGovernments.ts';
import { findInitiatives } from './mentions/findInitiatives.ts';
import { findLaws } from './mentions/findLaws.ts';
import { findMeetings } from './mentions/findMeetings.ts';
import { findNames } from './mentions/findNames.ts';
import { findNewBodies } from './mentions/findNewBodies.ts';
import { findOffices } from './mentions/findOffices.ts';
import { findPersons } from './mentions/findPersons.ts';
import { findShortForms } from './mentions/findShortForms.ts';
import { lawByPurpose, lawByWhatItImplements } from './mentions/laws/lawByPurpose.ts';
import { selectMentions } from './mentions/selectMentions.ts';
import { partySigning } from './signatures/readPartySignatures.ts';

/** Every name in a sentence, those that overlap settled. */
export function findAllNames(
  tokens: readonly Token[],
  within: Within,
  lore: Lore,
  letter: Letter,
  sofar: Named,
): Mention[] {
  const names = findNames(tokens, lore.names, lore.language.code, letter.accepts)
    .filter((name) => !isOfAnotherPact(tokens, name, sofar))
    .map((name) => asLettersCouncil(name, letter));
  const offices = findOffices(tokens, names, {
    portfolios: lore.portfolios,
    ownCountry: countrySigning(tokens, names) ?? letter.ownCountry,
  });
  const cited = within.citations.flatMap(citedMentions);
  return selectMentions([
    ...cited,
    ...findMeetings(tokens, names, within.dates, sofar.sittings, lore.verbs),
    ...offices,
    ...findCounterparts(tokens, names, letter.signingOffice, offices),
    ...findGovernments(tokens, names),
    ...findCommissioners(tokens),
    ...names,
    ...findPersons(tokens),
    ...findInitiatives(tokens, lore.kinds),
    ...findShortForms(tokens, sofar.shortForms),
    ...lawByPurpose(tokens, [...cited, ...names]),
    ...lawByWhatItImplements(tokens, [...cited, ...names]),
    ...findLaws(tokens, lore.verbs, sofar.laws).filter(
      (law) =>
        !names.some(
          ({ type, id, start, end }) =>
            type === 'Regulation' && start === law.start && !isLongerAct(tokens, end, law.end, id),
        ),
    ),
    ...findNewBodies(tokens),
    ...(letter.language === 'en' ? findCommittees(tokens) : []),
  ]);
}

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
  laws.some(({ noun }) => noun === 'pact');

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
