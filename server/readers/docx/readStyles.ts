import { readXml } from '../readXml.ts';

/** The level of each style that is a heading, from 1. */
export type HeadingStyles = ReadonlyMap<string, number>;

/** A style is a heading by its outline level, by its name in Word's own English, or as the one that it is based on is. */
export const readStyles = (fileName: string, xml: string | undefined): HeadingStyles => {
  const own = new Map<string, number>();
  const basedOn = new Map<string, string>();
  let style = '';
  if (xml !== undefined)
    readXml(fileName, xml, {
      open: ({ name, attributes }) => {
        const value = attributes['w:val'] ?? '';
        if (name === 'style') style = attributes['w:styleId'] ?? '';
        else if (name === 'basedOn') basedOn.set(style, value);
        else if (name === 'outlineLvl' && Number(value) < 9) own.set(style, Number(value) + 1);
        else if (name === 'name' && !own.has(style)) {
          const level = levelOfName(value);
          if (level !== undefined) own.set(style, level);
        }
      },
    });
  const levels = new Map(own);
  for (const id of basedOn.keys()) {
    const level = inherited(id, own, basedOn);
    if (level !== undefined) levels.set(id, level);
  }
  return levels;
};

const levelOfName = (name: string): number | undefined => {
  if (/^title$/i.test(name)) return 1;
  const level = /^(?:heading|kop) ?([1-9])$/i.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
};

/** Styles that are based on each other in a circle are no headings. */
const inherited = (
  id: string,
  own: ReadonlyMap<string, number>,
  basedOn: ReadonlyMap<string, string>,
): number | undefined => {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = basedOn.get(at)) {
    const level = own.get(at);
    if (level !== undefined) return level;
    seen.add(at);
  }
  return undefined;
};
