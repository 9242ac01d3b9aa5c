import type { CourseStep } from '../../server/api/contract.ts';
import { texts } from '../i18n/index.ts';
import { dayOfStep, labelOfStep } from '../state/courseStep.ts';
import { quoteKey, shortest } from '../state/quotes.ts';
import { QuoteBlock } from './QuoteBlock.tsx';

/** How it went, where the letters differ: what they say from which day on, each step with its quotes. */
export const Course = ({ steps }: { steps: readonly CourseStep[] }) => (
  <ol class="course" aria-label={texts.value.entity.course}>
    {steps.map((step) => (
      <li key={`${step.date} ${step.type} ${JSON.stringify(step.properties)}`}>
        <p class="step">
          <b>{dayOfStep(step)}</b> {labelOfStep(step)}
        </p>
        {shortest(step.evidence).map((quote) => (
          <QuoteBlock key={quoteKey(quote)} quote={quote} />
        ))}
      </li>
    ))}
  </ol>
);
