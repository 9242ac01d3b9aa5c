import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Point } from '../../../server/pictures/Scene.ts';

/** How a show stands; the same in the window of the slides and in that of the notes. */
export interface Show {
  /** The id of the step that is shown; empty before anything was. */
  step: string;
  screen: 'slide' | 'black' | 'white';
  /** Where the speaker points, in shares of the slide. */
  pointer: Point | null;
  /** When it began, in milliseconds since 1970. */
  started: number;
}

type Told = { kind: 'hello' } | { kind: 'show'; show: Show };

/** One show in several windows of this browser: each may change it, and one that opens or reloads asks how it stands. */
export const useShow = (
  id: string,
  step: string,
): { show: Signal<Show>; set: (changes: Partial<Show>) => void } => {
  const show = useSignal<Show>({ step, screen: 'slide', pointer: null, started: Date.now() });
  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    const opened = new BroadcastChannel(`rode-draad.briefing.${id}`);
    channel.current = opened;
    opened.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'show') show.value = data.show;
      else tell(opened, { kind: 'show', show: show.value });
    };
    tell(opened, { kind: 'hello' });
    return () => opened.close();
  }, [id]);
  const set = (changes: Partial<Show>): void => {
    show.value = { ...show.value, ...changes };
    if (channel.current) tell(channel.current, { kind: 'show', show: show.value });
  };
  return { show, set };
};

const tell = (channel: BroadcastChannel, told: Told): void => channel.postMessage(told);
