import { useSignal } from '@preact/signals';
import type { Briefing, Step, StepQuote } from '../../server/api/contract.ts';
import { sourceOf } from '../../server/pictures/slide/setStory.ts';
import { plainText } from '../../server/pictures/text/wording.ts';
import { texts } from '../i18n/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { useFirst } from '../parts/useFirst.tsx';
import { announce } from '../state/announce.ts';
import { quoteAddress } from '../state/sentence.ts';

interface Props {
  step: Step;
  language: Briefing['language'];
  change: (make: (step: Step) => Partial<Step>) => void;
}

/** The quotes that a step rests on, in the order in which the slide takes them; what was taken out can come back. */
export const StepQuotes = ({ step, language, change }: Props) => {
  const { briefings } = texts.value;
  const removed = useSignal<readonly StepQuote[]>([]);
  const put = (evidence: StepQuote[]): void => change(() => ({ evidence }));
  const takeOut = (quote: StepQuote, at: number): void => {
    put(step.evidence.toSpliced(at, 1));
    removed.value = [...removed.value, quote];
    announce(briefings.quoteRemoved);
  };
  const bringUp = (quote: StepQuote, at: number): void => {
    put(step.evidence.toSpliced(at, 1).toSpliced(at - 1, 0, quote));
    announce(briefings.movedTo(at, step.evidence.length));
  };
  const putBack = (quote: StepQuote): void => {
    put([...step.evidence, quote]);
    removed.value = removed.value.filter((each) => each !== quote);
  };
  const { shown, more } = useFirst(step.evidence, first);
  if (step.evidence.length === 0 && removed.value.length === 0) return null;
  return (
    <section class="step-quotes">
      <h2>{briefings.quotes(step.evidence.length)}</h2>
      <ol>
        {shown.map((quote, at) => (
          <li key={keyOf(quote)}>
            <QuoteLink quote={quote} language={language} />
            <div class="quote-tools">
              <button
                type="button"
                class="icon-button"
                disabled={at === 0}
                aria-label={briefings.quoteUp(at + 1)}
                title={briefings.up}
                onClick={() => bringUp(quote, at)}
              >
                ↑
              </button>
              <button
                type="button"
                class="icon-button"
                disabled={at === step.evidence.length - 1}
                aria-label={briefings.quoteDown(at + 1)}
                title={briefings.down}
                onClick={() => {
                  const next = step.evidence[at + 1];
                  if (next) bringUp(next, at + 1);
                }}
              >
                ↓
              </button>
              <button
                type="button"
                class="icon-button"
                aria-label={briefings.quoteOut(at + 1)}
                title={briefings.takeOut}
                onClick={() => takeOut(quote, at)}
              >
                <Icon name="close" size={15} />
              </button>
            </div>
          </li>
        ))}
      </ol>
      {more}
      {removed.value.length > 0 && (
        <>
          <h3>{briefings.takenOut}</h3>
          <ul>
            {removed.value.map((quote) => (
              <li key={keyOf(quote)} class="taken-out">
                <span>{plainText(quote.quote)}</span>
                <button type="button" class="button" onClick={() => putBack(quote)}>
                  {briefings.putBack}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

/** More are there on demand: the slide takes no more than a few. */
const first = 6;

const QuoteLink = ({ quote, language }: { quote: StepQuote; language: Briefing['language'] }) => (
  <blockquote>
    <a href={quoteAddress(quote)} title={texts.value.quote.open}>
      {plainText(quote.quote)}
    </a>
    <footer>{sourceOf(quote, language)}</footer>
  </blockquote>
);

const keyOf = ({ documentId, start, end }: StepQuote): string => `${documentId} ${start} ${end}`;
