import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Briefing } from '../../../server/api/contract.ts';
import { landscape } from '../../../server/pictures/drawSlide.ts';
import { sourceOf } from '../../../server/pictures/slide/setStory.ts';
import { plainText } from '../../../server/pictures/text/wording.ts';
import { texts } from '../../i18n/index.ts';
import { SlideView } from '../../slides/SlideView.tsx';
import { address, addressWith, navigate } from '../../state/address.ts';
import { language } from '../../state/language.ts';
import { sceneOf } from '../slides.ts';
import { PointerRing } from './PointerRing.tsx';
import { useKeys } from './useKeys.ts';
import { useShow } from './useShow.ts';

/** The speaker's window: what is shown and what comes, the notes in large type, the quotes, and the time. */
export const NotesWindow = ({ briefing }: { briefing: Briefing }) => {
  const { briefings } = texts.value;
  const { show, set } = useShow(briefing.id, address.value.query.get('step') ?? '');
  const { at, go } = useKeys(briefing, show, set, {});
  const step = briefing.steps[at];
  useEffect(() => {
    if (step) navigate(addressWith({ step: step.id }), { replace: true });
  }, [step?.id]);
  const point = (event: PointerEvent): void => {
    if (!(event.currentTarget instanceof Element)) return;
    const box = event.currentTarget.getBoundingClientRect();
    set({
      pointer: { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height },
    });
  };
  const { pointer, screen } = show.value;
  return (
    <main id="content" class="notes-window" data-step={step?.id}>
      <header>
        <h1>{briefing.title}</h1>
        <p class="notes-place">{briefings.stepOf(at + 1, briefing.steps.length)}</p>
        <Times started={show.value.started} restart={() => set({ started: Date.now() })} />
        <div class="actions">
          <button type="button" class="button" disabled={at === 0} onClick={() => go(at - 1)}>
            ← {briefings.previous}
          </button>
          <button
            type="button"
            class="button primary"
            disabled={at >= briefing.steps.length - 1}
            onClick={() => go(at + 1)}
          >
            {briefings.next} →
          </button>
        </div>
      </header>
      <section class="notes-slides" style={{ '--ratio': `${landscape.width / landscape.height}` }}>
        <figure>
          <div
            class="notes-now"
            onPointerMove={point}
            onPointerDown={point}
            onPointerLeave={() => set({ pointer: null })}
          >
            <Small briefing={briefing} index={at} />
            {pointer && <PointerRing at={pointer} />}
          </div>
          <figcaption>{screen === 'slide' ? briefings.pointHere : briefings.screens[screen]}</figcaption>
        </figure>
        <figure>
          <div class="notes-next">
            <Small briefing={briefing} index={at + 1} />
          </div>
          <figcaption>{at + 1 < briefing.steps.length ? briefings.comesNext : briefings.lastStep}</figcaption>
        </figure>
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="notes-text" aria-label={briefings.notes} tabIndex={0}>
        {step?.notes.trim() ? <p>{step.notes}</p> : <p class="muted">{briefings.noNotes}</p>}
        {step?.evidence.map((quote) => (
          <blockquote key={`${quote.documentId} ${quote.start} ${quote.end}`}>
            {plainText(quote.quote)}
            <footer>{sourceOf(quote, briefing.language)}</footer>
          </blockquote>
        ))}
      </section>
    </main>
  );
};

const Small = ({ briefing, index }: { briefing: Briefing; index: number }) => {
  const scene = sceneOf(briefing, index, landscape);
  const title = briefing.steps[index]?.title ?? '';
  return (
    scene && (
      <SlideView scene={scene} label={texts.value.briefings.slide(index + 1, briefing.steps.length, title)} />
    )
  );
};

/** The time since the show began, and the clock. */
const Times = ({ started, restart }: { started: number; restart: () => void }) => {
  const now = useSignal(Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => {
      now.value = Date.now();
    }, 500);
    return () => window.clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now.value - started) / 1000));
  const clock = new Intl.DateTimeFormat(language.value, { timeStyle: 'short' }).format(now.value);
  return (
    <p class="notes-times">
      <button type="button" class="link-button" title={texts.value.briefings.restartTime} onClick={restart}>
        {`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`}
      </button>{' '}
      <span class="muted">{clock}</span>
    </p>
  );
};
