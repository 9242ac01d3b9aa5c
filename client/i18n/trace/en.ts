import type { Messages } from '../nl.ts';

/** Every text of the page that tells where something went, in English. */
export const traceEn: Messages['trace'] = {
  on: 'Where did this go?',
  back: 'Which motions and commitments touch this?',
  picture: 'Picture',
  pictureHint: 'Choose an arrow for the sentence that says so. The same steps stand below in words.',
  lane: (kind, by) => `${kind}: ${by}`,
  letters: 'Letters',
  routes: (n) => (n === 1 ? '1 route' : `${n} routes`),
  drawn: (n, of) => `The picture shows ${n} of the ${of} routes; choose one to see it.`,
  steps: (n) => (n === 1 ? '1 step' : `${n} steps`),
  sentences: 'In words',
  course: 'Course',
  dateUnknown: 'date not given',
  still: (status) => `still: ${status}`,
  notSettled: 'Not settled yet',
  unanswered: 'No letter addresses it',
  nowhere: 'No route',
  nowhereOn:
    'The letters do not say to which initiative, system or regulation this leads. A bare mention, a country or a chamber does not count as a route.',
  nowhereBack:
    'No letter says that a motion or commitment leads here. A bare mention does not count as a route.',
  more: 'There is more than is shown: only the first part was followed.',
  alsoOn: 'Also leads to',
  alsoBack: 'Also leading here',
  other: 'Seen from the other side',
  end: 'Where the route leads',
  beginning: 'Where the route begins',
  choose: 'Choose a dot or an arrow beside this for the facts and their sources.',
};
