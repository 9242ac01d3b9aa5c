import type { Messages } from '../nl.ts';

/** Every text of the page that tells what changed, in English. */
export const changesEn: Messages['changes'] = {
  title: 'What changed',
  by: 'Compare',
  letters: 'Letters',
  days: 'Days',
  meetings: 'Meetings',
  from: 'From',
  to: 'To',
  drawn: 'Drawn',
  everything: 'Everything',
  kinds: 'What the signs say',
  hint: 'Choose a point or a line to see only what changed there.',
  around: (name: string) => `Around ${name}`,
  aroundLine: 'This line only',
  none: 'Nothing has changed.',
  noneHint: 'What one side states, the other does too. Choose something else to compare.',
  one: 'There is only one letter.',
  oneHint: 'Add a second one to see what changed.',
};
