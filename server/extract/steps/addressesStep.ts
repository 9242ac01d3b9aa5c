import type { Span } from '../../model.ts';
import type { Passage } from '../discourse/passagesOf.ts';
import { type Status, statusOf } from '../discourse/statusOf.ts';
import type { Finding, Step, World } from '../World.ts';

const order: readonly Status[] = ['settled', 'pending', 'mentioned'];

/** What the letter says has become of each motion and commitment that it names; the first status that holds counts. */
export const addresses: Step = (world) =>
  [...world.passages()].flatMap(([id, passages]) => {
    const sayings = sayingsOf(id, passages, world);
    const status = order.find((candidate) => sayings.some((saying) => saying.status === candidate));
    return sayings
      .filter((saying) => saying.status === status)
      .slice(0, mostQuotes)
      .map((saying) => finding(world, id, saying));
  });

const mostQuotes = 4;

interface Saying {
  status: Status;
  evidence: Span;
}

function sayingsOf(id: string, passages: readonly Passage[], world: World): Saying[] {
  const language = world.lore.language.code;
  const outcome = world.fates().get(id)?.properties.outcome;
  const read = passages.flatMap((passage) => {
    const status = allowed(statusOf(passage, language), outcome);
    // A sentence that only goes on about it is no mention of it.
    return status === 'mentioned' && !passage.at ? [] : [{ status, passage }];
  });
  const inBody = read.filter(({ passage }) => passage.analysed.sentence.kind === 'body');
  return (inBody.length > 0 ? inBody : read).map(({ status, passage }) => ({
    status,
    evidence: clauseSpan(passage),
  }));
}

/** Nothing is pending of a motion that was rejected or withdrawn. */
const allowed = (status: Status, outcome: unknown): Status =>
  status === 'pending' && (outcome === 'rejected' || outcome === 'withdrawn') ? 'mentioned' : status;

/** How long a quote may be that proves something, in code units. */
const longest = 390;

/** The sentence, or where it is long the clause in it that names the motion. */
function clauseSpan({ analysed, at }: Passage): Span {
  const { start, end } = analysed.sentence;
  if (end - start <= (at ? 320 : longest)) return { start, end };
  if (!at)
    return { start, end: analysed.tokens.findLast((token) => token.end <= start + longest)?.end ?? end };
  const first = analysed.tokens.find((token) => token.start >= at.start - 150);
  const last = analysed.tokens.findLast((token) => token.end <= at.end + 100);
  return { start: first?.start ?? start, end: last?.end ?? end };
}

const finding = (world: World, to: string, saying: Saying): Finding => ({
  type: 'ADDRESSES',
  from: world.documentId,
  to,
  properties: { status: saying.status },
  evidence: saying.evidence,
  foundBy: `said to be ${saying.status}`,
});
