import PDFDocument from 'pdfkit';
import type { Briefing } from '../../../api/contract.ts';
import { type Face, faceOf } from '../../../fonts/faces.ts';
import type { Font } from '../../../pictures/Scene.ts';
import type { ExportContext } from '../ExportFormat.ts';

export type Pdf = InstanceType<typeof PDFDocument>;

/** A document that says what it is called, in which language it is and when it was made; without pages. */
export const openPdf = ({ title }: Briefing, { language, now }: ExportContext): Pdf => {
  const date = new Date(now);
  return new PDFDocument({
    ...{ autoFirstPage: false, bufferPages: true, pdfVersion: '1.7', tagged: true, displayTitle: true },
    lang: language,
    info: { Title: title, Author: 'Rode Draad', Creator: 'Rode Draad', CreationDate: date, ModDate: date },
  });
};

/** Everything that was drawn, as the bytes of a file. */
export const closePdf = (pdf: Pdf): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    pdf.on('error', reject);
    pdf.end();
  });

/** Sets in the face of a run; what is used of it goes into the file. */
export const useFont = (pdf: Pdf, font: Font): void => {
  const { name, data }: Face = faceOf(font);
  if (!known(pdf).has(name)) pdf.registerFont(name, data);
  known(pdf).add(name);
  pdf.font(name).fontSize(font.size);
};

const registered = new WeakMap<Pdf, Set<string>>();

const known = (pdf: Pdf): Set<string> => {
  const names = registered.get(pdf) ?? new Set<string>();
  registered.set(pdf, names);
  return names;
};
