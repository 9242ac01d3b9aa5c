import type { Mention } from '../../entities/Mention.ts';
import type { Token } from '../language/tokenise.ts';
import { isFirstName, memberTitles, readPerson, readPersons } from './readPersons.ts';
import { surnamesWithVan } from './surnames.ts';

/** Dignities that stand right before a name: "president Alijev", "Minister Helder". */
const dignities =
  /^(?:president|presidente|commissaris|eurocommissaris|ambassadeur|premier|kanselier|minister|staatssecretaris|rapporteur|gezant|voorzitter|hv|commissioner|ambassador|chancellor)$/;

/** People by a title ("het lid Keijzer", "president Alijev"), or by a first name with a surname ("Jos de Blok"). */
export function findPersons(tokens: readonly Token[]): Mention[] {
  const persons: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = personsAt(tokens, at);
    if (!found) continue;
    persons.push(...found.persons);
    at = found.to - 1;
  }
  return persons;
}

function personsAt(tokens: readonly Token[], at: number): { persons: Mention[]; to: number } | null {
  const word = tokens[at]?.norm ?? '';
  if (memberTitles.test(word)) {
    // "Mr. Dalyell"
    const name = /^(?:mr|mrs|ms|dr)$/.test(word) && tokens[at + 1]?.norm === '.' ? at + 2 : at + 1;
    return isOfBody(tokens, name) ? null : readPersons(tokens, name, true);
  }
  if (dignities.test(word)) return dignitary(tokens, at + 1);
  if (!isFirstName(tokens, at)) return null;
  const person = readPerson(tokens, at, false);
  return person && { persons: [person.mention], to: person.to };
}

/** "leden van de Mensenrechtenraad": behind a title a surname has its "Van" with a capital. */
const isOfBody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.raw === 'van' &&
  !/^(?:der|den)$/.test(tokens[at + 1]?.norm ?? '') &&
  !surnamesWithVan.has(tokens[at + 1]?.norm ?? '');

/** Only a name that begins right here with a capital: "minister van Weel" could be one of a portfolio. */
function dignitary(tokens: readonly Token[], at: number): { persons: Mention[]; to: number } | null {
  if (!/^\p{Lu}/u.test(tokens[at]?.raw ?? '') || tokens[at]?.glued) return null;
  if (/^(?:Van|Voor|Of|For|In|Op)$/.test(tokens[at]?.raw ?? '') && !/^\p{L}/u.test(tokens[at + 1]?.raw ?? ''))
    return null;
  const person = readPerson(tokens, at, true);
  return person && { persons: [{ ...person.mention, end: person.nameEnd, properties: {} }], to: person.to };
}
