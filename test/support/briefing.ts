import { type Node, stepView } from '../../server/api/contract.ts';
import type { BriefingContent, KeptStep } from '../../server/briefings/BriefingContent.ts';

/** A kept step in which only what a test speaks of is told. */
export const keptStep = (id: string, { view = {}, facts = {}, ...more }: PartialStep = {}): KeptStep => ({
  ...{ id, title: '', text: '', notes: '', evidence: [] },
  ...more,
  view: { ...stepView.parse({}), ...view },
  facts: { nodes: [], relations: [], letters: [], taken: '2026-06-12T10:00:00.000Z', ...facts },
});

interface PartialStep extends Partial<Omit<KeptStep, 'view' | 'facts'>> {
  view?: Partial<KeptStep['view']>;
  facts?: Partial<KeptStep['facts']>;
}

export const content = (steps: KeptStep[], title = 'Terugkeer'): BriefingContent => ({
  ...{ title, language: 'nl' },
  steps,
});

export const node = (id: string, name: string): Node => ({ id, type: 'Country', name });
