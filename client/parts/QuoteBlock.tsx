import { useSignal } from '@preact/signals';
import type { Evidence, Span } from '../../server/api/contract.ts';
import { texts } from '../i18n/index.ts';
import { Words } from '../letter/LetterLine.tsx';
import { segments } from '../letter/segments.ts';
import { announce } from '../state/announce.ts';
import { documents } from '../state/documents.ts';
import { quoteAddress, quoteAsText, sourceOf } from '../state/sentence.ts';

/** A quote with its source under it: a click opens the letter at that sentence, a button copies both. */
export const QuoteBlock = ({ quote }: { quote: Evidence }) => (
  <figure class="quote">
    <blockquote cite={quote.url ?? undefined}>
      <a href={quoteAddress(quote)} title={texts.value.quote.open} lang={languageOf(quote)}>
        <Words text={quote.quote} pieces={segments(quote.quote, whole(quote.quote), [], null)} />
      </a>
    </blockquote>
    <figcaption>
      <span class="source">
        {sourceOf(quote)}
        {quote.url && <span class="only-print">, {quote.url}</span>}
      </span>
      <span class="quote-actions">
        {quote.url && (
          <a href={quote.url} target="_blank" rel="noreferrer">
            {texts.value.quote.openSource}
          </a>
        )}
        <CopyButton text={() => quoteAsText(quote)} label={texts.value.quote.copy} />
      </span>
    </figcaption>
  </figure>
);

const whole = (text: string): Span => ({ start: 0, end: text.length });

/** The language of the letter that the quote is from, for who hears it. */
const languageOf = ({ documentId }: Evidence): string | undefined =>
  documents.value?.items.find(({ id }) => id === documentId)?.language;

/** Copies a text, and says for a moment whether it did. */
export const CopyButton = ({ text, label }: { text: () => string; label: string }) => {
  const said = useSignal<string | null>(null);
  const copy = async () => {
    said.value = await copied(text());
    announce(said.value);
    window.setTimeout(() => {
      said.value = null;
    }, 2000);
  };
  return (
    <button type="button" class="link-button copy" onClick={copy}>
      {said.value ?? label}
    </button>
  );
};

const copied = async (text: string): Promise<string> => {
  try {
    await navigator.clipboard.writeText(text);
    return texts.value.quote.copied;
  } catch {
    return texts.value.quote.copyFailed;
  }
};
