import type { Node } from '../../server/api/contract.ts';
import { texts } from '../i18n/index.ts';
import type { MatrixView } from '../state/matrixView.ts';
import { nameOf } from '../state/model.ts';
import type { Group } from './analysis/groupRows.ts';

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

export const firstGroups = (rows: readonly Node[]): Group[] =>
  beginning.map(([name, key]) => ({ name, members: membersIn(rows, key) }));

const membersIn = (rows: readonly Node[], key: string): string[] =>
  rows.filter(({ properties }) => isAmong(properties?.memberships, key)).map(({ id }) => id);

const isAmong = (value: unknown, key: string): boolean => Array.isArray(value) && value.includes(key);

/** Groups as the address holds them: `Benelux=country:BE,country:NL;Visegrád=…`. */
export const writeGroups = (groups: readonly Group[]): string =>
  groups.map(({ name, members }) => `${encode(name)}=${members.map(encode).join(',')}`).join(';');

export const readGroups = (text: string): Group[] =>
  text
    .split(';')
    .filter(Boolean)
    .map((part) => {
      const [name = '', members = ''] = part.split('=');
      return { name: decode(name), members: members.split(',').filter(Boolean).map(decode) };
    });

/** The signs that part groups and members, and the percent sign itself, in percent-encoding. */
const encode = (text: string): string => text.replace(/[%;=,]/g, encodeURIComponent);

const decode = (text: string): string => text.replace(/%(25|3B|3D|2C)/gi, (sign) => decodeURIComponent(sign));

/** Groups as people write them: a line each, a name, a colon, and the names of its members. */
export const groupsAsLines = (groups: readonly Group[], rows: readonly Node[]): string => {
  const names = new Map(rows.map((node) => [node.id, nameOf(node)]));
  return groups
    .map(({ name, members }) => `${name}: ${members.map((id) => names.get(id) ?? id).join(', ')}`)
    .join('\n');
};

/** The same read again; `unknown` are names that no row has, which stay as they are. */
export const groupsFromLines = (
  lines: string,
  rows: readonly Node[],
): { groups: Group[]; unknown: readonly string[] } => {
  const ids = new Map(
    rows.flatMap((node) => [node.name, nameOf(node), node.id].map((name) => [plain(name), node.id])),
  );
  const unknown: string[] = [];
  const groups = lines
    .split('\n')
    .filter((line) => line.trim())
    .map((line): Group => {
      const [name = '', members = ''] = line.split(/:(.*)/s);
      return {
        name: name.trim(),
        members: members
          .split(',')
          .map((word) => word.trim())
          .filter(Boolean)
          .map((word) => {
            const id = ids.get(plain(word));
            if (id === undefined) unknown.push(word);
            return id ?? word;
          }),
      };
    });
  return { groups, unknown };
};

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
