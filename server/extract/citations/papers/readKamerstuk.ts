import type { Citation, CitationTarget } from '../Citation.ts';
import { closeBracket } from '../parts/closeBracket.ts';
import { readDossier } from '../parts/dossier.ts';
import { type DossierGroup, readDossierGroup } from '../parts/dossierGroup.ts';
import { blank, dash, matchAt, skipAt } from '../parts/matchAt.ts';
import { readNumbersAfter } from '../parts/numberSeries.ts';
import { skipPages } from '../parts/pages.ts';
import { type Prelude, readPrelude } from '../parts/prelude.ts';
import { withoutDossier, withoutNumber } from '../warnings.ts';

/** Reads dossiers and numbers after a prelude; one series word may govern several: "…, nr. 967 en 36 045, nr. 271". */
export function readKamerstuk(text: string, start: number, prelude: Prelude): Citation | null {
  const parts: DossierGroup[] = [];
  let end = start;
  let from: Prelude | null = prelude;
  while (from !== null) {
    const part = readPart(text, from);
    if (part === null) break;
    parts.push(part);
    end = skipPages(text, part.end);
    from = followingPrelude(text, end, prelude);
  }
  if (parts.length === 0) return incomplete(text, start, prelude);
  const targets = parts.flatMap((part) => part.targets);
  const warnings = parts.flatMap((part) => part.warnings);
  end = closeBracket(text, start, end);
  return { start, end, kind: isCommitment(targets) ? 'toezegging' : 'kamerstuk', targets, warnings };
}

const readPart = (text: string, prelude: Prelude): DossierGroup | null => {
  const at = skipAt(separator, text, prelude.end);
  const context = { dated: prelude.dated, needsWord: false, lettered: prelude.chamber === 'ek' };
  return readCommitmentNumber(text, at) ?? readDossierGroup(text, at, context);
};

const separator = new RegExp(`${blank}(?:[,;:.(]|${dash})?${blank}\\)?${blank},?${blank}`, 'y');
const conjunction = new RegExp(
  `${blank}\\)?${blank}(?:[,;]|(?:en|and|alsmede|resp\\.|respectievelijk|&)(?!\\p{L}))`,
  'uy',
);

/** What stands after "en" or a semicolon: perhaps another chamber and year, else those from before hold on. */
function followingPrelude(text: string, at: number, before: Prelude): Prelude | null {
  const afterConjunction = skipAt(conjunction, text, at);
  if (afterConjunction === at) return null;
  if (matchAt(nextCitation, text, afterConjunction) !== null) return null;
  const named = readPrelude(text, afterConjunction, before.series);
  if (named.series !== before.series) return null;
  return { ...named, chamber: named.chamber ?? before.chamber, dated: named.dated };
}

/** A series word opens a citation of its own. */
const nextCitation = new RegExp(`${blank}\\(?${blank}(?:kamerst|kst\\.|parliamentary)`, 'iy');

const commitmentNumber = /TZ\d{6}-\d{1,4}(?!\d)/y;

function readCommitmentNumber(text: string, at: number): DossierGroup | null {
  const match = matchAt(commitmentNumber, text, at);
  if (match === null) return null;
  const end = at + match[0].length;
  const target: CitationTarget = {
    id: `document:${match[0]}`,
    name: `Toezegging ${match[0]}`,
    start: at,
    end,
  };
  return { targets: [target], warnings: [], end };
}

const isCommitment = (targets: CitationTarget[]): boolean =>
  targets.every(({ id }) => id.startsWith('document:TZ'));

/** A chamber or year shows that a paper was meant; then it is worth saying what is missing. */
function incomplete(text: string, start: number, prelude: Prelude): Citation | null {
  if (prelude.chamber === null && prelude.year === null) return null;
  const at = skipAt(separator, text, prelude.end);
  const dossier = readDossier(text, at, prelude.dated);
  const numbers =
    dossier === null ? readNumbersAfter(text, prelude.end, { needsWord: true, lettered: false }) : null;
  const end = dossier?.end ?? numbers?.end;
  if (end === undefined) return null;
  const warn = dossier === null ? withoutDossier : withoutNumber;
  return { start, end, kind: 'kamerstuk', targets: [], warnings: [warn(text, { start, end })] };
}
