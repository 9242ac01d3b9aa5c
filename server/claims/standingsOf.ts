import type { Properties } from '../model.ts';
import { byCodeUnits, byDate, type RelationClaim, type RelationKey } from './Claim.ts';
import { sortKeys } from './canonicalJson.ts';
import { agree } from './courseOf.ts';
import { allTypes, incidentalTo, matterOf } from './kinds.ts';

/** What a letter says of a relation. */
export interface Statement {
  key: RelationKey;
  claim: RelationClaim;
}

/** How a matter stands by some letters: the relation that says so last, its folded properties, and who says the same. */
export interface Standing {
  key: RelationKey;
  properties: Properties;
  /** In the order of the letters. */
  statements: readonly Statement[];
  /** Every letter that speaks of it, also those that said otherwise. */
  letters: ReadonlySet<string>;
}

/** How each matter stands, by its name: the latest letter that says something of it wins. */
export const standingsOf = (statements: readonly Statement[]): Map<string, Standing> => {
  const matters = new Map<string, Statement[]>();
  for (const statement of statements) {
    const name = matterName(statement.key);
    const known = matters.get(name);
    if (known) known.push(statement);
    else matters.set(name, [statement]);
  }
  return new Map(
    [...matters].flatMap(([name, stated]) => {
      const standing = standingIn(stated.sort(byWeight));
      return standing ? [[name, standing]] : [];
    }),
  );
};

/** The properties that say how a thing stands. */
export const telling = (type: string, properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries(withoutSilent(type, properties)).filter(([key]) => !incidentalTo(type).includes(key)),
  );

const withoutSilent = (type: string, properties: Properties): Properties => {
  const silent = matterOf(type)?.saysNothing ?? {};
  return Object.fromEntries(Object.entries(properties).filter(([key, value]) => silent[key] !== value));
};

/** The name of what a relation is held against others by. */
export const matterName = ({ id, type, from, to }: RelationKey): string => {
  const matter = matterOf(type);
  if (!matter) return id;
  return JSON.stringify([matter.name, ...(matter.about === 'to' ? [to] : [from, to].sort(byCodeUnits))]);
};

const standingIn = (ordered: readonly Statement[]): Standing | undefined => {
  const last = ordered.at(-1);
  if (!last) return undefined;
  const { type } = last.key;
  const alike = ordered.filter(({ key }) => key.type === type);
  const said = alike.map(({ claim }) => claim.properties);
  // A value that says nothing takes back none that says something.
  const properties = sortKeys<Properties[string]>(
    Object.assign({}, ...said, ...said.map((each) => withoutSilent(type, each))),
  );
  const agreeing = alike.filter(({ claim }) => agree(properties, telling(type, claim.properties)));
  const heard = agreeing.some(saysSomething) ? agreeing.filter(saysSomething) : agreeing;
  const letters = new Set(ordered.map(({ claim }) => claim.document));
  return { key: last.key, properties, statements: heard, letters };
};

/** What says nothing first, then by the letters, and within one letter what says most last. */
const byWeight = (a: Statement, b: Statement): number =>
  Number(saysSomething(a)) - Number(saysSomething(b)) ||
  byDate(a.claim, b.claim) ||
  allTypes.indexOf(b.key.type) - allTypes.indexOf(a.key.type) ||
  byCodeUnits(a.key.id, b.key.id);

const saysSomething = ({ key, claim }: Statement): boolean =>
  matterOf(key.type)?.saysNothing === undefined ||
  Object.keys(telling(key.type, claim.properties)).length > 0;
