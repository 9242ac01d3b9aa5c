import { computed } from '@preact/signals';
import type { Edge, Node } from '../../server/api/contract.ts';
import { texts } from '../i18n/index.ts';
import { lineMarks, nodes, relations, visibleNodes, visibleRelations } from '../state/graph.ts';
import { say } from '../state/language.ts';
import { entityInfo, nameOf, relationLabel } from '../state/model.ts';
import { view } from '../state/view.ts';
import { places } from './places.ts';

/**
 * The graph again, as a tree of nodes with their lines, laid over the drawing: what a screen reader reads, and
 * where each thing is on the screen.
 */
export const GraphTree = () => (
  <>
    {visibleNodes.value.map((node) => (
      <NodeItem key={node.id} node={node} />
    ))}
  </>
);

/** The node whose lines are listed: the selected one, or the first end of the selected line. */
export const currentNode = computed(() => {
  const { selected } = view.value;
  if (selected === null) return null;
  return nodes.value.has(selected) ? selected : (relations.value.get(selected)?.from ?? null);
});

export const linesOf = (id: string | null): Edge[] =>
  visibleRelations.value.filter(({ from, to }) => from === id || to === id);

/** An element id for each thing drawn. */
export const itemId = (id: string): string => `drawn-${encodeURIComponent(id)}`;

const NodeItem = ({ node }: { node: Node }) => {
  const info = entityInfo(node.type);
  const lines = linesOf(node.id);
  const label = texts.value.canvas.node(nameOf(node), info ? say(info.label) : node.type, lines.length);
  const isOpen = currentNode.value === node.id;
  return (
    <div
      role="treeitem"
      id={itemId(node.id)}
      data-id={node.id}
      aria-label={label}
      aria-selected={view.value.selected === node.id}
      aria-expanded={lines.length > 0 ? isOpen : undefined}
      tabIndex={-1}
      class="drawn"
      style={styleAt(node.id)}
    >
      {isOpen && lines.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a group of tree items is not a fieldset
        <div role="group">
          {lines.map((line) => (
            <LineItem key={line.id} line={line} of={node.id} />
          ))}
        </div>
      )}
    </div>
  );
};

/** `of` is the node that lists it, from whose place its own is measured. */
const LineItem = ({ line, of }: { line: Edge; of: string }) => {
  const mark = lineMarks.value.get(line.id);
  const ends = [nodes.value.get(line.from), nodes.value.get(line.to)].map((end) => (end ? nameOf(end) : ''));
  return (
    <div
      role="treeitem"
      id={itemId(line.id)}
      data-id={line.id}
      aria-label={[mark?.name, ends[0], relationLabel(line), ends[1]].filter(Boolean).join(': ')}
      aria-selected={view.value.selected === line.id}
      tabIndex={-1}
      class="drawn line"
      style={styleAt(line.id, of)}
    />
  );
};

const styleAt = (id: string, within?: string) => {
  const place = places.value.get(id);
  const origin = within === undefined ? corner : places.value.get(within);
  if (!place || !origin) return {};
  return { left: `${place.x - origin.x}px`, top: `${place.y - origin.y}px` };
};

/** Of the canvas. */
const corner = { x: 0, y: 0 };
