import type { Measure } from '../../server/pictures/Scene.ts';

/** How wide a text is as this browser sets it, by a canvas; the fonts of the page must be here (`document.fonts`). */
export const measureText: Measure = (text, { size, bold, italic, serif }) => {
  if (!context) return text.length * size * 0.55;
  const family = serif
    ? '"Source Serif 4 Variable", Georgia, serif'
    : '"Inter Variable", system-ui, sans-serif';
  context.font = `${italic ? 'italic ' : ''}${bold ? 600 : 400} ${size}px ${family}`;
  return context.measureText(text).width;
};

const context = document.createElement('canvas').getContext('2d');
