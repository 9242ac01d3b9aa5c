import { measureText } from '../../../fonts/measureText.ts';
import { arrowHead, linePath } from '../../../pictures/linePath.ts';
import { palette } from '../../../pictures/palette.ts';
import type { Box, Item, Line, Path, Run, Symbol as Sign, Words } from '../../../pictures/Scene.ts';
import { shapePaths } from '../../../pictures/shapePaths.ts';
import { baselineOf } from '../../../pictures/svgOf.ts';
import { webAddress } from '../../../pictures/webAddress.ts';
import { type Pdf, useFont } from './openPdf.ts';

/** Draws an item on the page as it is now turned and scaled: shapes as lines and planes, words as text. */
export const drawInPdf = (pdf: Pdf, item: Item): void => {
  pdf.save();
  pdf.opacity(item.opacity ?? 1);
  switch (item.kind) {
    case 'symbol':
      symbol(pdf, item);
      break;
    case 'line':
      line(pdf, item);
      break;
    case 'box':
      box(pdf, item);
      break;
    case 'path':
      path(pdf, item);
      break;
    default:
      words(pdf, item);
  }
  pdf.restore();
};

const symbol = (pdf: Pdf, { shape, x, y, size, fill, ring }: Sign): void => {
  if (ring)
    pdf
      .circle(x, y, size / 2 + ring.gap)
      .lineWidth(ring.width)
      .fillAndStroke(palette.paper, ring.colour);
  pdf.translate(x - size / 2, y - size / 2).scale(size / 24);
  pdf.path(shapePaths[shape] ?? shapePaths.ellipse ?? '').fill(fill);
};

const line = (pdf: Pdf, item: Line): void => {
  const { colour, width, dash, double, arrow } = item;
  const d = linePath(item);
  pdf.lineCap('round').lineWidth(double ? width * 2.6 : width);
  if (dash) pdf.dash(dash[0] ?? 1, { space: dash[1] ?? dash[0] ?? 1 });
  if (dash && dash.length > 2) pdf.addContent(`[${dash.join(' ')}] 0 d`);
  pdf.path(d).stroke(colour).undash();
  if (double) pdf.lineWidth(width).path(d).stroke(palette.paper);
  if (arrow) pdf.path(arrowHead(item)).fill(colour);
};

const box = (pdf: Pdf, { x, y, width, height, radius, fill, stroke, strokeWidth = 1 }: Box): void => {
  if (radius) pdf.roundedRect(x, y, width, height, radius);
  else pdf.rect(x, y, width, height);
  pdf.lineWidth(strokeWidth);
  paint(pdf, fill, stroke);
};

const path = (pdf: Pdf, { d, x, y, scale, fill, stroke, strokeWidth = 1 }: Path): void => {
  pdf.translate(x, y).scale(scale);
  pdf
    .path(d)
    .lineWidth(strokeWidth / scale)
    .lineCap('round')
    .lineJoin('round');
  paint(pdf, fill, stroke);
};

const paint = (pdf: Pdf, fill: string | undefined, stroke: string | undefined): void => {
  const [isFilled, isStroked] = [fill && fill !== 'none', stroke && stroke !== 'none'];
  if (isFilled && isStroked) pdf.fillAndStroke(fill, stroke);
  else if (isFilled) pdf.fill(fill);
  else if (isStroked) pdf.stroke(stroke);
  else pdf.addContent('n');
};

const words = (pdf: Pdf, item: Words): void => {
  const { x, y, lines, lineHeight, anchor, width, turned, ground, opacity = 1 } = item;
  if (turned) pdf.rotate(turned, { origin: [x, y] });
  if (ground) {
    const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
    pdf
      .opacity(0.85 * opacity)
      .rect(left - 2, y, width + 4, lines.length * lineHeight)
      .fill(ground);
    pdf.opacity(opacity);
  }
  for (const [index, runs] of lines.entries()) {
    const wide = runs.reduce((sum, run) => sum + widthOf(run, item), 0);
    let at = { start: x, middle: x - wide / 2, end: x - wide }[anchor];
    for (const run of runs) {
      draw(pdf, run, at, baselineOf(item, index), item);
      at += widthOf(run, item);
    }
  }
};

const fontOf = ({ bold, italic }: Run, { size, serif }: Words) => ({ size, serif, bold, italic });

const widthOf = (run: Run, item: Words): number => measureText(run.text, fontOf(run, item));

const draw = (pdf: Pdf, run: Run, x: number, baseline: number, item: Words): void => {
  if (run.text === '') return;
  useFont(pdf, fontOf(run, item));
  pdf.fillColor(item.fill).text(run.text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
  // Addresses of the page lead nowhere from a file.
  const address = webAddress(run.href);
  if (address !== undefined) pdf.link(x, baseline - item.size * 0.8, widthOf(run, item), item.size, address);
};
