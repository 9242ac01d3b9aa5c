import type { Motions } from '../../server/api/contract.ts';
import { texts } from '../i18n/index.ts';
import { addressWith, navigate } from '../state/address.ts';
import { say } from '../state/language.ts';
import { entityInfo, term } from '../state/model.ts';
import { type Asked, unanswered } from './shown.ts';

const ask = (changes: Record<string, string | null>): void => {
  navigate(addressWith(changes), { replace: true });
};

/** What of the list is shown. The values are those that are in it. */
export const MotionFilters = ({ list, asked }: { list: Motions; asked: Asked }) => {
  const kinds = distinct(list.items.map(({ type }) => type));
  const outcomes = distinct(list.items.flatMap(({ outcome }) => outcome ?? []));
  const statuses = distinct(list.items.map(({ status }) => status ?? unanswered));
  return (
    <search class="motion-filters">
      <label class="grow">
        <span>{texts.value.search.label}</span>
        <input
          type="search"
          value={asked.q}
          placeholder={texts.value.motions.search}
          onInput={({ currentTarget }) => ask({ q: currentTarget.value })}
        />
      </label>
      <Choice
        label={texts.value.motions.kind}
        name="kind"
        value={asked.kind}
        options={kinds.map((kind) => [kind, say(entityInfo(kind)?.plural ?? { nl: kind, en: kind })])}
      />
      <Choice
        label={texts.value.motions.status}
        name="status"
        value={asked.status}
        options={statuses.map((status) => [
          status,
          status === unanswered ? texts.value.motions.unanswered : term('status', status),
        ])}
      />
      {outcomes.length > 0 && (
        <Choice
          label={term('outcome')}
          name="outcome"
          value={asked.outcome}
          options={outcomes.map((outcome) => [outcome, term('outcome', outcome)])}
        />
      )}
      <label>
        <span>{texts.value.motions.asOf}</span>
        <input
          type="date"
          value={list.on}
          onChange={({ currentTarget }) => ask({ on: currentTarget.value || null })}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={asked.late}
          onChange={({ currentTarget }) => ask({ late: currentTarget.checked ? '1' : null })}
        />
        <span>{texts.value.motions.late}</span>
      </label>
    </search>
  );
};

interface ChoiceProps {
  label: string;
  name: string;
  value: string;
  options: readonly (readonly [string, string])[];
}

const Choice = ({ label, name, value, options }: ChoiceProps) => (
  <label>
    <span>{capital(label)}</span>
    <select value={value} onChange={({ currentTarget }) => ask({ [name]: currentTarget.value || null })}>
      <option value="">{texts.value.motions.all}</option>
      {options.map(([id, text]) => (
        <option key={id} value={id}>
          {capital(text)}
        </option>
      ))}
    </select>
  </label>
);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const distinct = (values: readonly string[]): string[] => [...new Set(values)];
