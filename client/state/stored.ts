import { effect, type Signal, signal } from '@preact/signals';

/** A choice that this browser remembers; where it may not store anything, it holds until the page closes. */
export const stored = (key: string, initial: string): Signal<string> => {
  const choice = signal(read(key) ?? initial);
  effect(() => write(key, choice.value));
  return choice;
};

const read = (key: string): string | null => {
  try {
    return window.localStorage.getItem(`rode-draad.${key}`);
  } catch {
    return null;
  }
};

const write = (key: string, value: string): void => {
  try {
    window.localStorage.setItem(`rode-draad.${key}`, value);
  } catch {
    // A browser that forbids storage still works; it only forgets.
  }
};
