import { currentCanvas } from '../../canvas/places.ts';
import { asTitle, texts } from '../../i18n/index.ts';
import { address } from '../../state/address.ts';
import { documents } from '../../state/documents.ts';
import { letterId, nodes, visibleNodes, visibleRelations } from '../../state/graph.ts';
import { language } from '../../state/language.ts';
import { briefNameOf } from '../../state/model.ts';
import { isNarrow } from '../../state/narrow.ts';
import { view } from '../../state/view.ts';
import { toolsHere } from '../slides.ts';
import type { Captured } from './addStep.ts';
import { slidePlaces } from './slidePlaces.ts';
import { most, stepHere } from './viewHere.ts';

/** The graph as it is drawn: what is seen, where it stands, and what the red thread runs through. */
export const captureGraph = (): Captured | null => {
  const shown = visibleNodes.value.slice(0, most.nodes);
  if (shown.length === 0) return null;
  const ids = new Set(shown.map(({ id }) => id));
  const relations = visibleRelations.value
    .filter(({ from, to }) => ids.has(from) && ids.has(to))
    .slice(0, most.relations);
  // On a telephone not every name has room: there the slide finds places of its own.
  const stands = isNarrow.value ? new Map() : (currentCanvas.value?.positions() ?? new Map());
  const tools = toolsHere(language.value);
  const { selected } = view.value;
  return {
    step: stepHere(titleOf(), {
      nodes: [...ids],
      relations: relations.map(({ id }) => id),
      highlights: [
        ...(selected === null || !isThere(selected, ids, relations) ? [] : [selected]),
        ...relations.filter(({ from, to }) => from === selected || to === selected).map(({ id }) => id),
      ],
      places: tools ? slidePlaces(shown, relations, stands, tools) : {},
    }),
    note:
      visibleNodes.value.length > shown.length
        ? texts.value.briefings.onlyNodes(shown.length, visibleNodes.value.length)
        : null,
  };
};

const isThere = (id: string, ids: ReadonlySet<string>, relations: readonly { id: string }[]): boolean =>
  ids.has(id) || relations.some((relation) => relation.id === id);

/** What is selected, else the letter, else what was opened; on the page of changes what it is called. */
const titleOf = (): string => {
  const selected = nodes.value.get(view.value.selected ?? '');
  if (selected) return briefNameOf(selected);
  if (address.value.path !== '/') return texts.value.views.changes;
  const letter = documents.value?.items.find(({ id }) => id === letterId.value);
  if (letter) return asTitle(letter.title);
  const opened = nodes.value.get(view.value.expanded.at(-1) ?? '');
  return opened ? briefNameOf(opened) : texts.value.canvas.label;
};
