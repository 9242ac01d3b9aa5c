import type { ComponentChildren } from 'preact';
import type { Evidence, MotionItem } from '../../server/api/contract.ts';
import { asTitle, day, listed, texts } from '../i18n/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { Shape } from '../parts/Shape.tsx';
import { StatusBadge } from '../parts/StatusBadge.tsx';
import { nameOf } from '../state/model.ts';
import { quoteAddress, traceAddress } from '../state/sentence.ts';
import { valueText } from '../state/valueText.ts';
import { judgement } from './columns.ts';
import { nameParts } from './nameParts.ts';

interface RowProps {
  item: MotionItem;
  /** The age of what has been open longest, for the length of the bar. */
  oldest: number;
  isLongest: boolean;
}

/** A motion or commitment in the table. Whatever a letter says leads to its sentence. */
export const MotionRow = ({ item, oldest, isLongest }: RowProps) => {
  const { type, number, subject, authors, regulations, status, evidence } = item;
  const { brief } = nameParts(item);
  return (
    <tr class={item.overdue ? 'late' : undefined}>
      <th scope="row">
        <a class="motion-name" href={traceAddress(item.id)}>
          <Shape type={type} size={14} /> {brief}
        </a>
        {number && !brief.includes(number) && <span class="muted"> {number}</span>}
        {subject && (
          <span class="motion-subject">
            <Sourced quote={evidence.subject}>{asTitle(subject)}</Sourced>
          </span>
        )}
      </th>
      <td>{listed(authors.map(nameOf))}</td>
      <td class="since" data-label={texts.value.motions.columns.date}>
        {item.date && day(item.date)}
        {item.dateFrom && <small>{texts.value.motions.dateFrom[item.dateFrom]}</small>}
      </td>
      <td class="age">
        <Age item={item} oldest={oldest} isLongest={isLongest} />
      </td>
      <td>
        {judgement(item).length > 0 && (
          <Sourced quote={evidence.outcome ?? evidence.appraisal}>{judgement(item).join(', ')}</Sourced>
        )}
      </td>
      <td>
        {status !== null && (
          <Sourced quote={evidence.status}>
            <StatusBadge status={status} />
          </Sourced>
        )}
      </td>
      <td class="due" data-label={item.due === null ? undefined : texts.value.motions.columns.due}>
        <Due item={item} />
      </td>
      <td>
        {regulations.map((regulation) => (
          <a key={regulation.id} class="led" href={traceAddress(regulation.id)}>
            {nameOf(regulation)}
          </a>
        ))}
      </td>
    </tr>
  );
};

/** Words that lead to the sentence that says so. */
const Sourced = ({ quote, children }: { quote: Evidence | undefined; children: ComponentChildren }) =>
  quote ? (
    <a class="sourced" href={quoteAddress(quote)} title={texts.value.quote.open}>
      {children}
    </a>
  ) : (
    <span>{children}</span>
  );

const Age = ({ item: { age, open }, oldest, isLongest }: RowProps) => {
  if (!open || age === null) return null;
  return (
    <span class={isLongest ? 'longest' : undefined}>
      {texts.value.motions.days(age)}
      {isLongest && <small>{texts.value.motions.longest.toLowerCase()}</small>}
      <span class="age-bar" style={{ width: `${(age / Math.max(1, oldest)) * 100}%` }} />
    </span>
  );
};

const Due = ({ item: { due, overdue, evidence } }: { item: MotionItem }) => {
  if (due === null) return null;
  return (
    <>
      <Sourced quote={evidence.due}>{valueText('due', due)}</Sourced>
      {overdue && (
        <b class="late-sign">
          <Icon name="note" size={14} /> {texts.value.motions.late.toLowerCase()}
        </b>
      )}
      {overdue === null && <small>{texts.value.motions.termUnclear}</small>}
    </>
  );
};
