import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Bench, Length } from '../Bench.ts';
import { type AnnotatedLetter, lettersIn } from '../letters.ts';
import { peers } from '../peers/index.ts';
import { type Kind, kinds, type Language, type Peer } from '../peers/Peer.ts';
import { rodeDraad } from '../peers/rodeDraad.ts';
import { compareNames, type Gold, type Match, type Tally } from './compareNames.ts';

/**
 * How many of the countries, persons and organisations of the annotated letters each program finds, and how much of what it takes for
 * one is one. `compareNames` tells when a name counts as found; it is kind to the peers.
 */
export const quality: Bench = {
  name: 'quality',
  title: 'quality beside peers',
  kind: 'bench',
  run: async (length) => {
    const lines: string[] = [];
    for (const language of ['nl', 'en'] as const) {
      const letters = (await lettersIn(language)).slice(0, counts[length]);
      const golds = await Promise.all(letters.map(goldOf));
      for (const peer of [rodeDraad, ...peers])
        if (peer.names && peer.languages.includes(language))
          lines.push(...(await linesOf(peer, language, letters, golds)));
    }
    return lines;
  },
};

const counts: Readonly<Record<Length, number>> = { short: 2, full: Number.POSITIVE_INFINITY };

async function linesOf(
  { name, version, names }: Peer,
  language: Language,
  letters: readonly AnnotatedLetter[],
  golds: readonly Gold[],
): Promise<string[]> {
  const known = await version();
  const title = `${language}, ${letters.length} letters, ${name}`;
  if (typeof known !== 'string') return [`${title}: not run (${known.unavailable})`];
  const found = (await names?.(letters.map(({ text }) => text))) ?? [];
  const tallies = (kind: Kind, match: Match): Tally[] =>
    golds.map((gold, at) => compareNames(gold, found[at] ?? [], kind, match));
  return kinds.map(
    (kind) =>
      `${title}: ${kind}: ${said(tallies(kind, 'overlap'))}; the same words: ${said(tallies(kind, 'same'))}`,
  );
}

const gold = z.object({
  entities: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      name: z.string(),
      aliases: z.array(z.string()).default([]),
    }),
  ),
  optional: z.array(z.string()).default([]),
});

const goldOf = async (letter: AnnotatedLetter): Promise<Gold> =>
  gold.parse(JSON.parse(await readFile(letter.gold, 'utf8')));

/** Over all letters together. */
function said(tallies: readonly Tally[]): string {
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
  const precision = share(sum('right'), sum('named'));
  const recall = share(sum('found'), sum('wanted'));
  const f1 = share(2 * precision * recall, precision + recall);
  return `precision ${precision.toFixed(2)} (${sum('right')} of ${sum('named')}), recall ${recall.toFixed(2)} (${sum('found')} of ${sum('wanted')}), F1 ${f1.toFixed(2)}`;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
