import { texts } from '../i18n/index.ts';
import { say } from '../state/language.ts';
import { matrixView, toggleMark } from '../state/matrixView.ts';
import { MarkSign } from './MarkSign.tsx';
import { allMarks } from './marks.ts';
import type { Table } from './Table.ts';

/** What the signs mean; each that occurs is a switch that leaves its cells out. */
export const MarkLegend = ({ table }: { table: Table }) => (
  <section class="legend open mark-legend" aria-label={texts.value.matrix.marks}>
    <ul>
      {allMarks()
        .filter(({ key }) => table.counts.has(key))
        .map((mark) => (
          <li key={mark.key}>
            <button
              type="button"
              class="switch"
              aria-pressed={!matrixView.value.hidden.includes(mark.key)}
              onClick={() => toggleMark(mark.key)}
            >
              <MarkSign mark={mark} />
              <span>{say(mark.label)}</span>
              <small>{table.counts.get(mark.key)}</small>
            </button>
          </li>
        ))}
      <li class="not-named-sample muted">
        <i aria-hidden="true" /> {texts.value.matrix.notNamed}
      </li>
    </ul>
  </section>
);
