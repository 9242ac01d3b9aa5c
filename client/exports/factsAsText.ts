import { factGroups } from '../state/factGroups.ts';
import { model, nameOf } from '../state/model.ts';
import { plainSentence, quoteAsText, sentenceOf } from '../state/sentence.ts';
import type { Export, Exported } from './Export.ts';

/** The facts as plain text on the clipboard: a sentence each, with its quotes and their sources. */
export const factsAsText: Export = {
  id: 'text',
  label: (texts) => texts.exports.text,
  run: (exported) => navigator.clipboard.writeText(textOf(exported)),
};

const textOf = ({ entity, facts }: Exported): string => {
  const groups = factGroups(facts, model.value?.relations ?? [], entity.id);
  const told = groups.map((group) =>
    [
      plainSentence(sentenceOf(group)),
      ...[...group.evidence, ...group.further.flatMap((each) => each.evidence)].map(quoteAsText),
    ].join('\n'),
  );
  return [nameOf(entity), ...told].join('\n\n');
};
