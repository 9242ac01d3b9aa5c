import type { Span } from '../../model.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import { once } from '../once.ts';
import type { World } from '../World.ts';

/** A sentence that speaks of a motion or commitment: because it names it, or because it goes on about it. */
export interface Passage {
  analysed: AnalysedSentence;
  /** The sentence right before it in its section. */
  before: AnalysedSentence | null;
  /** Where it is named; null where the sentence only goes on about it. */
  at: Span | null;
  /** Other subjects that the sentence names. */
  others: Span[];
  /** What the sentence states, as `statedText` gives it. */
  words: () => string;
}

/** A motion or commitment with the places that name it. */
interface Subject {
  id: string;
  mentions: readonly (Span & { sentence: number })[];
}

/**
 * For each motion and commitment, by id, the passages about it in the order of the text. A sentence that names none goes
 * on about the last one named in its paragraph, or in its section where that names no other.
 */
export function passagesOf({
  motions,
  commitments,
  sentences,
}: Pick<World, 'motions' | 'commitments' | 'sentences'>): Map<string, Passage[]> {
  const named = namedIn([...motions, ...commitments]);
  const passages = new Map<string, Passage[]>();
  const texts = new Map<AnalysedSentence, () => string>();
  const stated = (analysed: AnalysedSentence) => {
    const text = texts.get(analysed) ?? once(() => statedText(analysed));
    texts.set(analysed, text);
    return text;
  };
  const add = (id: string, passage: Omit<Passage, 'words'>) => {
    const own = passages.get(id) ?? [];
    passages.set(id, own);
    own.push({ ...passage, words: stated(passage.analysed) });
  };
  const ofPart = subjectsOfParts(named, sentences);
  let open: { id: string; part: number; paragraph: number } | null = null;
  sentences.forEach((analysed, index) => {
    const { part, paragraph, kind } = analysed.sentence;
    if (kind === 'note') return;
    const before = sentences[index - 1]?.sentence.part === part ? (sentences[index - 1] ?? null) : null;
    const here = named.get(index) ?? [];
    for (const { id, at } of here.slice(0, most))
      add(id, { analysed, before, at, others: here.filter((other) => other.id !== id).map((o) => o.at) });
    const last = here.at(-1);
    if (last) open = { id: last.id, part, paragraph };
    else if (open && additive.test(analysed.sentence.text)) open = null;
    else if (open && open.part === part && (open.paragraph === paragraph || ofPart.get(part)?.size === 1))
      add(open.id, { analysed, before, at: null, others: [] });
    else open = null;
  });
  return passages;
}

/** In how many places a sentence may name what it speaks of: no sentence of a letter names more. */
const most = 40;

/** Words that open another matter. */
const additive =
  /^(?:ook|daarnaast|verder|voorts|tevens|overigens|bovendien|tot slot|ten slotte|also|furthermore|moreover|finally|in addition)\b/i;

type Named = Map<number, { id: string; at: Span }[]>;

function namedIn(subjects: readonly Subject[]): Named {
  const named: Named = new Map();
  for (const { id, mentions } of subjects)
    for (const { sentence, start, end } of mentions)
      named.set(sentence, [...(named.get(sentence) ?? []), { id, at: { start, end } }]);
  for (const places of named.values()) places.sort((a, b) => a.at.start - b.at.start);
  return named;
}

function subjectsOfParts(named: Named, sentences: readonly AnalysedSentence[]): Map<number, Set<string>> {
  const parts = new Map<number, Set<string>>();
  for (const [index, places] of named) {
    const part = sentences[index]?.sentence.part ?? 0;
    const ids = parts.get(part) ?? new Set();
    for (const { id } of places) ids.add(id);
    parts.set(part, ids);
  }
  return parts;
}

/** A question states nothing; nor does what a motion asks for. */
export const isQuestion = ({ sentence }: AnalysedSentence): boolean => /\?["”’»]?$/.test(sentence.text);

/** A sentence's words in lower case without accents, offset for offset, what the motion itself asks for blanked out. */
export const statedText = ({ sentence }: AnalysedSentence): string =>
  requests.reduce(
    (text, request) => text.replace(request, (words) => ' '.repeat(words.length)),
    sentence.text
      .toLowerCase()
      .replace(/[óö]/g, 'o')
      .replace(/[éëê]/g, 'e')
      .replace(/[ïí]/g, 'i')
      .replace(/\s/g, ' '),
  );

const requests: readonly RegExp[] = [
  // "…, die de regering verzoekt om …," and "…, waarin wordt gevraagd …,"
  /\b(?:die|dat|waarin|waarmee|which|that|in which)\b[^,;]{0,60}?\b(?:verzoekt|verzoeken|verzocht|vraagt|vragen|gevraagd|oproept|oproepen|roept|asks|calls|urges|requests)\b[^,;]*/g,
  // "De motie verzoekt de regering …"
  /\b(?:verzoekt|verzoeken|vraagt|roept|asks|calls on|urges|requests) (?:de regering|het kabinet|the government)[^,;]*/g,
  // "heeft de regering verzocht …"
  /\b(?:de regering|het kabinet) (?:verzocht|gevraagd|opgeroepen)[^,;]*/g,
];
