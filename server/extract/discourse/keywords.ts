import { normalise } from '../language/tokenise.ts';

/** Long words that say little of a topic. */
const common = new Set(
  `nederlandse europese gezamenlijke gemeenschappelijke minister ministers lidstaten landen verklaring gesprekken gesprek voortgang verslag brief kamer kabinet motie moties
   toezegging toezeggingen informeren voorstel voorstellen inzake omtrent betreffende gebied aanpak verdere nieuwe operationaliseren samenwerking besloten commissie internationale
   european national government parliament council ministers countries statement regarding concerning cooperation joint member states`
    .split(/\s+/)
    .filter(Boolean),
);

/** The words of a stretch of text that tell its topic: seven letters or more, plural and singular as one. */
export function keywordsOf(text: string): Set<string> {
  const words = text.match(/\p{L}{7,}/gu) ?? [];
  return new Set(words.map((word) => stem(normalise(word))).filter((word) => !common.has(word)));
}

/** "terugkeerhubs" and "terugkeerhub", "richtlijnen" and "richtlijn": an ending off, if enough is left. */
const stem = (word: string): string => (common.has(word) ? word : word.replace(/(?<=.{6})(?:s|en|n)$/, ''));
