import type { SourceText } from '../../readers/SourceText.ts';
import type { Reading } from './Reading.ts';

/** The subject line, or a short line that opens the text; else what the first paragraph says it sends; else the file's name. */
export function titleOf(source: SourceText, reading: Reading): string {
  const title =
    subjectLine(source.text) ?? openingLine(reading) ?? reportedTitle(source.text) ?? fromName(source.id);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

const subjectLine = (text: string): string | null =>
  /^[ \t]*(?:Betreft|Onderwerp|Subject|Re)[ \t]*:?[ \t]+([^\n]{5,400})$/m
    .exec(text.slice(0, 3000))?.[1]
    ?.trim() ?? null;

function openingLine(reading: Reading): string | null {
  const first =
    reading.text
      .trimStart()
      .split('\n')[0]
      ?.replace(/^#+\s*/, '')
      .trim() ?? '';
  const looksLikeTitle =
    first.length >= 8 &&
    first.length <= 140 &&
    !/[.,;:]$/.test(first) &&
    !/^\s/.test(reading.text.slice(0, 1)) &&
    !/^(?:>|(?:Geachte|Hierbij|Dear|Den Haag|The Hague|Aan|Retouradres)\b)/.test(first);
  return looksLikeTitle ? first : null;
}

/** "… het verslag aan van de Raad Justitie en Binnenlandse Zaken (JBZ-Raad) van 4-5 juni 2026 in Luxemburg." */
function reportedTitle(text: string): string | null {
  const match =
    /\b(verslag|geannoteerde agenda|kabinetsreactie|appreciatie|fiche)\b[^.]{0,40}?\bvan de ([^.]{3,90}?) (?:van|op) (\d{1,2}[^.,]{0,20}?\b(?:19|20)\d\d)/i.exec(
      text.slice(0, 1500),
    );
  if (!match) return null;
  const [, kind = '', body = '', day = ''] = match;
  const short = /\(([^)]{2,20})\)/.exec(body)?.[1] ?? body;
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${short} ${day}`.replace(/\s+/g, ' ');
}

const fromName = (id: string): string => {
  const words = id.replace(/^document:/, '').replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
