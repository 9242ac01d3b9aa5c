import { render } from 'preact';
import './player.css';
import type { Carried } from '../../server/pictures/Carried.ts';
import { Player } from './Player.tsx';

const carried: Carried = JSON.parse(document.getElementById('carried')?.textContent ?? 'null');
const root = document.getElementById('player');

/** Slides are set by the fonts' own widths, so these come first; they lie in the file. */
const fonts = ['400 16px', '600 16px'].map((font) => document.fonts.load(`${font} "Inter Variable"`, 'aă'));
const serif = document.fonts.load('400 16px "Source Serif 4 Variable"', 'aă');
void Promise.allSettled([...fonts, serif]).then(() => {
  if (root) render(<Player carried={carried} />, root);
});
