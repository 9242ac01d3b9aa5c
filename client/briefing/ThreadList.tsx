import type { Briefing, Step } from '../../server/api/contract.ts';
import { nameIn } from '../../server/pictures/text/wording.ts';
import { texts } from '../i18n/index.ts';
import { toggleHighlight } from './steps.ts';

interface Props {
  step: Step;
  language: Briefing['language'];
  change: (make: (step: Step) => Partial<Step>) => void;
}

/** What is in the picture, in words: what is ticked has the red thread. The same as a click on the slide. */
export const ThreadList = ({ step, language, change }: Props) => {
  const { nodes, relations } = step.facts;
  const things = [
    ...relations.map(({ id, sentence }) => ({ id, name: sentence[language] })),
    ...nodes.map((node) => ({ id: node.id, name: nameIn(language, node) })),
  ];
  if (things.length === 0) return null;
  const marked = new Set(step.view.highlights);
  return (
    <details class="thread-list">
      <summary>{texts.value.briefings.marked(things.filter(({ id }) => marked.has(id)).length)}</summary>
      <ul>
        {things.map(({ id, name }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={marked.has(id)} onChange={() => change(toggleHighlight(id))} />
              <span>{name}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
};
