import { useSignal } from '@preact/signals';
import { api } from '../api.ts';
import { texts } from '../i18n/index.ts';
import { Shape } from '../parts/Shape.tsx';
import { hasStarter } from '../state/briefings.ts';
import { useLoaded } from '../state/loaded.ts';
import { model, nameOf } from '../state/model.ts';
import { StarterButton } from './StarterButton.tsx';

/** Finds what a draft can be written about. */
export const StarterSearch = () => {
  const { briefings } = texts.value;
  const asked = useSignal('');
  const found = useLoaded(() => (asked.value.trim().length > 1 ? api.search(asked.value.trim(), 30) : null));
  if (!model.value?.entities.some(({ type }) => hasStarter(type))) return null;
  const hits = found.value.value?.items.filter(({ type }) => hasStarter(type)).slice(0, 6) ?? [];
  return (
    <div class="starter-search">
      <label>
        <span>{briefings.startSearch}</span>
        <input
          type="search"
          value={asked.value}
          onInput={(event) => {
            asked.value = event.currentTarget.value;
          }}
        />
      </label>
      <ul aria-live="polite">
        {hits.map((hit) => (
          <li key={hit.id}>
            <Shape type={hit.type} />
            <span>{nameOf(hit)}</span>
            <StarterButton starter={{ kind: 'entity', id: hit.id }} label={briefings.makeDraft} />
          </li>
        ))}
      </ul>
      {found.value.value && hits.length === 0 && (
        <p class="muted">{texts.value.search.nothing(asked.value)}</p>
      )}
    </div>
  );
};
