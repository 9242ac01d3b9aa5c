import { useSignal } from '@preact/signals';
import type { BriefingItem } from '../../server/api/contract.ts';
import { ApiFailure, api } from '../api.ts';
import { bringIn } from '../briefing/bringIn.ts';
import { RemoveBriefingDialog } from '../briefing/RemoveBriefingDialog.tsx';
import { StarterButton } from '../briefing/StarterButton.tsx';
import { StarterSearch } from '../briefing/StarterSearch.tsx';
import { moment, texts } from '../i18n/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { Failure } from '../parts/Message.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { briefingAddress, makeBriefing, open } from '../state/briefings.ts';
import { compared } from '../state/changes.ts';
import { useLoaded } from '../state/loaded.ts';
import { useTitle } from '../state/useTitle.ts';

/** Every briefing, the one that was changed last first; and the ways to begin one. */
export const BriefingsView = () => {
  const { briefings } = texts.value;
  const round = useSignal(0);
  const failure = useSignal<ApiFailure | null>(null);
  const leaving = useSignal<BriefingItem | null>(null);
  const found = useLoaded(() => (round.value >= 0 ? api.briefings() : null));
  useTitle(texts.value.views.briefings);
  /** Whether what failed was a file. */
  const wasFile = useSignal(false);
  const attempt = async (act: () => Promise<unknown>, isFile = false): Promise<void> => {
    failure.value = null;
    wasFile.value = isFile;
    try {
      await act();
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      failure.value = error;
    }
  };
  const { value, error } = found.value;
  return (
    <main class="page" id="content">
      <header class="page-head">
        <h1>{texts.value.views.briefings}</h1>
        <p class="lead">{briefings.intro}</p>
        <div class="actions">
          <button type="button" class="button primary" onClick={() => void attempt(makeBriefing)}>
            <Icon name="plus" size={15} /> {briefings.make}
          </button>
          <FilePicker
            take={(file) => void attempt(async () => open(await bringIn(await file.text())), true)}
          />
          <a class="button" href="#draft">
            {briefings.draft}
          </a>
        </div>
      </header>
      {failure.value && <Failure failure={failure.value} />}
      {wasFile.value && failure.value && <p class="muted file-hint">{briefings.bringInHint}</p>}
      {error && <Failure failure={error} retry={() => (round.value += 1)} />}
      {!error && !value && <Skeleton lines={5} />}
      {value && value.total > 0 && (
        <>
          <p class="muted count">{briefings.count(value.total)}</p>
          <ul class="letters briefings">
            {value.items.map((item) => (
              <Row
                key={item.id}
                item={item}
                duplicate={() => void attempt(async () => open(await api.makeBriefing({ copyOf: item.id })))}
                remove={() => {
                  leaving.value = item;
                }}
              />
            ))}
          </ul>
        </>
      )}
      {value && <Starters isFirst={value.total === 0} />}
      {leaving.value && (
        <RemoveBriefingDialog
          item={leaving.value}
          close={() => {
            leaving.value = null;
            round.value += 1;
          }}
        />
      )}
    </main>
  );
};

const FilePicker = ({ take }: { take: (file: File) => void }) => (
  <label class="button file-button">
    {texts.value.briefings.bringIn}
    <input
      type="file"
      class="unseen"
      accept=".json,application/json"
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        if (file) take(file);
        currentTarget.value = '';
      }}
    />
  </label>
);

const Row = ({
  item,
  duplicate,
  remove,
}: {
  item: BriefingItem;
  duplicate: () => void;
  remove: () => void;
}) => {
  const { briefings } = texts.value;
  const title = item.title || briefings.untitled;
  return (
    <li>
      <p class="letter-date">{moment(item.changed)}</p>
      <div>
        <h2>
          <a href={briefingAddress(item.id)}>{title}</a>
        </h2>
        <p class="meta">{briefings.stepCount(item.steps)}</p>
      </div>
      <div class="actions">
        <button type="button" class="button" aria-label={briefings.duplicateLabel(title)} onClick={duplicate}>
          {briefings.duplicate}
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={briefings.removeLabel(title)}
          title={briefings.remove}
          onClick={remove}
        >
          <Icon name="erase" />
        </button>
      </div>
    </li>
  );
};

/** Ways to begin with a draft that is written from facts. */
const Starters = ({ isFirst }: { isFirst: boolean }) => {
  const { briefings } = texts.value;
  return (
    <section class="starters" id="draft" tabIndex={-1}>
      <h2>{isFirst ? briefings.firstDraft : briefings.draft}</h2>
      <p class="muted">{briefings.draftHint}</p>
      {compared.value && (
        <div class="actions">
          <StarterButton starter={{ kind: 'changes', ...compared.value }} label={briefings.fromChanges} />
        </div>
      )}
      <StarterSearch />
      <p class="muted">{briefings.orKey}</p>
    </section>
  );
};
