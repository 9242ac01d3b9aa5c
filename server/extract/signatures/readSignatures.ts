import type { Mention } from '../../entities/Mention.ts';
import type { OfficeContext } from '../mentions/findOffices.ts';
import { nameIn, officeIn } from './readCell.ts';
import type { Signature } from './Signature.ts';

/**
 * Signature blocks: an office on a line of its own with the name of who holds it under it, over it or behind it; several
 * signers under each other or side by side. Lines between that hold nothing, or "w.g.", are passed over.
 */
export function readSignatures(text: string, context: OfficeContext): Signature[] {
  const lines = readLines(text, context);
  return lines.flatMap((line, index) =>
    line.cells.flatMap(({ office, person }, column) => {
      if (!office) return [];
      const holder =
        person ??
        nameAt(lines, index + (line.isLong ? 2 : 1), 1, column) ??
        nameAt(lines, index - 1, -1, column);
      const ends = holder ? [office.start, office.end, holder.start, holder.end] : [office.start, office.end];
      return [{ office, person: holder, start: Math.min(...ends), end: Math.max(...ends) }];
    }),
  );
}

interface Cell {
  text: string;
  start: number;
  office: Mention | null;
  /** Who holds the office, where the cell says both. */
  person: Mention | null;
}

interface Line {
  cells: Cell[];
  isBlank: boolean;
  /** Whether its office goes on in the next line. */
  isLong: boolean;
}

const officeStart =
  /^(?:de |the |namens deze,? ?)?(?:minister|staatssecretaris|state secretary|secretary of state|prime minister)/i;
const longestLine = 160;

function readLines(text: string, context: OfficeContext): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const read = readLine(text, line, start, context);
    start += line.length + 1;
    return read;
  });
}

function readLine(text: string, line: string, start: number, context: OfficeContext): Line {
  const isBlank = /^[\s*_]*(?:\(?(?:w\.\s?g\.|get\.)\)?)?[\s*_,]*$/i.test(line);
  if (isBlank || line.length > longestLine) return { cells: [], isBlank, isLong: false };
  const cells = [...line.matchAll(/[^\t]+?(?=\t|\s{3,}|\s*$)/g)]
    .filter((match) => match[0].trim())
    .map((match) => readCell(match[0], start + match.index, context));
  const [only] = cells;
  if (cells.length !== 1 || !only || !officeStart.test(only.text)) return { cells, isBlank, isLong: false };
  const two = /^[^\n]*\n[^\n]*/.exec(text.slice(start))?.[0] ?? '';
  const joined = two.length <= longestLine ? readCell(two, start, context) : only;
  // "De minister van Volksgezondheid," with "Welzijn en Sport," on the next line.
  const isLong = joined.office !== null && joined.office.end > start + line.length;
  return isLong ? { cells: [joined], isBlank, isLong } : { cells, isBlank, isLong };
}

function readCell(text: string, start: number, context: OfficeContext): Cell {
  const blank = text.length - text.trimStart().length;
  const words = text.trim();
  const office = officeIn(words, start + blank, context);
  return { text: words, start: start + blank, ...(office ?? { office: null, person: null }) };
}

/** The name in a column of the nearest line with words, up or down; none where another office stands there. */
function nameAt(lines: readonly Line[], from: number, step: 1 | -1, column: number): Mention | null {
  for (let at = from; Math.abs(at - from) <= 7; at += step) {
    const line = lines[at];
    if (!line) return null;
    if (line.isBlank) continue;
    const cell = line.cells[column] ?? null;
    const person = cell && !cell.office ? nameIn(cell.text, cell.start) : null;
    if (!person) return null;
    // Under an office its holder; over it only a name that no other office has, told by initials or a first name.
    if (step === 1) return person;
    const isFull = person.properties?.initials !== undefined || person.properties?.firstName !== undefined;
    return isFull && !belongsAbove(lines, at, column) ? person : null;
  }
  return null;
}

function belongsAbove(lines: readonly Line[], at: number, column: number): boolean {
  for (let above = at - 1; above >= at - 7; above -= 1) {
    const line = lines[above];
    if (!line) return false;
    if (!line.isBlank) return Boolean(line.cells[column]?.office);
  }
  return false;
}
