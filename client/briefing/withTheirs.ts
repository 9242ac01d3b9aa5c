import type { Briefing, BriefingConflict, Step } from '../../server/api/contract.ts';

type Conflict = BriefingConflict['conflicts'][number];

/** A briefing in which one field is as another author has it. */
export const withTheirs = (mine: Briefing, theirs: Briefing, { step, field }: Conflict): Briefing => {
  if (step === null) return { ...mine, ...ofBriefing[field]?.(theirs, mine) };
  const other = theirs.steps.find(({ id }) => id === step);
  return {
    ...mine,
    steps: mine.steps.map((each) =>
      each.id === step && other ? { ...each, ...ofStep[field]?.(other) } : each,
    ),
  };
};

const ofBriefing: Record<string, (theirs: Briefing, mine: Briefing) => Partial<Briefing>> = {
  title: ({ title }) => ({ title }),
  language: ({ language }) => ({ language }),
  steps: (theirs, mine) => ({ steps: inOrderOf(mine, theirs) }),
};

const ofStep: Record<string, (theirs: Step) => Partial<Step>> = {
  title: ({ title }) => ({ title }),
  text: ({ text }) => ({ text }),
  notes: ({ notes }) => ({ notes }),
  // A picture comes with the facts that it was made of.
  view: ({ view, facts }) => ({ view, facts }),
  evidence: ({ evidence }) => ({ evidence }),
};

const inOrderOf = (mine: Briefing, theirs: Briefing): Step[] => {
  const order = theirs.steps.map(({ id }) => id);
  const known = order.flatMap((id) => mine.steps.find((step) => step.id === id) ?? []);
  return [...known, ...mine.steps.filter(({ id }) => !order.includes(id))];
};
