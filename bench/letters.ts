import { readFile } from 'node:fs/promises';
import { detectLanguage } from '../server/extract/language/detectLanguage.ts';
import { type GoldenLetter, goldenLetters, realLetters } from '../test/support/golden/goldenLetters.ts';
import type { Language } from './peers/Peer.ts';

export interface AnnotatedLetter extends GoldenLetter {
  text: string;
}

/** The annotated letters in one language: all of them are our own, but for a real one where it is beside the checkout. */
export async function lettersIn(language: Language): Promise<AnnotatedLetter[]> {
  const all = [...goldenLetters(), ...realLetters()];
  const read = await Promise.all(
    all.map(async (letter) => ({ ...letter, text: await readFile(letter.letter, 'utf8') })),
  );
  return read.filter(({ text }) => detectLanguage(text) === language);
}

/** One text out of them, over and over until it is as long as asked; the same on every machine. */
export async function textIn(language: Language): Promise<(size: number) => string> {
  const folder = (await lettersIn(language)).filter(({ gold, folder }) => gold.startsWith(`${folder}/`));
  const text = folder.map((letter) => letter.text).join('\n\n');
  return (size) => text.repeat(Math.ceil(size / text.length)).slice(0, size);
}
