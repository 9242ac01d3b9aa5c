import { signal } from '@preact/signals';
import type { Point } from '../../server/pictures/layout/types.ts';
import type { Canvas } from './createCanvas.ts';

/** Where everything drawn is on the screen, in pixels from the canvas's corner, by id. */
export const places = signal<ReadonlyMap<string, Point>>(new Map());

/** The drawing that is on the page now, for the buttons around it. */
export const currentCanvas = signal<Canvas | null>(null);
