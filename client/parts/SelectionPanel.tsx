import { useEffect } from 'preact/hooks';
import { nodes, relations } from '../state/graph.ts';
import { view } from '../state/view.ts';
import { EntityPanel } from './EntityPanel.tsx';
import { OverviewPanel } from './OverviewPanel.tsx';
import { RelationPanel } from './RelationPanel.tsx';

/** What the reader looks at, in words: the selected node or line, else the letter. */
export const SelectionPanel = () => {
  const { selected } = view.value;
  // On a phone the facts scroll with the page: a new selection begins at its name.
  useEffect(() => window.scrollTo(0, 0), [selected]);
  if (selected === null) return <OverviewPanel />;
  const relation = relations.value.get(selected);
  if (relation && !nodes.value.has(selected)) return <RelationPanel key={selected} relation={relation} />;
  // A link to a line that is not drawn yet waits for the drawing.
  if (selected.includes('|')) return null;
  return <EntityPanel key={selected} id={selected} />;
};
