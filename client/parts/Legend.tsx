import { computed, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { texts } from '../i18n/index.ts';
import { address } from '../state/address.ts';
import { nodes, relations } from '../state/graph.ts';
import { say } from '../state/language.ts';
import { entityInfo, model, relationInfo } from '../state/model.ts';
import { toggleType, view } from '../state/view.ts';
import { Icon } from './Icon.tsx';
import { Shape } from './Shape.tsx';

/** What the symbols and lines mean; each is a switch that hides and shows its kind. What a page adds comes first. */
export const Legend = ({ children }: { children?: ComponentChildren }) => (
  <section
    id="legend"
    class={legendIsOpen.value ? 'legend open' : 'legend'}
    aria-label={texts.value.legend.title}
  >
    {children}
    <ul aria-label={texts.value.legend.types}>
      {counted([...nodes.value.values()], order('entities')).map(([type, count]) => (
        <li key={type}>
          <Switch type={type} count={count} label={entityLabel(type)}>
            <Shape type={type} />
          </Switch>
        </li>
      ))}
    </ul>
    <ul aria-label={texts.value.legend.lines} class="lines">
      {counted([...relations.value.values()], order('relations')).map(([type, count]) => (
        <li key={type}>
          <Switch type={type} count={count} label={lineLabel(type)}>
            <Line type={type} />
          </Switch>
        </li>
      ))}
    </ul>
  </section>
);

/** Where there is little room the legend makes way for the facts of what is selected, or for a page's own list. */
const chosenOpen = signal<boolean | null>(null);
const legendIsOpen = computed(
  () => chosenOpen.value ?? (view.value.selected === null && address.value.path === '/'),
);

/** Opens and closes the legend; only a phone shows it. */
export const LegendButton = () => (
  <button
    type="button"
    class="button legend-button"
    aria-label={texts.value.legend.title}
    title={texts.value.legend.title}
    aria-expanded={legendIsOpen.value}
    aria-controls="legend"
    onClick={() => {
      chosenOpen.value = !legendIsOpen.value;
    }}
  >
    <Icon name="legend" />
  </button>
);

interface SwitchProps {
  type: string;
  count: number;
  label: string;
  children: ComponentChildren;
}

const Switch = ({ type, count, label, children }: SwitchProps) => (
  <button
    type="button"
    class="switch"
    data-type={type}
    aria-pressed={!view.value.hidden.includes(type)}
    onClick={() => toggleType(type)}
  >
    {children}
    <span>{label}</span>
    <small>{count}</small>
  </button>
);

const Line = ({ type }: { type: string }) => (
  <svg
    class={`line-sample ${relationInfo(type)?.line ?? 'solid'}`}
    width="26"
    height="10"
    viewBox="0 0 26 10"
    aria-hidden="true"
  >
    <path d={relationInfo(type)?.line === 'double' ? 'M1 3h24M1 7h24' : 'M1 5h24'} />
  </svg>
);

const entityLabel = (type: string): string => {
  const info = entityInfo(type);
  return info ? say(info.plural) : type;
};

const lineLabel = (type: string): string => {
  const info = relationInfo(type);
  return info ? say(info.label) : type;
};

const order = (kind: 'entities' | 'relations'): string[] =>
  (model.value?.[kind] ?? []).map(({ type }) => type);

/** How many there are of each type, in the model's order. */
const counted = (items: readonly { type: string }[], types: readonly string[]): [string, number][] =>
  types
    .map((type): [string, number] => [type, items.filter((item) => item.type === type).length])
    .filter(([, count]) => count > 0);
