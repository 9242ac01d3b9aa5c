import type { Line, Piece } from './Line.ts';

interface PageSize {
  page: number;
  /** In points. */
  height: number;
}

/** The lines of a page, column by column: what stands beside a gutter is read left first, then right. */
export const linesOf = (pieces: readonly Piece[], size: PageSize): Line[] => {
  const rows = rowsOf(pieces).map((row) => segmentsOf(row));
  const gutter = gutterOf(rows);
  if (gutter === undefined) {
    const column = spanOf(rows.flat());
    return rows.map((segments) => lineOf(segments.flat(), column, size));
  }
  return bands(rows, gutter).flatMap((band) => {
    const sides = [band.map(leftOf(gutter)), band.map(rightOf(gutter))];
    return sides.flatMap((side) => {
      const filled = side.filter((segments) => segments.length > 0);
      const column = spanOf(filled.flat());
      return filled.map((segments) => lineOf(segments.flat(), column, size));
    });
  });
};

/** Pieces on one height, from top to bottom; what is raised or lowered a little belongs to the line that it stands at. */
const rowsOf = (pieces: readonly Piece[]): Piece[][] => {
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => b.size - a.size || b.y - a.y)) {
    const row = rows.find(
      ({ y, size }) =>
        Math.abs(piece.y - y) < Math.max(size, piece.size) * (piece.size < size * 0.85 ? 0.6 : 0.35),
    );
    if (row) row.pieces.push(piece);
    else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows.sort((a, b) => b.y - a.y).map((row) => row.pieces.sort((a, b) => a.x - b.x));
};

/** The pieces of a row between wide gaps. */
const segmentsOf = (row: readonly Piece[]): Piece[][] => {
  const segments: Piece[][] = [];
  for (const piece of row) {
    const last = segments.at(-1)?.at(-1);
    if (last && piece.x - (last.x + last.width) < Math.max(last.size, piece.size) * 1.6)
      segments.at(-1)?.push(piece);
    else segments.push([piece]);
  }
  return segments;
};

/** Where most rows have a wide gap with text at both sides, in the middle half of the page: the room between two columns. */
const gutterOf = (rows: readonly Piece[][][]): number | undefined => {
  const { left, right } = spanOf(rows.flat());
  const gaps = rows.flatMap((segments) =>
    segments.slice(1).flatMap((segment, index) => {
      const before = segments[index];
      const from = before ? spanOf([before]).right : 0;
      const to = spanOf([segment]).left;
      const middle = (from + to) / 2;
      return middle > left + (right - left) * 0.3 && middle < left + (right - left) * 0.7
        ? [{ from, to }]
        : [];
    }),
  );
  if (gaps.length < 6) return undefined;
  const shared = gaps
    .map(({ from, to }) => (from + to) / 2)
    .map((at) => ({ at, count: gaps.filter(({ from, to }) => from < at && at < to).length }))
    .sort((a, b) => b.count - a.count)[0];
  if (!shared) return undefined;
  const crossing = rows.filter((segments) => segments.some((segment) => crosses(segment, shared.at))).length;
  const areColumns = shared.count >= 6 && shared.count > crossing && isProse(rows, shared.at);
  return areColumns ? shared.at : undefined;
};

/** A table has short cells; columns of text have lines that fill them. */
const isProse = (rows: readonly Piece[][][], gutter: number): boolean => {
  const both = rows.filter(
    (segments) => segments.length >= 2 && !segments.some((segment) => crosses(segment, gutter)),
  );
  const letters = both.flatMap((segments) =>
    segments.map((segment) => segment.reduce((sum, { text }) => sum + text.length, 0)),
  );
  return letters.reduce((sum, each) => sum + each, 0) / Math.max(letters.length, 1) > 22;
};

const crosses = (segment: readonly Piece[], at: number): boolean => {
  const { left, right } = spanOf([segment]);
  return left < at - 2 && right > at + 2;
};

/** Rows that lie over the gutter part the page into bands, each of which is read by itself. */
const bands = (rows: readonly Piece[][][], gutter: number): Piece[][][][] => {
  const found: Piece[][][][] = [];
  let wasWide: boolean | undefined;
  for (const row of rows) {
    const isWide = row.some((segment) => crosses(segment, gutter));
    if (isWide === wasWide) found.at(-1)?.push(row);
    else found.push([row]);
    wasWide = isWide;
  }
  return found;
};

const leftOf =
  (gutter: number) =>
  (segments: Piece[][]): Piece[][] =>
    segments.filter((segment) => spanOf([segment]).left < gutter);
const rightOf =
  (gutter: number) =>
  (segments: Piece[][]): Piece[][] =>
    segments.filter((segment) => spanOf([segment]).left >= gutter);

const spanOf = (segments: readonly (readonly Piece[])[]): Line['column'] => ({
  left: segments.flat().reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
  right: segments.flat().reduce((most, { x, width }) => Math.max(most, x + width), Number.NEGATIVE_INFINITY),
});

const lineOf = (pieces: readonly Piece[], column: Line['column'], { page, height }: PageSize): Line => {
  const first = pieces[0];
  const last = pieces.at(-1);
  // The height of most letters is the line's; a raised number does not change it.
  const main = pieces.reduce(
    (a, b) => (b.text.length * b.size > a.text.length * a.size ? b : a),
    pieces[0] ?? nothing,
  );
  const x = first?.x ?? 0;
  return {
    ...{ text: textOf(pieces), pieces, column, page, height: 1 - main.y / height },
    ...{ x, y: main.y, size: main.size, width: last ? last.x + last.width - x : 0 },
  };
};

const nothing: Piece = { text: '', x: 0, y: 0, width: 0, size: 0 };

/** Words with a space where there is room for one. */
export const textOf = (pieces: readonly Piece[]): string =>
  pieces.reduce((text, piece, index) => {
    const before = pieces[index - 1];
    const gap = before ? piece.x - (before.x + before.width) : 0;
    const needsSpace =
      before &&
      gap > Math.min(before.size, piece.size) * 0.15 &&
      !/\s$/.test(text) &&
      !/^\s/.test(piece.text);
    return text + (needsSpace ? ' ' : '') + piece.text;
  }, '');
