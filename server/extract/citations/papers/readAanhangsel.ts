import type { Citation } from '../Citation.ts';
import { closeBracket } from '../parts/closeBracket.ts';
import { readNumbersAfter } from '../parts/numberSeries.ts';
import { skipPages } from '../parts/pages.ts';
import { type Prelude, readPrelude } from '../parts/prelude.ts';
import { chamberAssumed, withoutYear } from '../warnings.ts';
import { chamberNumeral, printedYear } from './chamberNumeral.ts';

/** Reads the number of written questions with their answer: "Aanhangsel Handelingen II 2023/24, nr. 387". */
export function readAanhangsel(text: string, start: number, prelude: Prelude): Citation | null {
  const series = readNumbersAfter(text, prelude.end, { needsWord: prelude.year === null, lettered: false });
  if (series === null) return null;
  const following = prelude.year === null ? readPrelude(text, series.end, 'aanhangsel') : null;
  const year = prelude.year ?? following?.year ?? null;
  const chamber = prelude.chamber ?? following?.chamber ?? null;
  const end = skipPages(text, following?.year ? closeBracket(text, start, following.end) : series.end);
  const citation: Citation = { start, end, kind: 'aanhangsel', targets: [], warnings: [...series.warnings] };
  if (year === null) return { ...citation, warnings: [withoutYear(text, { start, end })] };
  if (chamber === null) citation.warnings.push(chamberAssumed(text, { start, end }));
  const targets = series.numbers.map(({ number, ...span }) => ({
    id: `document:ah-${chamber ?? 'tk'}-${year}-${number}`,
    name: `Aanhangsel Handelingen ${chamberNumeral(chamber)} ${printedYear(year)}, nr. ${number}`,
    ...span,
  }));
  return { ...citation, targets };
}
