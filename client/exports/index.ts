import { canvasAsPng } from './canvasAsPng.ts';
import type { Export } from './Export.ts';
import { factsAsText } from './factsAsText.ts';

/** Every way to take something along: a new one is one file and one line here. */
export const waysOut: readonly Export[] = [factsAsText, canvasAsPng];
