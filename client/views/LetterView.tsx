import { useEffect } from 'preact/hooks';
import type { DocumentAnswer, Span } from '../../server/api/contract.ts';
import { inReadingOrder } from '../../server/pictures/text/inReadingOrder.ts';
import { api } from '../api.ts';
import { asTitle, day, texts } from '../i18n/index.ts';
import { type BlockSection, blockSections } from '../letter/blocks.ts';
import { LetterBlocks } from '../letter/LetterBlocks.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Failure } from '../parts/Message.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { address } from '../state/address.ts';
import { say } from '../state/language.ts';
import { useLoaded } from '../state/loaded.ts';
import { viewAddress } from '../state/view.ts';

/** A letter to read, opened at the sentence that the address names with `start` and `end`. */
export const LetterView = ({ id }: { id: string }) => {
  const letter = useLoaded(() => api.document(id));
  const { value, error } = letter.value;
  return (
    <main class="letter-page" id="content" aria-busy={letter.value.stale}>
      {error && <Failure failure={error} />}
      {!error && !value && <Skeleton lines={8} />}
      {value && <Letter letter={value} marked={markedSpan(value.text)} />}
    </main>
  );
};

const markedSpan = (text: string): Span | null => {
  const start = Number(address.value.query.get('start') ?? Number.NaN);
  const end = Number(address.value.query.get('end') ?? Number.NaN);
  const isThere = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end;
  return isThere && end <= text.length ? { start, end } : null;
};

const Letter = ({ letter, marked }: { letter: DocumentAnswer; marked: Span | null }) => {
  useEffect(() => showMark(), [letter, marked?.start, marked?.end]);
  useEffect(() => {
    // Lines break anew when the window changes, and when the fonts come.
    window.addEventListener('resize', drawThread);
    void document.fonts.ready.then(drawThread);
    return () => window.removeEventListener('resize', drawThread);
  }, []);
  const sections = blockSections(letter.text, letter.sections);
  return (
    <>
      <Contents sections={sections} />
      <article class="letter" lang={letter.language}>
        <Head letter={letter} />
        {sections.map((section, index) => (
          <section key={section.id} id={`s${index}`}>
            <LetterBlocks blocks={section.blocks} letter={letter} marked={marked} />
          </section>
        ))}
      </article>
    </>
  );
};

/** Twice: parts of a long letter get their height only when they come near the window. */
const showMark = (): void => {
  const show = () => {
    document.querySelector('mark')?.scrollIntoView({ block: 'center' });
    drawThread();
  };
  show();
  requestAnimationFrame(show);
};

/** The thread runs along the marked lines, not along the whole paragraph. */
const drawThread = (): void => {
  for (const block of document.querySelectorAll<HTMLElement>('.has-mark')) {
    const marks = [...block.querySelectorAll('mark')].map((mark) => mark.getBoundingClientRect());
    const { top } = block.getBoundingClientRect();
    block.style.setProperty('--thread-top', `${Math.min(...marks.map((mark) => mark.top)) - top}px`);
    block.style.setProperty('--thread-end', `${Math.max(...marks.map((mark) => mark.bottom)) - top}px`);
  }
};

const Contents = ({ sections }: { sections: readonly BlockSection[] }) => (
  <nav class="contents" aria-label={texts.value.letter.contents}>
    <a class="back" href="/documents">
      ← {texts.value.letter.back}
    </a>
    <ol>
      {sections.map(
        (section, index) =>
          section.title && (
            <li key={section.id} class={section.level > 1 ? 'deeper' : undefined}>
              <a href={`#s${index}`}>{inReadingOrder(section.title)}</a>
            </li>
          ),
      )}
    </ol>
  </nav>
);

const Head = ({ letter }: { letter: DocumentAnswer }) => (
  <header class="letter-head">
    <h1>{asTitle(letter.title)}</h1>
    <p class="meta">
      {day(letter.date)}
      {' · '}
      <a href={viewAddress({ letter: letter.id })}>{texts.value.documents.graph}</a>
      {letter.url && (
        <>
          {' · '}
          <a href={letter.url} target="_blank" rel="noreferrer">
            {texts.value.quote.openSource} <Icon name="out" size={13} />
          </a>
        </>
      )}
    </p>
    {letter.warnings.length > 0 && (
      <details class="letter-warnings">
        <summary>
          <Icon name="note" size={15} /> {texts.value.documents.warnings(letter.warnings.length)}
        </summary>
        <ul>
          {letter.warnings.map((warning) => (
            <li key={`${warning.code}${warning.start}${warning.message.nl}`}>
              {warning.start !== undefined && warning.end !== undefined ? (
                <a href={`?start=${warning.start}&end=${warning.end}`}>{say(warning.message)}</a>
              ) : (
                say(warning.message)
              )}
            </li>
          ))}
        </ul>
      </details>
    )}
  </header>
);
