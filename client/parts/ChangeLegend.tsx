import type { Change } from '../../server/api/contract.ts';
import { texts } from '../i18n/index.ts';
import { countedKinds } from '../state/changes.ts';
import { say } from '../state/language.ts';
import { toggleType, view } from '../state/view.ts';
import { Ring } from './ChangeSign.tsx';

/** What the signs on the lines mean; each is a switch that hides and shows its kind, also in the list. */
export const ChangeLegend = ({ items }: { items: readonly Change[] }) => (
  <ul class="change-kinds" aria-label={texts.value.changes.kinds}>
    {countedKinds(items).map(({ change, label, sign, count }) => (
      <li key={change}>
        <button
          type="button"
          class="switch"
          data-type={change}
          aria-pressed={!view.value.hidden.includes(change)}
          onClick={() => toggleType(change)}
        >
          <Ring sign={sign} />
          <span>{say(label)}</span>
          <small>{count}</small>
        </button>
      </li>
    ))}
  </ul>
);
