import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Briefing } from '../../../server/api/contract.ts';
import type { Show } from './useShow.ts';

/** What a key can ask beside another step. */
export interface Acts {
  end: () => void;
  pointer: () => void;
  notes: () => void;
  help: () => void;
}

const next = (at: number): number => at + 1;
const previous = (at: number): number => at - 1;
const stay = (at: number): number => at;

/** Of a keyboard, and of a presenter's remote, which sends the keys of well-known programs. */
const turns: Readonly<Record<string, (at: number, of: number) => number>> = {
  ArrowRight: next,
  ArrowDown: next,
  ' ': next,
  PageDown: next,
  ArrowLeft: previous,
  ArrowUp: previous,
  Backspace: previous,
  PageUp: previous,
  Home: () => 0,
  End: (_at, of) => of - 1,
};

const screens: Readonly<Record<string, Show['screen']>> = {
  b: 'black',
  B: 'black',
  '.': 'black',
  w: 'white',
  W: 'white',
};

const actKeys: Readonly<Record<string, keyof Acts>> = {
  Escape: 'end',
  ...{ p: 'pointer', P: 'pointer', l: 'pointer', L: 'pointer' },
  ...{ n: 'notes', N: 'notes', '?': 'help' },
};

/** Steps through a show by keys. Gives the number that is being typed, and a way to go to a step by its place from 0. */
export const useKeys = (
  briefing: Briefing,
  show: Signal<Show>,
  set: (changes: Partial<Show>) => void,
  acts: Partial<Acts>,
) => {
  const typed = useSignal('');
  const { steps } = briefing;
  const go = (to: number): void => {
    const step = steps[Math.min(Math.max(to, 0), steps.length - 1)];
    typed.value = '';
    if (step) set({ step: step.id, screen: 'slide', pointer: null });
  };
  // Keys may come faster than the page draws: each is counted from where the show is then.
  const press = useRef((_event: KeyboardEvent): void => {});
  press.current = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isOwnKey(event)) return;
    const { key } = event;
    const at = placeOf(briefing, show.peek());
    const now = show.peek().screen;
    const act = actKeys[key] && acts[actKeys[key]];
    const turn = key === 'F5' ? (event.shiftKey ? stay : () => 0) : turns[key];
    const screen = screens[key];
    if (/^\d$/.test(key)) typed.value = (typed.value + key).slice(-3);
    else if (key === 'Enter') go(typed.value === '' ? at + 1 : Number(typed.value) - 1);
    // A dark screen comes back by whatever key turns it.
    else if (turn) go(now === 'slide' || key === 'F5' ? turn(at, steps.length) : at);
    else if (screen) set({ screen: now === screen ? 'slide' : screen });
    else if (act) act();
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => press.current(event);
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return { at: placeOf(briefing, show.value), typed, go };
};

/** Where the step that is shown stands, from 0; one that has gone gives its place to the first. */
export const placeOf = ({ steps }: Briefing, { step }: Show): number =>
  Math.max(
    0,
    steps.findIndex(({ id }) => id === step),
  );

/** Buttons and links that have the focus keep the keys that press them. */
const isOwnKey = ({ key, target }: KeyboardEvent): boolean =>
  (key === ' ' || key === 'Enter') && target instanceof Element && target.closest('button, a') !== null;
