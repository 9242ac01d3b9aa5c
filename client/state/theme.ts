import { computed, effect, signal } from '@preact/signals';
import { stored } from './stored.ts';

export type Theme = 'light' | 'dark';

const system = window.matchMedia('(prefers-color-scheme: dark)');
const systemIsDark = signal(system.matches);
system.addEventListener('change', (event) => {
  systemIsDark.value = event.matches;
});

const preference = stored('theme', 'system');

/** Light or dark: the reader's choice, else the system's. */
export const theme = computed<Theme>(() => {
  if (preference.value === 'light' || preference.value === 'dark') return preference.value;
  return systemIsDark.value ? 'dark' : 'light';
});

export const switchTheme = (): void => {
  preference.value = theme.value === 'dark' ? 'light' : 'dark';
};

effect(() => {
  document.documentElement.dataset.theme = theme.value;
});

const motion = window.matchMedia('(prefers-reduced-motion: reduce)');

/** Whether things may move; asked each time, for it can change. */
export const mayMove = (): boolean => !motion.matches;
