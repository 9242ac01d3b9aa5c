import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** How long the tools stay after the last move, in milliseconds. */
const rest = 2600;

/** Whether somebody moves the mouse or touches the screen. */
export const useAwake = (): Signal<boolean> => {
  const isAwake = useSignal(true);
  useEffect(() => {
    let timer = window.setTimeout(sleep, rest);
    function sleep(): void {
      isAwake.value = false;
    }
    const wake = (): void => {
      isAwake.value = true;
      window.clearTimeout(timer);
      timer = window.setTimeout(sleep, rest);
    };
    window.addEventListener('pointermove', wake);
    window.addEventListener('pointerdown', wake);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pointermove', wake);
      window.removeEventListener('pointerdown', wake);
    };
  }, []);
  return isAwake;
};
