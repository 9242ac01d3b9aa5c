import type { ComponentChildren } from 'preact';
import type { DocumentAnswer, Span } from '../../server/api/contract.ts';
import { inReadingOrder } from '../../server/pictures/text/inReadingOrder.ts';
import { entityInfo } from '../state/model.ts';
import { nodeAddress } from '../state/nodeAddress.ts';
import { theme } from '../state/theme.ts';
import type { Block } from './blocks.ts';
import { type Segment, segments } from './segments.ts';

export interface LetterProps {
  letter: DocumentAnswer;
  marked: Span | null;
}

/** One line of the letter: a heading or a paragraph, with its mentions, footnotes and the marked sentence. */
export const LetterLine = ({ letter, block, marked }: LetterProps & { block: Block }) => {
  const isMarked = marked !== null && marked.start < block.end && marked.end > block.start;
  const look = isMarked ? 'has-mark' : undefined;
  const content = <LetterWords letter={letter} span={block} marked={marked} />;
  if (block.form !== 'heading') return <p class={look}>{content}</p>;
  return block.level <= 1 ? <h2 class={look}>{content}</h2> : <h3 class={look}>{content}</h3>;
};

/** The words of a stretch of one line. */
export const LetterWords = ({ letter, span, marked }: LetterProps & { span: Span }) => (
  <Words text={letter.text} pieces={segments(letter.text, span, letter.mentions, marked)} />
);

/** Runs of pieces that share a look, in one element. */
const runs = (pieces: readonly Segment[], same: (piece: Segment) => boolean): Segment[][] => {
  const found: Segment[][] = [];
  for (const piece of pieces) {
    const run = found.at(-1);
    if (run?.[0] && same(run[0]) === same(piece)) run.push(piece);
    else found.push([piece]);
  }
  return found;
};

/** Pieces of a text as they are read: footnotes small, signs of the format out of the way, what is marked marked. */
export const Words = ({ text, pieces }: { text: string; pieces: readonly Segment[] }) =>
  runs(pieces, (piece) => piece.note).map((run) => {
    const content = inMarks(run, text);
    return run[0]?.note ? (
      <small key={run[0].start} class="note">
        {content}
      </small>
    ) : (
      content
    );
  });

const inMarks = (pieces: readonly Segment[], text: string): ComponentChildren =>
  runs(pieces, (piece) => piece.marked).map((run) => {
    const content = run.map((piece) => <Piece key={piece.start} piece={piece} text={text} />);
    return run[0]?.marked ? <mark key={run[0].start}>{content}</mark> : content;
  });

const Piece = ({ piece, text }: { piece: Segment; text: string }) => {
  const { mention, start, end } = piece;
  const words = inReadingOrder(text.slice(start, end));
  if (piece.silent) return <span class="silent">{words}</span>;
  if (piece.call) return <span class="call">{words}</span>;
  if (!mention) return <>{words}</>;
  return (
    <a
      class="mention"
      href={nodeAddress(mention.entity)}
      title={mention.name}
      style={{ '--type': entityInfo(mention.type)?.colour[theme.value] }}
    >
      {words}
    </a>
  );
};
