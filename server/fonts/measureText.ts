import type { Measure } from '../pictures/Scene.ts';
import { type Face, faceOf } from './faces.ts';

/** How wide a text is by the font's own tables; a character that the font lacks is as wide as the box in its place. */
export const measureText: Measure = (text, { size, ...look }) => widthIn(faceOf(look), text) * size;

/** In ems, by face. */
const known = new Map<string, Map<string, number>>();
const most = 20_000;

const widthIn = ({ name, font }: Face, text: string): number => {
  const widths = known.get(name) ?? new Map<string, number>();
  known.set(name, widths);
  const width = widths.get(text) ?? font.layout(text).advanceWidth / font.unitsPerEm;
  if (widths.size > most) widths.clear();
  widths.set(text, width);
  return width;
};
