import type { Bench, Length } from './Bench.ts';
import { exponentOf, type Point } from './exponentOf.ts';
import { textIn } from './letters.ts';
import { peers } from './peers/index.ts';
import type { Language, Peer, Time } from './peers/Peer.ts';
import { rodeDraad } from './peers/rodeDraad.ts';
import { timed } from './peers/timed.ts';

/**
 * From text to graph document, JSON included, on one core: how much text a second, for letters of growing size, and the exponent of
 * time over size; then each peer on the same text in the same run. The texts are the golden letters of the language, one after the
 * other; peers made for English read the Dutch text too.
 */
export const extraction: Bench = {
  name: 'extraction',
  title: 'extraction beside peers (1 MB is a million characters)',
  kind: 'bench',
  run: async (length) => {
    const text = { nl: await textIn('nl'), en: await textIn('en') };
    const findings = [await growth(text.nl, length)];
    for (const peer of peers) {
      const version = await peer.version();
      if (typeof version !== 'string')
        findings.push({ lines: [`${peer.name}: not run (${version.unavailable})`], problems: [] });
      else
        for (const language of new Set<Language>([...peer.languages, 'nl']))
          for (const size of length === 'short' ? peer.sizes.slice(0, 1) : peer.sizes)
            findings.push(await beside(peer, version, language, text[language], size));
    }
    const lines = findings.flatMap((finding) => finding.lines);
    const problems = findings.flatMap((finding) => finding.problems);
    // The short form only shows that it runs, for its times hang on what else the machine does.
    if (length === 'full' && problems.length > 0) throw new Error([...lines, ...problems].join('\n'));
    return lines;
  },
};

/** As long as asked. */
type Text = (size: number) => string;

interface Finding {
  lines: string[];
  problems: string[];
}

const largestExponent = 1.1;

/** Ourselves over all sizes, each beside what nothing can be faster than. */
async function growth(text: Text, length: Length): Promise<Finding> {
  const points: Point[] = [];
  const lines: string[] = [];
  for (const size of length === 'short' ? [1e4, 1e5] : rodeDraad.sizes) {
    const { seconds, json = '' } = await best(rodeDraad, text, size);
    const limit = await timed(() => JSON.stringify(JSON.parse(json)));
    points.push({ size, seconds });
    lines.push(`${pace(size, seconds)}, ${times(seconds / limit)} JSON.parse and JSON.stringify of it`);
  }
  const exponent = exponentOf(points);
  return {
    lines: [...lines, `exponent of time over size: ${exponent.toFixed(2)}`],
    problems: exponent > largestExponent ? [`the exponent is more than ${largestExponent}`] : [],
  };
}

/** A peer and ourselves on one text. */
async function beside(
  peer: Peer,
  version: string,
  language: Language,
  text: Text,
  size: number,
): Promise<Finding> {
  const theirs = await best(peer, text, size);
  const ours = await best(rodeDraad, text, size);
  const ratio = theirs.seconds / ours.seconds;
  const start = theirs.withStart === undefined ? '' : ` (${theirs.withStart.toFixed(1)} s with its start)`;
  const title = `${peer.name} (${version}), ${language}`;
  const line = `${title}, ${pace(size, theirs.seconds)}${start}; we ${pace(size, ours.seconds)}: ${times(ratio)} as fast`;
  const isSlow = peer.atLeast !== undefined && ratio < peer.atLeast;
  return { lines: [line], problems: isSlow ? [`not ${peer.atLeast} × as fast as ${title}`] : [] };
}

/** The quickest of several, warm: before the machine code is there, a small text looks dear and makes a large one look cheap. */
async function best({ read, startsAnew }: Peer, text: Text, size: number): Promise<Time> {
  const asked = text(size);
  if (startsAnew) return read(asked);
  for (let round = 0; round < 3; round += 1) await read(text(2e5));
  let quickest = await read(asked);
  for (let round = Math.floor(Math.min(9, 1e6 / size)); round > 0; round -= 1) {
    const again = await read(asked);
    if (again.seconds < quickest.seconds) quickest = again;
  }
  return quickest;
}

const pace = (size: number, seconds: number): string =>
  `${(size / 1000).toFixed(0)} kB in ${(seconds * 1000).toFixed(0)} ms, ${(size / 1e6 / seconds).toPrecision(2)} MB/s`;

const times = (ratio: number): string => `${ratio < 10 ? ratio.toPrecision(2) : ratio.toFixed(0)} ×`;
