import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font as Opened } from 'fontkit';
import type { Font } from '../pictures/Scene.ts';

/** A font file: one weight and slant of a family. */
export interface Face {
  name: string;
  data: Buffer;
  font: Opened;
}

/** The face in which a run is set; loaded when it is first asked for. */
export const faceOf = ({ bold, italic, serif }: Omit<Font, 'size'>): Face =>
  faceNamed(`${serif ? 'serif' : 'sans'}${bold ? ' bold' : ''}${italic ? ' italic' : ''}`);

/** Every face, for who chooses among them itself. */
export const allFaces = (): Face[] => Object.keys(files).map(faceNamed);

const inter = '@expo-google-fonts/inter';
const sourceSerif = '@expo-google-fonts/source-serif-4';

const files: Readonly<Record<string, string>> = {
  sans: `${inter}/400Regular/Inter_400Regular.ttf`,
  'sans bold': `${inter}/600SemiBold/Inter_600SemiBold.ttf`,
  'sans italic': `${inter}/400Regular_Italic/Inter_400Regular_Italic.ttf`,
  'sans bold italic': `${inter}/600SemiBold_Italic/Inter_600SemiBold_Italic.ttf`,
  serif: `${sourceSerif}/400Regular/SourceSerif4_400Regular.ttf`,
  'serif bold': `${sourceSerif}/600SemiBold/SourceSerif4_600SemiBold.ttf`,
  'serif italic': `${sourceSerif}/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
  'serif bold italic': `${sourceSerif}/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf`,
};

const { resolve } = createRequire(import.meta.url);
const loaded = new Map<string, Face>();

const faceNamed = (name: string): Face => {
  const known = loaded.get(name);
  if (known) return known;
  const data = readFileSync(resolve(files[name] ?? ''));
  const opened = create(data);
  if (!('layout' in opened)) throw new Error(`The font "${name}" is a collection, not a font.`);
  const face = { name, data, font: opened };
  loaded.set(name, face);
  return face;
};
