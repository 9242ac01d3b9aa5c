import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Carried } from '../../server/pictures/Carried.ts';
import type { DrawingTools } from '../../server/pictures/DrawingTools.ts';
import { drawSlide, landscape, portrait } from '../../server/pictures/drawSlide.ts';
import { titled } from '../../server/pictures/text/wording.ts';
import { measureText } from '../slides/measureText.ts';
import { SlideView } from '../slides/SlideView.tsx';
import { StepInWords } from '../slides/StepInWords.tsx';
import { useMove } from '../slides/useMove.ts';
import { usePart } from '../slides/usePart.ts';
import { AboutPanel } from './AboutPanel.tsx';
import { playerTexts } from './playerTexts.ts';
import { QuotePanel } from './QuotePanel.tsx';
import { QuotesPanel } from './QuotesPanel.tsx';

type Open = { kind: 'about' } | { kind: 'quotes' } | { kind: 'quote'; index: number } | null;

/** A briefing in a file of its own: to step through, to look at closely, and to read its quotes in their letters. */
export const Player = ({ carried }: { carried: Carried }) => {
  const { briefing, language } = carried;
  const texts = playerTexts[language];
  const [index, setIndex] = useState(startOf(briefing.steps.length));
  // Keys may come faster than the page draws: each goes on from where the one before it led.
  const at = useRef(index);
  const [open, setOpen] = useState<Open>(null);
  const frame = useFrame();
  const tools = useMemo<DrawingTools>(() => ({ ...carried, measure: measureText }), [carried]);
  const scenes = useMemo(
    () =>
      briefing.steps.map((step, at) =>
        drawSlide({ briefing, step, number: at + 1, of: briefing.steps.length, frame }, tools),
      ),
    [briefing, frame],
  );
  const view = usePart(frame);
  const go = (to: number): void => {
    const kept = Math.min(Math.max(to, 0), briefing.steps.length - 1);
    at.current = kept;
    setIndex(kept);
    view.showAll();
    if (open?.kind === 'quote') setOpen(null);
    window.history.replaceState(null, '', `#${kept + 1}`);
  };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') setOpen(null);
      const turn = keys[event.key];
      if (turn === undefined || isControl(event.target, event.key)) return;
      event.preventDefault();
      go(turn(at.current, briefing.steps.length));
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
  const step = briefing.steps[index];
  const scene = scenes[index];
  if (!step || !scene) return <main class="empty">{texts.empty}</main>;
  return (
    <>
      <header>
        <h1>{titled(language, briefing.title)}</h1>
        <nav aria-label={texts.steps}>
          <button type="button" disabled={index === 0} onClick={() => go(index - 1)}>
            ← <span>{texts.previous}</span>
          </button>
          <select
            aria-label={texts.steps}
            value={String(index)}
            onChange={(event) => go(Number(event.currentTarget.value))}
          >
            {briefing.steps.map((each, at) => (
              <option key={each.id} value={String(at)}>
                {`${at + 1}. ${each.title}`}
              </option>
            ))}
          </select>
          <button type="button" disabled={index === briefing.steps.length - 1} onClick={() => go(index + 1)}>
            <span>{texts.next}</span> →
          </button>
        </nav>
        <div class="tools">
          <button type="button" aria-label={texts.zoomIn} title={texts.zoomIn} onClick={() => view.zoom(1.4)}>
            +
          </button>
          <button
            type="button"
            aria-label={texts.zoomOut}
            title={texts.zoomOut}
            onClick={() => view.zoom(1 / 1.4)}
          >
            −
          </button>
          <button type="button" disabled={view.isWhole} onClick={view.showAll}>
            {texts.all}
          </button>
          <button
            type="button"
            aria-expanded={open?.kind === 'quotes'}
            onClick={() => setOpen({ kind: 'quotes' })}
          >
            {texts.quotes} ({step.evidence.length})
          </button>
          <button
            type="button"
            aria-expanded={open?.kind === 'about'}
            onClick={() => setOpen({ kind: 'about' })}
          >
            {texts.about}
          </button>
        </div>
      </header>
      <main>
        <div
          class={view.isWhole ? 'stage' : 'stage near'}
          style={{ '--ratio': String(frame.width / frame.height) }}
          {...view.handlers}
        >
          <Moving
            scene={scene}
            label={`${texts.stepOf(index + 1, briefing.steps.length)}: ${step.title}`}
            part={view.part}
            openQuote={(quote) => setOpen({ kind: 'quote', index: quote })}
          />
        </div>
        <p class="unseen" aria-live="polite">
          {texts.stepOf(index + 1, briefing.steps.length)}
        </p>
        <StepInWords step={step} language={language} facts={texts.facts} />
      </main>
      {open?.kind === 'quotes' && (
        <QuotesPanel
          carried={carried}
          step={step}
          choose={(at) => setOpen({ kind: 'quote', index: at })}
          close={() => setOpen(null)}
        />
      )}
      {open?.kind === 'quote' && (
        <QuotePanel carried={carried} quote={step.evidence[open.index]} close={() => setOpen(null)} />
      )}
      {open?.kind === 'about' && <AboutPanel carried={carried} close={() => setOpen(null)} />}
    </>
  );
};

interface MovingProps {
  scene: Parameters<typeof useMove>[0];
  label: string;
  part: ReturnType<typeof usePart>['part'];
  openQuote: (index: number) => void;
}

const Moving = ({ scene, label, part, openQuote }: MovingProps) => (
  <SlideView
    scene={useMove(scene, mayMove)}
    label={label}
    part={part}
    onItem={(item) => item.kind === 'words' && item.quote !== undefined && openQuote(item.quote)}
  />
);

const mayMove = (): boolean => !window.matchMedia('(prefers-reduced-motion: reduce)').matches;

const startOf = (steps: number): number => {
  const asked = Number(window.location.hash.slice(1));
  return Number.isInteger(asked) && asked >= 1 && asked <= steps ? asked - 1 : 0;
};

/** Lying or upright, as the window is. */
const useFrame = () => {
  const query = window.matchMedia('(max-aspect-ratio: 1/1)');
  const [isUpright, setUpright] = useState(query.matches);
  useEffect(() => {
    const change = (event: MediaQueryListEvent): void => setUpright(event.matches);
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, []);
  return isUpright ? portrait : landscape;
};

const next = (at: number): number => at + 1;
const previous = (at: number): number => at - 1;

/** The keys of a keyboard and of a presenter's remote. */
const keys: Readonly<Record<string, (at: number, of: number) => number>> = {
  ArrowRight: next,
  PageDown: next,
  ' ': next,
  ArrowLeft: previous,
  PageUp: previous,
  Home: () => 0,
  End: (_at, of) => of - 1,
};

/** A choice or button that has the focus keeps the keys that it needs. */
const isControl = (target: EventTarget | null, key: string): boolean =>
  target instanceof HTMLSelectElement || (target instanceof HTMLButtonElement && key === ' ');
