import { entityTypeOfId } from '../../entities/index.ts';
import type { PropertyValue, Relation } from '../../model.ts';
import { normalise } from '../searchText.ts';
import type { IdentityRule } from './IdentityRule.ts';
import type { Signature } from './Local.ts';

/**
 * Two letters speak of one person where the surname and the party are the same, where no party is said the surname and
 * the initials, or where neither is the surname and a numbered motion, and nothing else that they say is at odds. A surname alone says too little: two people called Van
 * Dijk stay two.
 */
export const personIdentity: IdentityRule = {
  type: 'Person',
  because: 'surname-and-mark',
  label: {
    nl: 'achternaam, en partij, voorletters of motie',
    en: 'surname, and party, initials or motion',
  },
  likeOf: ({ name }) => `person/${normalise(name)}`,
  keyOf: ({ id, name, properties: { party, initials } }, relations) => {
    const mark = normalise(String(party ?? initials ?? motionOf(id, relations) ?? ''));
    return mark === '' ? null : `person/${normalise(name)}/${mark}`;
  },
  signatureOf: ({ properties }) => ({
    initials: lettersOf(properties.initials),
    firstName: wordOf(properties.firstName),
    party: wordOf(properties.party),
  }),
  isSame: (known, other) => !isAtOdds(known, other),
  isAtOdds,
};

/** The first of the motions by this person that bear a number, for that says which motion it is in every letter. */
const motionOf = (person: string, relations: readonly Relation[]): string | undefined =>
  relations
    .filter(
      ({ type, from, to }) => type === 'SUBMITTED' && from === person && entityTypeOfId(to)?.isGlobal(to),
    )
    .map(({ to }) => to)
    .sort()[0];

const lettersOf = (initials: PropertyValue | undefined): string[] =>
  wordOf(initials).map((letters) => letters.replaceAll(' ', ''));
const wordOf = (value: PropertyValue | undefined): string[] =>
  [normalise(String(value ?? ''))].filter((word) => word !== '');

function isAtOdds(known: Signature, other: Signature): boolean {
  const fits =
    agree(known, other, 'party', (a, b) => a === b) &&
    agree(known, other, 'firstName', (a, b) => a === b) &&
    agree(known, other, 'initials', (a, b) => a.startsWith(b) || b.startsWith(a)) &&
    initialsFit(known, other) &&
    initialsFit(other, known);
  return !fits;
}

/** Whether two that both say something of a kind say the same. */
const agree = (
  known: Signature,
  other: Signature,
  kind: string,
  isOne: (a: string, b: string) => boolean,
): boolean => (known[kind] ?? []).every((a) => (other[kind] ?? []).every((b) => isOne(a, b)));

/** "Anna" may be "A.B.", and is not "C.". */
const initialsFit = ({ firstName = [] }: Signature, { initials = [] }: Signature): boolean =>
  firstName.every((name) => initials.every((letters) => letters.startsWith(name.charAt(0))));
