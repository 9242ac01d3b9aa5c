import { readXml } from '../readXml.ts';

/** How the items of each list (`numId`) are marked, by depth: numbered from somewhere, or with a dot. */
export type Lists = ReadonlyMap<string, ReadonlyMap<number, { start: number; isNumbered: boolean }>>;

/** Of numbers in letters or in Roman we keep that they count, not how they look. */
export const readNumbering = (fileName: string, xml: string | undefined): Lists => {
  const abstracts = new Map<string, Map<number, { start: number; isNumbered: boolean }>>();
  const lists = new Map<string, string>();
  let abstract = '';
  let depth = 0;
  let list = '';
  if (xml !== undefined)
    readXml(fileName, xml, {
      open: ({ name, attributes }) => {
        const value = attributes['w:val'] ?? '';
        if (name === 'abstractNum') {
          abstract = attributes['w:abstractNumId'] ?? '';
          abstracts.set(abstract, new Map());
        } else if (name === 'lvl') {
          depth = Number(attributes['w:ilvl'] ?? 0);
          abstracts.get(abstract)?.set(depth, { start: 1, isNumbered: false });
        } else if (name === 'start' || name === 'numFmt') {
          const levels = abstracts.get(abstract);
          const level = levels?.get(depth);
          if (!levels || !level) return;
          const change =
            name === 'start' ? { start: Number(value) || 1 } : { isNumbered: !/^(bullet|none)$/.test(value) };
          levels.set(depth, { ...level, ...change });
        } else if (name === 'num') list = attributes['w:numId'] ?? '';
        else if (name === 'abstractNumId') lists.set(list, value);
      },
    });
  return new Map([...lists].map(([id, of]) => [id, abstracts.get(of) ?? new Map()]));
};
