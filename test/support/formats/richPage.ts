/**
 * A letter of plain text as a web page with its form: headings, and notes that are called and stand below, in the way that
 * LibreOffice writes and reads them.
 */
export const richPage = (text: string): string => {
  const lines = text.split('\n').map((line) => line.trim());
  const notes = new Map(lines.flatMap((line): [string, string][] => noteOf(line)));
  const body = lines.filter((line) => line !== '' && noteOf(line).length === 0);
  return [
    '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Brief</title></head><body>',
    ...body.map((line) => element(isHeading(line) ? 'h2' : 'p', withCalls(escaped(line), notes))),
    ...[...notes].map(([label, words]) => noteElement(label, words)),
    '</body></html>',
  ].join('\n');
};

const noteOf = (line: string): [string, string][] => {
  const [, label, words] = /^\[(\d+)\]\s+(.+)$/.exec(line) ?? [];
  return label !== undefined && words !== undefined ? [[label, words]] : [];
};

const isHeading = (line: string): boolean =>
  /^\d+\.\d* ?\S/.test(line) && line.length < 100 && !line.endsWith('.');

const withCalls = (line: string, notes: ReadonlyMap<string, string>): string =>
  line.replace(/\[(\d+)\]/g, (whole, label: string) =>
    notes.has(label)
      ? `<a class="sdfootnoteanc" name="sdfootnote${label}anc" href="#sdfootnote${label}sym"><sup>${label}</sup></a>`
      : whole,
  );

const noteElement = (label: string, words: string): string =>
  `<div id="sdfootnote${label}"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote${label}sym" href="#sdfootnote${label}anc">${label}</a> ${escaped(words)}</p></div>`;

const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
