import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Briefing } from '../../../server/api/contract.ts';
import { texts } from '../../i18n/index.ts';
import { StepInWords } from '../../slides/StepInWords.tsx';
import { address, addressWith, navigate } from '../../state/address.ts';
import { announce } from '../../state/announce.ts';
import { sceneOf } from '../slides.ts';
import { KeysHelp } from './KeysHelp.tsx';
import { MovingSlide } from './MovingSlide.tsx';
import { openNotes } from './openNotes.ts';
import { PointerRing } from './PointerRing.tsx';
import { ShowBar } from './ShowBar.tsx';
import { useAwake } from './useAwake.ts';
import { useFrame } from './useFrame.ts';
import { placeOf, useKeys } from './useKeys.ts';
import { useShow } from './useShow.ts';
import { useSwipe } from './useSwipe.ts';

/** A briefing on the whole screen: steps, a pointer, and nothing else. */
export const Presenting = ({ briefing }: { briefing: Briefing }) => {
  const { briefings } = texts.value;
  const { show, set } = useShow(briefing.id, address.value.query.get('step') ?? '');
  const isPointing = useSignal(false);
  const helps = useSignal(false);
  const isAwake = useAwake();
  const frame = useFrame();
  const acts = {
    end: endShow,
    pointer: () => {
      isPointing.value = !isPointing.value;
      if (!isPointing.value) set({ pointer: null });
    },
    notes: () => openNotes(briefing.id, show.value.step),
    help: () => {
      helps.value = !helps.value;
    },
  };
  const { at, typed, go } = useKeys(briefing, show, set, {
    ...acts,
    end: () => (helps.value ? acts.help() : endShow()),
  });
  const swipe = useSwipe(
    (by) => go(placeOf(briefing, show.peek()) + by),
    () => !isPointing.value,
  );
  const step = briefing.steps[at];
  const scene = sceneOf(briefing, at, frame);
  const name = briefings.slide(at + 1, briefing.steps.length, step?.title ?? '');
  useFullScreenEnd();
  useEffect(() => {
    if (!step) return;
    announce(name);
    navigate(addressWith({ step: step.id }), { replace: true });
  }, [step?.id]);
  const point = (event: PointerEvent): void => {
    if (!isPointing.value || !(event.currentTarget instanceof Element)) return;
    const box = event.currentTarget.getBoundingClientRect();
    set({
      pointer: { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height },
    });
  };
  const { screen, pointer } = show.value;
  return (
    <main
      id="content"
      class={`presenting ${isAwake.value ? 'awake' : ''} ${isPointing.value ? 'pointing-out' : ''}`}
      aria-label={briefings.presenting(briefing.title)}
      {...swipe}
    >
      <h1 class="unseen">{briefing.title}</h1>
      {step && scene ? (
        <div
          class="show-slide"
          style={{ '--ratio': `${frame.width / frame.height}` }}
          data-step={step.id}
          onPointerMove={point}
          onPointerDown={point}
        >
          <MovingSlide scene={scene} label={name} />
          {pointer && <PointerRing at={pointer} />}
        </div>
      ) : (
        <p class="show-empty">{briefing.steps.length === 0 && briefings.noSteps}</p>
      )}
      {step && <StepInWords step={step} language={briefing.language} facts={texts.value.entity.facts} />}
      {screen !== 'slide' && <div class={`blank-screen ${screen}`} />}
      {typed.value !== '' && <p class="typed-number">{typed.value} ⏎</p>}
      <ShowBar at={at} of={briefing.steps.length} go={go} isPointing={isPointing.value} {...acts} />
      {helps.value && <KeysHelp close={acts.help} />}
    </main>
  );
};

/** Shows on the whole screen, where the browser lets it; the page fills its window in any case. */
export const startShow = (step?: string): void => {
  document.documentElement.requestFullscreen?.().catch(() => {
    // Not allowed here: it is shown in the window.
  });
  navigate(addressWith({ present: '1', ...(step !== undefined && { step }) }));
};

const endShow = (): void => {
  if (document.fullscreenElement) void document.exitFullscreen();
  navigate(addressWith({ present: null }));
};

/** Who leaves the whole screen by the browser's own Escape leaves the show. */
const useFullScreenEnd = (): void => {
  useEffect(() => {
    const change = (): void => {
      if (!document.fullscreenElement) endShow();
    };
    document.addEventListener('fullscreenchange', change);
    return () => document.removeEventListener('fullscreenchange', change);
  }, []);
};
