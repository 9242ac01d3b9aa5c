import { setImmediate } from 'node:timers/promises';
import type { Briefing } from '../../../api/contract.ts';
import { measureText } from '../../../fonts/measureText.ts';
import { palette } from '../../../pictures/palette.ts';
import { dayIn, titled } from '../../../pictures/text/wording.ts';
import type { ExportContext } from '../ExportFormat.ts';
import { handoutRows } from './handoutRows.ts';
import { closePdf, openPdf, type Pdf } from './openPdf.ts';
import { pagesOf, type Row, textRows } from './rows.ts';

/** A4 in points. */
const sheet = { width: 595.28, height: 841.89 };
const margin = 56;
const column = sheet.width - 2 * margin;

/** To read on paper: each step with its picture and its whole text, the quotes as numbered notes, and what it rests on. */
export const handoutPdf = async (briefing: Briefing, context: ExportContext): Promise<Buffer> => {
  const pdf = openPdf(briefing, context);
  const head = headOf(briefing, context);
  const top = margin / 2 + head.reduce((sum, { height }) => sum + height, 0) + 14;
  const pages = pagesOf(handoutRows(briefing, column, context), sheet.height - top - margin);
  for (const [index, rows] of pages.entries()) {
    pdf.addPage({ size: [sheet.width, sheet.height], margin: 0 });
    ornament(pdf, [...head, foot(index + 1, pages.length)]);
    drawRows(pdf, rows, top);
    await setImmediate();
  }
  return closePdf(pdf);
};

const small = { size: 8, fill: palette.muted, leading: 1.3 };

/** On each page the title, and the day on which the file was made. */
const headOf = ({ title }: Briefing, { language, now }: ExportContext): Row[] =>
  textRows(
    [{ text: [titled(language, title), dayIn(language, now)].filter(Boolean).join('  ·  ') }],
    column,
    small,
    measureText,
  );

const foot = (page: number, of: number): Row => {
  const text = `${page} / ${of}`;
  const [line] = textRows([{ text }], column, small, measureText);
  const x = sheet.width - margin - measureText(text, small);
  return { height: 0, draw: (pdf) => line?.draw(pdf, x, sheet.height - margin / 2 - 8) };
};

const ornament = (pdf: Pdf, rows: readonly Row[]): void => {
  let y = margin / 2;
  pdf.markContent('Artifact');
  for (const row of rows) {
    row.draw(pdf, margin, y);
    y += row.height;
  }
  pdf.endMarkedContent();
};

const drawRows = (pdf: Pdf, rows: readonly Row[], top: number): void => {
  const section = pdf.struct('Sect');
  let y = top;
  for (const { tag, bookmark, height, draw } of rows) {
    if (bookmark !== undefined) pdf.outline.addItem(bookmark);
    const content = tag === undefined ? undefined : pdf.markStructureContent(tag);
    if (content === undefined) pdf.markContent('Artifact');
    draw(pdf, margin, y);
    pdf.endMarkedContent();
    if (tag !== undefined && content !== undefined) section.add(pdf.struct(tag, {}, content));
    y += height;
  }
  section.end();
  pdf.addStructure(section);
};
