import { commonLawCompounds, lawNouns } from '../../../entities/data/lawNouns.ts';
import type { VerbIndex } from '../../clauses/VerbIndex.ts';
import { isCapital } from '../../language/capitals.ts';
import type { Token } from '../../language/tokenise.ts';
import { type Word, wordTest } from '../../language/vocabulary.ts';
import { wordsOf } from '../wordsOf.ts';
import { type LawMention, lawMention, spanOf, withYear } from './lawMention.ts';
import { topicEnd } from './topicWords.ts';

const form =
  /^[\p{L}]{3,}?(verordening|richtlijn|kaderbesluit|besluit|verdrag|conventie|resolutie|wet|(?:partnerschaps|handels|associatie|terugname|visumversoepelings|luchtvaart|vrijhandels)(?:overeenkomst|akkoord))$/u;

/** A compound of a noun for an instrument, or that noun itself, which may be glued to another word. */
export const isLawCompound = ({ norm }: Word): boolean =>
  norm.endsWith('pakket') || form.test(norm) || gluedNouns.test(norm);

const mayBeCompound = wordTest(({ norm }) => norm.endsWith('pakket') || form.test(norm));
const gluedNouns = /^(?:verordening|richtlijn|verdrag|conventie|resolutie|wet)$/;

/** One word for an instrument: "visumverordening", "Gaswet", "Elektriciteitswet 1998"; glued as well: "Benelux-verdrag". */
export function lawByCompound(
  tokens: readonly Token[],
  at: number,
  verbs: VerbIndex,
): { mention: LawMention; to: number } | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || token.glued || !(next?.glued || mayBeCompound(token))) return null;
  // "maakt deel uit van het cyberbeveiligingspakket", "het e-evidencepakket (COM(2026) 10)": other packages are of every day.
  const packaged = next?.glued ? next : token;
  if (/^.{4,}pakket$/.test(packaged.norm) && !everydayPackage.test(packaged.norm))
    return isNamedAsWhole(tokens, at, next?.glued ? at + 2 : at + 1)
      ? read(tokens, at, next?.glued ? at + 2 : at + 1, 'pakket', verbs)
      : null;
  // "Benelux-verdrag", "TEN-E-verordening"
  const last = next?.glued && tokens[at + 2]?.glued ? at + 2 : at + 1;
  const glued = tokens[last];
  if (glued?.glued && gluedNouns.test(glued.norm))
    return isCapital(token) ? read(tokens, at, last + 1, glued.norm, verbs) : null;
  const joined = next?.glued && isCapital(token) ? form.exec(next.norm)?.[1] : undefined;
  if (joined) return read(tokens, at, at + 2, joined, verbs);
  const noun = form.exec(token.norm)?.[1];
  if (!noun || next?.glued || commonLawCompounds.has(token.norm) || lawNouns.get(token.norm)) return null;
  if (/^(?:wet|besluit)$/.test(noun) && !isCapital(token)) return null;
  if (noun === 'besluit' && at === 0) return null;
  if (noun !== 'wet' && token.norm.length - noun.length < 4) return null;
  return read(tokens, at, at + 1, noun, verbs);
}

const everydayPackage =
  /^(?:maatregelen|steun|sanctie|taken|basis|hulp|eisen|totaal|herstel|investerings|omnibus|onderhandelings|voorstellen|wetgevings)pakket$/;
/** "deel van het X", "het X (COM(2026) 10)". */
const isNamedAsWhole = (tokens: readonly Token[], at: number, to: number): boolean =>
  (/^(?:het|dit)$/.test(tokens[at - 1]?.norm ?? '') &&
    tokens[at - 2]?.norm === 'van' &&
    /^(?:deel|onderdeel|uit|sluitstuk)$/.test(tokens[at - 3]?.norm ?? '')) ||
  (tokens[to]?.norm === '(' && tokens[to + 1]?.raw === 'COM');

function read(tokens: readonly Token[], at: number, end: number, noun: string, verbs: VerbIndex) {
  // "Arbeidstijdenbesluit vervoer": a decree may have its field right behind it.
  const field = noun === 'besluit' ? topicEnd(tokens, end, verbs, 1, false) : end;
  const to = noun === 'wet' ? (endOfField(tokens, end) ?? withYear(tokens, end)) : withYear(tokens, field);
  const name = wordsOf(tokens, at, to);
  return {
    mention: lawMention(spanOf(tokens, at, to), { name, kind: lawNouns.get(noun) ?? 'treaty', noun }),
    to,
  };
}

/** "Aanbestedingswet op defensie- en veiligheidsgebied": one past the field of an act; null where it names none. */
function endOfField(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.norm !== 'op' || /^(?:het|de|dit|dat)$/.test(tokens[at + 1]?.norm ?? '')) return null;
  const field = [1, 2, 3, 4].find((step) => /gebied$/.test(tokens[at + step]?.norm ?? ''));
  return field === undefined ? null : at + field + 1;
}
