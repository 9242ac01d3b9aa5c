import type { CourseStep, TraceAnswer } from '../../server/api/contract.ts';
import { day, listed, texts } from '../i18n/index.ts';
import { nameOf, relationLabel } from '../state/model.ts';
import { quoteAddress } from '../state/sentence.ts';
import { valueText } from '../state/valueText.ts';

/** How it went over the letters: where it began, what each letter says of it, and whether it has ended. */
export const TraceCourse = ({ trace }: { trace: TraceAnswer }) => {
  const { answers, closed } = trace;
  if (answers.length === 0 && trace.origin.length === 0) return null;
  return (
    <section class="trace-part">
      <h2>{texts.value.trace.course}</h2>
      <ol class="time-line">
        <Begin trace={trace} />
        {answers.map((answer, index) => (
          <Answer
            key={`${answer.date} ${answer.evidence[0]?.documentId}`}
            answer={answer}
            isSame={statusOf(answer) === statusOf(answers[index - 1])}
          />
        ))}
        {!closed && (
          <li class="still-open">
            <span>{answers.length > 0 ? texts.value.trace.notSettled : texts.value.trace.unanswered}</span>
          </li>
        )}
      </ol>
    </section>
  );
};

const Begin = ({ trace: { node, origin } }: { trace: TraceAnswer }) => {
  const [first] = origin;
  if (!first) return null;
  const { date } = node.properties ?? {};
  return (
    <li>
      <b>{typeof date === 'string' ? day(date) : texts.value.trace.dateUnknown}</b>
      <span>
        {relationLabel(first)}: {listed(origin.map(({ from }) => nameOf(from)))}
      </span>
    </li>
  );
};

const statusOf = (answer: CourseStep | undefined): string | undefined =>
  answer === undefined ? undefined : String(answer.properties.status ?? '');

/** Leads to the sentence; a letter that says what the one before it said says "still". */
const Answer = ({ answer, isSame }: { answer: CourseStep; isSame: boolean }) => {
  const [quote] = answer.evidence;
  const status = valueText('status', statusOf(answer) ?? '');
  const told = isSame ? texts.value.trace.still(status) : status;
  return (
    <li class={isSame ? 'same' : undefined}>
      <b>{day(answer.date)}</b>
      {quote ? (
        <a href={quoteAddress(quote)} title={quote.title}>
          {told}
        </a>
      ) : (
        <span>{told}</span>
      )}
    </li>
  );
};
