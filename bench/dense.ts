import type { Bench } from './Bench.ts';
import { exponentOf, type Point } from './exponentOf.ts';
import { rodeDraad } from './peers/rodeDraad.ts';

/**
 * Letters that name ever more things of one sort, or point back ever again: what a step looks up by walking through all that was
 * named before it shows in the exponent of time over size, and in no letter that people write.
 */
export const dense: Bench = {
  name: 'dense',
  title: 'letters that are full of one thing',
  kind: 'bench',
  run: async (length) => {
    const lines: string[] = [];
    const problems: string[] = [];
    for (const { what, passage } of sorts) {
      const points: Point[] = [];
      for (const size of length === 'short' ? [2e4, 4e4] : [1e5, 3e5, 1e6])
        points.push({ size, seconds: await quickest(letterOf(passage, size)) });
      const exponent = exponentOf(points);
      const last = points.at(-1) ?? { size: 0, seconds: 1 };
      lines.push(
        `${what}: exponent ${exponent.toFixed(2)}, ${(last.size / 1e6 / last.seconds).toPrecision(2)} MB/s`,
      );
      if (exponent > largest) problems.push(`${what}: the exponent is more than ${largest}`);
    }
    // The short form only shows that it runs, for its times hang on what else the machine does.
    if (length === 'full' && problems.length > 0) throw new Error([...lines, ...problems].join('\n'));
    return lines;
  },
};

/** Collecting the garbage of a letter takes some more of a long one; a walk through all of it would give 2. */
const largest = 1.25;

/** A sort of thing, and a passage that names the next one; `word` is another for each number. */
const sorts: readonly { what: string; passage: (at: number, word: string) => string }[] = [
  {
    what: 'instruments',
    passage: (_, word) =>
      `De Wet ${word}beleid wijzigt de ${word}richtlijn. Het voorstel vervangt de verordening.`,
  },
  {
    what: 'initiatives',
    passage: (_, word) =>
      `Duitsland en Frankrijk stuurden een gezamenlijke brief over ${word}beleid aan de Commissie. Ook Spanje heeft de brief ondertekend.`,
  },
  {
    what: 'initiatives of one name',
    passage: () =>
      'Duitsland en Frankrijk stuurden een gezamenlijke brief aan de Commissie. Italië ondertekende een verklaring.',
  },
  {
    what: 'sections with a group each',
    passage: (at, word) =>
      `${at + 1}. Kopgroep ${word}beleid\n\nNederland werkt in een kopgroep met Duitsland samen. De kopgroep komt bijeen.`,
  },
  {
    what: 'motions',
    passage: (at, word) =>
      `De motie van het lid ${nameOf(word)} over ${word}kosten (Kamerstuk 36 000, nr. ${at + 1}) is uitgevoerd.`,
  },
  {
    what: 'commitments',
    passage: (_, word) =>
      `De minister heeft het lid ${nameOf(word)} toegezegd de Kamer te informeren over ${word}kosten.`,
  },
  {
    what: 'votes',
    passage: (_, word) => `Nederland stemde voor de verordening over ${word}beleid, Hongarije stemde tegen.`,
  },
  {
    what: 'gatherings, and who was there',
    passage: (at, word) =>
      `Op ${1 + (at % 28)} maart 2026 vond in ${nameOf(word)} een informele bijeenkomst plaats. Duitsland en Italië namen daaraan deel. Ook Malta was daar aanwezig.`,
  },
  {
    what: 'words that point back to lists',
    passage: (_, word) =>
      `Spanje, Malta en Polen tekenden de verklaring over ${word}beleid. Deze landen namen deel. Beide landen steunen dit.`,
  },
  {
    what: 'persons',
    passage: (_, word) =>
      `Het lid ${nameOf(word)} (VVD) vroeg minister ${nameOf(word)} van Justitie naar ${word}beleid. Hij antwoordde dat hij dat doet.`,
  },
  {
    what: 'notes',
    passage: (at, word) =>
      `Denemarken heeft de brief over ${word}beleid ondertekend.[footnoteRef:${at + 1}]\n\n[${at + 1}: Kamerstukken II 2025/26, 36 000, nr. ${at + 1}.]`,
  },
  {
    what: 'who signs',
    passage: (_, word) => `De minister van ${nameOf(word)},\n\n${nameOf(word)} ${nameOf(word)}`,
  },
];

function letterOf(passage: (at: number, word: string) => string, size: number): string {
  let letter = 'Den Haag, 3 maart 2026\n\nGeachte voorzitter,\n\n';
  for (let at = 0; letter.length < size; at += 1) letter += `${passage(at, wordOf(at))}\n\n`;
  return letter;
}

/** "ba", "be", "bada": another word for each number, that no table knows. */
function wordOf(number: number): string {
  const syllables = ['ba', 'do', 'fi', 'ku', 'le', 'mo', 'nu', 'pi', 'ra', 'so'];
  return [...String(number)].map((digit) => syllables[Number(digit)]).join('');
}

const nameOf = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}ma`;

/** In seconds, warm. */
async function quickest(letter: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) times.push((await rodeDraad.read(letter)).seconds);
  return Math.min(...times);
}
