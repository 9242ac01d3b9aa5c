import { dayOfStep, labelOfStep } from '../state/courseStep.ts';
import { type FactGroup, factGroups } from '../state/factGroups.ts';
import { model, nameOf } from '../state/model.ts';
import { plainSentence, quoteAsText, sentenceOf } from '../state/sentence.ts';
import type { Export, Exported } from './Export.ts';

/** The facts as plain text on the clipboard: a sentence each, with its quotes and their sources. */
export const factsAsText: Export = {
  id: 'text',
  label: (texts) => texts.exports.text,
  done: (texts) => texts.exports.copied,
  run: (exported) => navigator.clipboard.writeText(textOf(exported)),
};

const textOf = ({ entity, facts }: Exported): string => {
  const groups = factGroups(facts, model.value?.relations ?? [], entity.id);
  const told = groups.map((group) => [plainSentence(sentenceOf(group)), ...statedIn(group)].join('\n'));
  return [nameOf(entity), ...told].join('\n\n');
};

/** The quotes of a group; where the letters differ, each step of the course with its own. */
const statedIn = ({ course, evidence, further }: FactGroup): string[] =>
  course.length > 0
    ? course.flatMap((step) => [
        `${dayOfStep(step)}: ${labelOfStep(step)}`,
        ...step.evidence.map(quoteAsText),
      ])
    : [...evidence, ...further.flatMap((each) => each.evidence)].map(quoteAsText);
