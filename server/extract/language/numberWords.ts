const small: readonly (readonly [number, string, string])[] = [
  [2, 'twee', 'two'],
  [3, 'drie', 'three'],
  [4, 'vier', 'four'],
  [5, 'vijf', 'five'],
  [6, 'zes', 'six'],
  [7, 'zeven', 'seven'],
  [8, 'acht', 'eight'],
  [9, 'negen', 'nine'],
  [10, 'tien', 'ten'],
  [11, 'elf', 'eleven'],
  [12, 'twaalf', 'twelve'],
  [13, 'dertien', 'thirteen'],
  [14, 'veertien', 'fourteen'],
  [15, 'vijftien', 'fifteen'],
  [16, 'zestien', 'sixteen'],
  [17, 'zeventien', 'seventeen'],
  [18, 'achttien', 'eighteen'],
  [19, 'negentien', 'nineteen'],
];

const tens: readonly (readonly [number, string, string])[] = [
  [20, 'twintig', 'twenty'],
  [30, 'dertig', 'thirty'],
  [40, 'veertig', 'forty'],
  [50, 'vijftig', 'fifty'],
  [60, 'zestig', 'sixty'],
  [70, 'zeventig', 'seventy'],
  [80, 'tachtig', 'eighty'],
  [90, 'negentig', 'ninety'],
];

const units: readonly (readonly [number, string, string])[] = [[1, 'een', 'one'], ...small.slice(0, 8)];

/** "zesentwintig" and, with the hyphen read as a blank or glued, "twentysix". */
const joined = tens.flatMap(([ten, nl, en]) =>
  units.map(([unit, unitNl, unitEn]): [number, string, string] => [
    ten + unit,
    `${unitNl}en${nl}`,
    `${en}${unitEn}`,
  ]),
);

const numbers = new Map(
  [...small, ...tens, ...joined].flatMap(([value, nl, en]): [string, number][] => [
    [nl, value],
    [en, value],
  ]),
);

/** 26 for "26", "zesentwintig" or "twentysix", in normalised spelling; undefined for what is no number from 2 on. */
export const numberOf = (word: string): number | undefined => {
  const value = /^\d{1,3}$/.test(word) ? Number(word) : numbers.get(word.replace('-', ''));
  return value !== undefined && value > 1 ? value : undefined;
};
