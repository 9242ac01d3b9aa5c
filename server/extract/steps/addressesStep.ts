import type { Span } from '../../model.ts';
import { statusCues } from '../../relations/frames/statusCues.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import type { Finding, Step, World } from '../World.ts';

type Status = 'settled' | 'pending' | 'mentioned';
const order: readonly Status[] = ['settled', 'pending', 'mentioned'];

/** What the letter says has become of each motion and commitment that it names; the first status that holds counts. */
export const addresses: Step = (world) =>
  [...world.motions, ...world.commitments].flatMap((subject) => {
    const sayings = subject.mentions.map((mention) => sayingOf(mention, world));
    const best = order
      .map((status) => sayings.find((saying) => saying.status === status))
      .find((saying) => saying !== undefined);
    return best ? [finding(world, subject.id, best)] : [];
  });

interface Saying {
  status: Status;
  evidence: Span;
}

function sayingOf(mention: Span & { sentence: number }, world: World): Saying {
  const analysed = world.sentences[mention.sentence];
  if (!analysed) return { status: 'mentioned', evidence: mention };
  return { status: statusOf(analysed, mention, world), evidence: clauseSpan(analysed, mention) };
}

/** The cues of the sentence, in what stands between this motion's clause marks; a denial or a future makes settled pending. */
function statusOf(analysed: AnalysedSentence, mention: Span, world: World): Status {
  if (analysed.sentence.kind === 'heading') return 'mentioned';
  const cues = statusCues[world.lore.language.code];
  const words = ` ${analysed.tokens
    .filter((token) => !token.mark)
    .map((token) => token.norm)
    .join(' ')} `;
  const has = (phrases: readonly string[]) =>
    phrases.some(
      (phrase) => words.includes(` ${phrase} `) || (words.includes(` ${phrase}`) && phrase.endsWith('…')),
    );
  const settled = cues.settled.some((cue) => cue.test(words));
  const pending = cues.pending.some((cue) => cue.test(words));
  if (settled && !has(cues.future) && !has(cues.denial)) return 'settled';
  if (settled || pending) return mention.start >= analysed.sentence.start ? 'pending' : 'mentioned';
  return 'mentioned';
}

/** The sentence, or where it is long the clause in it that names the motion. */
function clauseSpan(analysed: AnalysedSentence, mention: Span): Span {
  const { start, end } = analysed.sentence;
  if (end - start <= 320) return { start, end };
  const from = Math.max(start, mention.start - 150);
  return { start: wordStart(analysed, from), end: Math.min(end, wordEnd(analysed, mention.end + 100)) };
}

const wordStart = (analysed: AnalysedSentence, at: number): number =>
  analysed.tokens.find((token) => token.start >= at)?.start ?? at;
const wordEnd = (analysed: AnalysedSentence, at: number): number =>
  analysed.tokens.findLast((token) => token.end <= at)?.end ?? at;

const finding = (world: World, to: string, saying: Saying): Finding => ({
  type: 'ADDRESSES',
  from: world.documentId,
  to,
  properties: { status: saying.status },
  evidence: saying.evidence,
  foundBy: `said to be ${saying.status}`,
});
