import { texts } from '../i18n/index.ts';
import { compare, compared, comparison } from '../state/changes.ts';
import { type Compared, comparisons } from '../state/comparisons.ts';
import { documents } from '../state/documents.ts';

/** What is held against what: two letters, two days or two meetings. */
export const ChangePicker = () => (
  <div class="picker">
    <fieldset class="segments">
      <legend class="unseen">{texts.value.changes.by}</legend>
      {comparisons.map(({ id, label, first }) => {
        const opening = first(documents.value?.items ?? []);
        return (
          <label key={id}>
            <input
              type="radio"
              name="comparison"
              checked={comparison.value?.id === id}
              disabled={opening === null}
              onChange={() => {
                if (opening) compare(opening);
              }}
            />
            <span>{label(texts.value)}</span>
          </label>
        );
      })}
    </fieldset>
    <Choice side="from" label={texts.value.changes.from} />
    <Choice side="to" label={texts.value.changes.to} />
  </div>
);

const Choice = ({ side, label }: { side: keyof Compared; label: string }) => {
  const now = compared.value;
  const value = now?.[side] ?? '';
  const choose = (event: Event & { currentTarget: HTMLInputElement | HTMLSelectElement }): void => {
    const chosen = event.currentTarget.value;
    if (now && chosen) compare({ ...now, [side]: chosen });
  };
  const options = comparison.value?.options?.(documents.value?.items ?? []);
  const id = `compared-${side}`;
  return (
    <div class="change-choice">
      <label for={id}>{label}</label>
      {options ? (
        <select id={id} value={value} onChange={choose}>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.name}
            </option>
          ))}
        </select>
      ) : (
        <input id={id} type="date" value={value} onChange={choose} />
      )}
    </div>
  );
};
