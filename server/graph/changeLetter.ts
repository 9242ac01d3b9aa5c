import type { DocumentClaims } from '../claims/Claim.ts';
import { claimsOf } from '../claims/claimsOf.ts';
import type { Local } from '../claims/identity/Local.ts';
import { localsOf } from '../claims/identity/localsOf.ts';
import { type Identities, resolve } from '../claims/identity/resolve.ts';
import { withIdentities } from '../claims/identity/withIdentities.ts';
import type { GraphDocument } from '../model.ts';
import { changeClaims } from './changeClaims.ts';
import type { Transaction } from './Database.ts';
import { changeLocals, readLocals } from './locals.ts';
import { readSource } from './source.ts';

/**
 * Puts what a letter says now in the place of what it said before (undefined: nothing). Which things are one may come out
 * otherwise by that, for other letters too: those are folded anew. Only what has a key in common is read.
 */
export const changeLetter = async (
  transaction: Transaction,
  document: string,
  before: GraphDocument | undefined,
  after: GraphDocument | undefined,
): Promise<void> => {
  const localsBefore = before ? localsOf(before) : [];
  const localsAfter = after ? localsOf(after) : [];
  const group = await readLocals(transaction, [...localsBefore, ...localsAfter]);
  const was = resolve(group);
  const will = resolve([...group.filter((local) => local.document !== document), ...localsAfter]);
  await changeClaims(transaction, document, claimsIn(before, was), claimsIn(after, will));
  for (const other of othersChanged(group, document, was, will)) {
    const source = await readSource(transaction, other);
    if (!source) continue;
    const rest = await readLocals(transaction, localsOf(source));
    const elsewhere = resolve(rest.filter(({ key }) => group.every((local) => local.key !== key)));
    await changeClaims(
      transaction,
      other,
      claimsIn(source, new Map([...elsewhere, ...was])),
      claimsIn(source, new Map([...elsewhere, ...will])),
    );
  }
  await changeLocals(transaction, localsBefore, localsAfter);
};

const claimsIn = (graph: GraphDocument | undefined, identities: Identities): DocumentClaims =>
  graph ? claimsOf(withIdentities(graph, identities)) : nothing;

const nothing: DocumentClaims = { nodes: new Map(), relations: new Map() };

/** The other letters of which something comes to be one with another thing than before, in the order of their ids. */
const othersChanged = (
  group: readonly Local[],
  document: string,
  was: Identities,
  will: Identities,
): string[] =>
  [
    ...new Set(
      group
        .filter((local) => local.document !== document && was.get(local.id)?.id !== will.get(local.id)?.id)
        .map((local) => local.document),
    ),
  ].sort();
