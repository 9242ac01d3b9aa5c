import type { Group } from './analysis/groupRows.ts';

/** Groups as the address holds them: `Benelux=country:BE,country:NL;Visegrád=…`. */
export const writeGroups = (groups: readonly Group[]): string =>
  groups.map(({ name, members }) => `${encode(name)}=${members.map(encode).join(',')}`).join(';');

/** The same read again. */
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

/** Groups as people write them: a line each, a name, a colon, and its members by their names. */
export const groupsAsLines = (groups: readonly Group[], nameOf: (id: string) => string): string =>
  groups.map(({ name, members }) => `${name}: ${members.map(nameOf).join(', ')}`).join('\n');

/**
 * The same read again. `ids` has the id of each name; accents and capitals make no difference. `unknown` are names that it
 * does not have, which stay as they are.
 */
export const groupsFromLines = (
  lines: string,
  ids: ReadonlyMap<string, string>,
): { groups: Group[]; unknown: string[] } => {
  const known = new Map([...ids].map(([name, id]) => [plain(name), id]));
  const groups = lines
    .split('\n')
    .filter((line) => line.trim())
    .map((line): Group => {
      const [name = '', members = ''] = line.split(/:(.*)/s);
      const words = members.split(',').map((word) => word.trim());
      return {
        name: name.trim(),
        members: words.filter(Boolean).map((word) => known.get(plain(word)) ?? word),
      };
    });
  const found = new Set(known.values());
  return { groups, unknown: groups.flatMap(({ members }) => members).filter((member) => !found.has(member)) };
};

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
