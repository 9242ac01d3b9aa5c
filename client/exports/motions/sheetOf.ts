import type { MotionItem } from '../../../server/api/contract.ts';
import { plainText } from '../../../server/pictures/text/wording.ts';
import { texts } from '../../i18n/index.ts';
import type { ColumnId } from '../../motions/columns.ts';
import { say } from '../../state/language.ts';
import { entityInfo, nameOf, term } from '../../state/model.ts';
import { sourceOf } from '../../state/sentence.ts';
import type { Cell, Sheet } from '../Sheet.ts';

/** The list as it is shown, and the day that it tells of. */
export interface ExportedMotions {
  items: readonly MotionItem[];
  on: string;
}

/** The list as a table to take along: days in ISO form, so that a spreadsheet sorts them. */
export const sheetOf = (items: readonly MotionItem[]): Sheet => ({
  heads: [
    texts.value.motions.columns.number,
    texts.value.motions.kind,
    ...cells.map(([id]) => texts.value.motions.columns[id]),
  ],
  rows: items.map((item) => [item.number, kindOf(item), ...cells.map(([, cellOf]) => cellOf(item))]),
});

const kindOf = ({ type }: MotionItem): string => {
  const info = entityInfo(type);
  return info ? say(info.label) : type;
};

const cells: readonly (readonly [ColumnId, (item: MotionItem) => Cell])[] = [
  ['name', (item) => nameOf(item)],
  ['authors', ({ authors }) => authors.map(nameOf).join('; ')],
  ['subject', ({ subject }) => subject],
  ['date', ({ date }) => date],
  [
    'dateFrom',
    ({ dateFrom }) => (dateFrom === null ? null : (texts.value.motions.dateFrom[dateFrom] ?? null)),
  ],
  ['age', ({ age }) => age],
  ['appraisal', ({ appraisal }) => worded('appraisal', appraisal)],
  ['outcome', ({ outcome }) => worded('outcome', outcome)],
  ['status', ({ status }) => worded('status', status)],
  ['due', ({ due }) => due],
  ['overdue', ({ overdue }) => (overdue === null ? null : texts.value.motions[overdue ? 'yes' : 'no'])],
  ['regulations', ({ regulations }) => regulations.map(nameOf).join('; ')],
  ['quote', ({ evidence: { status } }) => (status ? plainText(status.quote) : null)],
  ['source', ({ evidence: { status } }) => (status ? sourceOf(status) : null)],
];

const worded = (key: string, value: string | null): Cell => (value === null ? null : term(key, value));

export const fileName = (on: string, ending: string): string => `${texts.value.motions.file}-${on}.${ending}`;
