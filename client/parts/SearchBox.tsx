import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { SearchHit } from '../../server/api/contract.ts';
import { texts } from '../i18n/index.ts';
import { navigate } from '../state/address.ts';
import { say } from '../state/language.ts';
import { entityInfo, nameOf } from '../state/model.ts';
import { nodeAddress } from '../state/nodeAddress.ts';
import { answered, hits, query, searchError } from '../state/search.ts';
import { Icon } from './Icon.tsx';
import { Shape } from './Shape.tsx';

/** Finds a node by its name or number: a combobox with a list, after the ARIA authoring practices. */
export const SearchBox = () => {
  const input = useRef<HTMLInputElement>(null);
  const isOpen = useSignal(false);
  const active = useSignal(0);
  useEffect(() => focusOnSlash(() => input.current), []);

  const pick = (hit: SearchHit | undefined): void => {
    if (!hit) return;
    isOpen.value = false;
    query.value = '';
    input.current?.blur();
    navigate(nodeAddress(hit.id));
    // After the view is drawn: what was found is what one goes on with.
    window.setTimeout(() => document.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true }));
  };

  const keys: Record<string, () => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => pick(hits.value[active.value]),
    Escape: () => close(),
  };
  const move = (by: number): void => {
    const count = hits.value.length;
    isOpen.value = true;
    if (count > 0) active.value = (active.value + by + count) % count;
  };
  const close = (): void => {
    if (!isOpen.value || !query.value) input.current?.blur();
    isOpen.value = false;
    query.value = '';
  };

  const shown = isOpen.value && answered.value !== null;
  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={texts.value.search.label}
        aria-expanded={shown && hits.value.length > 0}
        aria-controls="search-results"
        aria-autocomplete="list"
        aria-activedescendant={shown && hits.value.length > 0 ? `hit-${active.value}` : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={texts.value.search.placeholder}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          active.value = 0;
          isOpen.value = true;
        }}
        onFocus={() => {
          isOpen.value = true;
        }}
        onBlur={() => {
          isOpen.value = false;
        }}
        onKeyDown={(event) => {
          const act = keys[event.key];
          if (!act) return;
          event.preventDefault();
          act();
        }}
      />
      <span class="key" aria-hidden="true">
        /
      </span>
      {shown && (
        <div class="hits">
          <div id="search-results" role="listbox" aria-label={texts.value.search.label}>
            {hits.value.map((hit, index) => (
              <Hit
                key={hit.id}
                hit={hit}
                index={index}
                isActive={index === active.value}
                pick={() => pick(hit)}
                point={() => {
                  active.value = index;
                }}
              />
            ))}
          </div>
          {hits.value.length === 0 && <p class="no-hits">{noHits()}</p>}
        </div>
      )}
      <p class="unseen" role="status">
        {shown ? texts.value.search.results(hits.value.length) : ''}
      </p>
    </search>
  );
};

const noHits = (): string => {
  if (searchError.value) return `${searchError.value.message} ${searchError.value.remedy}`;
  return texts.value.search.nothing(answered.value ?? '');
};

interface HitProps {
  hit: SearchHit;
  index: number;
  isActive: boolean;
  pick: () => void;
  point: () => void;
}

const Hit = ({ hit, index, isActive, pick, point }: HitProps) => {
  const info = entityInfo(hit.type);
  const name = nameOf(hit);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled in the box, where the focus is
    <div
      id={`hit-${index}`}
      role="option"
      class="hit"
      aria-selected={isActive}
      tabIndex={-1}
      // Before the box loses the focus, and with it the list.
      onMouseDown={(event) => event.preventDefault()}
      onClick={pick}
      onMouseMove={point}
    >
      <Shape type={hit.type} size={18} />
      <span class="hit-name">
        {name}
        {hit.matched !== name && hit.matched !== hit.name && (
          <small>{texts.value.search.also(hit.matched)}</small>
        )}
      </span>
      <span class="hit-type">
        {info ? say(info.label) : hit.type} · {texts.value.search.facts(hit.relations)}
      </span>
    </div>
  );
};

/** `/` goes to the search box, unless one is typing. */
const focusOnSlash = (box: () => HTMLInputElement | null) => {
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    event.preventDefault();
    box()?.focus();
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);
