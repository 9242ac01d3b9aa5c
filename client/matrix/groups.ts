import type { Node } from '../../server/api/contract.ts';
import { texts } from '../i18n/index.ts';
import type { MatrixView } from '../state/matrixView.ts';
import type { Group } from './analysis/groupRows.ts';
import { readGroups } from './groupsText.ts';

/** The groups that rows are put under, in order; none where they are not grouped. */
export const groupsOf = (
  { group, groups }: Pick<MatrixView, 'group' | 'groups'>,
  rows: readonly Node[],
): Group[] => schemes[group](rows, groups);

type Scheme = (rows: readonly Node[], own: string | null) => Group[];

const schemes: Record<MatrixView['group'], Scheme> = {
  none: () => [],
  memberships: (rows) =>
    (['EU', 'Schengen'] as const).map((key) => ({
      name: texts.value.matrix.memberships[key],
      members: membersIn(rows, key),
    })),
  own: (rows, own) => (own === null ? firstGroups(rows) : readGroups(own)),
};

/** What readers begin with; the keys are those of the memberships of countries. */
const beginning = [
  ['Benelux', 'Benelux'],
  ['Visegrád', 'Visegrád'],
  ['Nordics', 'Nordic'],
] as const;

const firstGroups = (rows: readonly Node[]): Group[] =>
  beginning.map(([name, key]) => ({ name, members: membersIn(rows, key) }));

const membersIn = (rows: readonly Node[], key: string): string[] =>
  rows.filter(({ properties }) => isAmong(properties?.memberships, key)).map(({ id }) => id);

const isAmong = (value: unknown, key: string): boolean => Array.isArray(value) && value.includes(key);
