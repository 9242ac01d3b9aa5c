import type { Citation, CitationForm, CitationTarget } from '../Citation.ts';
import { closeBracket } from '../parts/closeBracket.ts';
import { celexOf, type InstrumentNumber, readInstrumentNumber } from '../parts/instrumentNumber.ts';
import { type InstrumentType, instrumentTypeOf, instrumentTypes } from '../parts/instrumentTypes.ts';
import { blank, matchAt } from '../parts/matchAt.ts';

const typeWord = instrumentTypes.map(({ words }) => words).join('|');
/** "Council Implementing", "Gedelegeerde": who made it and how, said before the type. */
const kind = '(?:uitvoerings-?|gedelegeerde?\\s|implementing\\s|delegated\\s)';
const maker = '(?:(?:council|commission|european\\sparliament\\sand\\scouncil)\\s)';
const makerAfter = `(?:van${blank}de${blank}(?:Raad|Commissie)|van${blank}het${blank}Europees${blank}Parlement${blank}en${blank}(?:van${blank})?de${blank}Raad)${blank}`;

/**
 * An instrument of Union law by its number: "Verordening (EU) 2024/1351", "Richtlijn 2008/115/EG", "Council
 * Implementing Decision (EU) 2022/382", "Verordeningen (EU) 2019/817 en (EU) 2019/818", "Terugkeerrichtlijn (2008/115/EG)".
 */
export const instrument: CitationForm = {
  name: 'instrument',
  cue: new RegExp(
    `(?<lead>${maker}?${kind}?)(?<type>${typeWord})(?!\\p{L})(?=${blank}(?:${makerAfter})?(?:\\(|\\d|[ne]))${blank}(?:${makerAfter})?`,
    'giu',
  ),
  read: (text, cue) => {
    const type = instrumentTypeOf(cue.groups?.type ?? '');
    return type === undefined ? null : readInstruments(text, cue, type);
  },
};

function readInstruments(text: string, cue: RegExpExecArray, type: InstrumentType): Citation | null {
  const start = startOfWord(text, cue.index);
  const targets: CitationTarget[] = [];
  let at: number | null = cue.index + cue[0].length;
  let end = at;
  let community: string | null = null;
  while (at !== null) {
    const number = readInstrumentNumber(text, at);
    const target = number && targetOf(text, type, { ...number, community: number.community ?? community });
    if (number === null || target === null) break;
    targets.push(targets.length === 0 ? { ...target, start } : target);
    community = number.community ?? community;
    end = closeBracket(text, number.start, number.end);
    at = skipConjunction(text, end);
  }
  return targets.length === 0 ? null : { start, end, kind: 'instrument', targets, warnings: [] };
}

/** "Dublinverordening (EU) nr. 604/2013" begins at the D. */
function startOfWord(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < longestWord && /[\p{L}-]/u.test(text.charAt(start - 1))) start -= 1;
  return start;
}
const longestWord = 40;

function targetOf(text: string, type: InstrumentType, number: InstrumentNumber): CitationTarget | null {
  const celex = celexOf(type, number);
  if (celex === null || (type.needsCommunity && number.community === null)) return null;
  const printed = text.slice(number.start, number.end).replace(/\s+/g, ' ').trim();
  return { id: `regulation:${celex}`, name: `${type.name} ${printed}`, start: number.start, end: number.end };
}

const conjunction = new RegExp(
  `${blank}(?:,${blank}(?:en|and|of|or)?|(?:en|and|of|or|&|alsook|alsmede|evenals)(?!\\p{L}))${blank}`,
  'iuy',
);
const skipConjunction = (text: string, at: number): number | null => {
  const match = matchAt(conjunction, text, at);
  return match && at + match[0].length;
};
