import type { Step } from '../../server/api/contract.ts';
import type { Run } from '../../server/pictures/Scene.ts';
import { blocksOf } from '../../server/pictures/text/markdown.ts';
import { plainText } from '../../server/pictures/text/wording.ts';

interface Props {
  step: Step;
  language: 'nl' | 'en';
  /** The name of the list of facts. */
  facts: string;
}

/** A step for who does not see its slide: its text, its facts as sentences and its quotes. */
export const StepInWords = ({ step, language, facts }: Props) => (
  <div class="unseen">
    <h2>{step.title}</h2>
    {blocksOf(step.text).map(({ runs, bullet }, index) => (
      <p key={index}>
        {bullet} <Runs runs={runs} />
      </p>
    ))}
    {step.facts.relations.length > 0 && (
      <ul aria-label={facts}>
        {step.facts.relations.map(({ id, sentence }) => (
          <li key={id}>{sentence[language]}</li>
        ))}
      </ul>
    )}
    {step.evidence.map((quote) => (
      <blockquote key={`${quote.documentId} ${quote.start}`}>{plainText(quote.quote)}</blockquote>
    ))}
  </div>
);

/** Words with their emphasis. */
export const Runs = ({ runs }: { runs: readonly Run[] }) => (
  <>
    {runs.map(({ text, bold, italic }, index) =>
      bold ? <strong key={index}>{text}</strong> : italic ? <em key={index}>{text}</em> : text,
    )}
  </>
);
