import { texts } from '../i18n/index.ts';
import { matrixAddress, matrixView } from '../state/matrixView.ts';
import { PartiesCompared } from './compare/PartiesCompared.tsx';
import { PeriodsCompared } from './compare/PeriodsCompared.tsx';
import type { TabProps } from './Tab.ts';

/** Two parties beside each other, or two periods. */
export const CompareTab = ({ table, answer }: TabProps) => {
  const { split } = matrixView.value;
  const { matrix } = texts.value;
  return (
    <div class="matrix-text">
      <nav class="tabs small" aria-label={matrix.tabs.compare}>
        <a href={matrixAddress({ split: null })} aria-current={split === null ? 'page' : undefined}>
          {matrix.compareParties}
        </a>
        <a
          href={matrixAddress({ split: split ?? middleOf(answer.basis) })}
          aria-current={split === null ? undefined : 'page'}
        >
          {matrix.comparePeriods}
        </a>
      </nav>
      <Compared table={table} answer={answer} />
    </div>
  );
};

const Compared = ({ table, answer: { basis } }: TabProps) => {
  const { split } = matrixView.value;
  if (split === null) return <PartiesCompared table={table} />;
  if (basis.first === basis.last) return <p class="muted">{texts.value.matrix.oneDay}</p>;
  return <PeriodsCompared table={table} split={split} />;
};

/** The day half-way between the first and the last letter. */
const middleOf = ({ first, last }: TabProps['answer']['basis']): string => {
  const middle = (Date.parse(first ?? '') + Date.parse(last ?? '')) / 2;
  return Number.isNaN(middle) ? '2000-01-01' : new Date(middle).toISOString().slice(0, 10);
};
