import { useEffect, useRef } from 'preact/hooks';
import type { Span, StepQuote } from '../../server/api/contract.ts';
import type { Carried } from '../../server/pictures/Carried.ts';
import { sourceOf } from '../../server/pictures/slide/setStory.ts';
import { plainText, titled } from '../../server/pictures/text/wording.ts';
import { blockSections } from '../letter/blocks.ts';
import { segments } from '../letter/segments.ts';
import { Panel } from './Panel.tsx';
import { playerTexts } from './playerTexts.ts';

interface Props {
  carried: Carried;
  quote: StepQuote | undefined;
  close: () => void;
}

/** A quote in its letter, opened at its sentence. */
export const QuotePanel = ({ carried, quote, close }: Props) => {
  const texts = playerTexts[carried.language];
  const letter = carried.letters.find(({ id }) => id === quote?.documentId);
  if (!quote) return null;
  const isThere = letter?.text.slice(quote.start, quote.end) === quote.quote;
  return (
    <Panel title={titled(carried.language, quote.title)} closeLabel={texts.close} close={close}>
      <p class="source">
        {sourceOf(quote, carried.language)}
        {quote.url && (
          <>
            {' · '}
            <a href={quote.url} target="_blank" rel="noreferrer">
              {texts.public}
            </a>
          </>
        )}
      </p>
      {letter && isThere ? (
        <Letter letter={letter} marked={quote} />
      ) : (
        <>
          <p>{texts.gone}</p>
          <blockquote>
            <mark>{plainText(quote.quote)}</mark>
          </blockquote>
        </>
      )}
    </Panel>
  );
};

const Letter = ({ letter, marked }: { letter: Carried['letters'][number]; marked: StepQuote }) => {
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    text.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [marked]);
  return (
    <div class="letter" ref={text}>
      {blockSections(letter.text, letter.sections).flatMap(({ blocks }) =>
        blocks.map((block) =>
          block.form === 'heading' ? (
            <h3 key={block.start}>
              <PlayedWords letter={letter} span={block} marked={marked} />
            </h3>
          ) : (
            <p key={block.start} class={block.form}>
              {block.form === 'item' && `${block.sign} `}
              {(block.form === 'row' ? block.cells : [block]).map((span) => (
                <PlayedWords key={span.start} letter={letter} span={span} marked={marked} />
              ))}
            </p>
          ),
        ),
      )}
    </div>
  );
};

interface WordsProps {
  letter: Carried['letters'][number];
  span: Span;
  marked: Span;
}

/** The words of a stretch of a line, the quote marked; what only the format says is left out. */
const PlayedWords = ({ letter, span, marked }: WordsProps) => (
  <span>
    {segments(letter.text, span, [], marked)
      .filter(({ silent }) => !silent)
      .map(({ start, end, marked: isMarked, note, call }) => {
        const piece = letter.text.slice(start, end);
        if (isMarked) return <mark key={start}>{piece}</mark>;
        if (call) return <sup key={start}>{piece}</sup>;
        return note ? <small key={start}>{piece}</small> : piece;
      })}
  </span>
);
