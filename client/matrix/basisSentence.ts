import type { MatrixAnswer } from '../../server/api/contract.ts';
import { day, texts } from '../i18n/index.ts';
import { month } from './wording.ts';

/** "Uit 14 brieven, januari tot en met juni 2026." */
export const basisSentence = ({ letters, first, last }: MatrixAnswer['basis']): string => {
  const { matrix } = texts.value;
  const period = first && last ? matrix.period(...periodOf(first, last)) : '';
  return matrix.basis(matrix.letters(letters), period);
};

/** Months, the year told once where it is the same; a single day in full. */
const periodOf = (first: string, last: string): [string, string] => {
  if (first === last) return [day(first), day(last)];
  const [from, to] = [month(first, 'long'), month(last, 'long')];
  const year = last.slice(0, 4);
  return [from !== to && first.startsWith(year) ? from.replace(` ${year}`, '') : from, to];
};
