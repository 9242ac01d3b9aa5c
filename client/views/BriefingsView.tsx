import { useSignal } from '@preact/signals';
import type { BriefingItem } from '../../server/api/contract.ts';
import { ApiFailure, api } from '../api.ts';
import { StarterButton } from '../briefing/StarterButton.tsx';
import { StarterSearch } from '../briefing/StarterSearch.tsx';
import { moment, texts } from '../i18n/index.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Failure } from '../parts/Message.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { announce } from '../state/announce.ts';
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
        <RemoveDialog
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

/** A file of something else is refused here: the server would make an empty briefing of it. One whose id is taken comes in beside the one that has it: nothing is written over. */
const bringIn = async (text: string): Promise<{ id: string }> => {
  if (isOther(text)) throw new ApiFailure({ code: 'invalid-request', ...texts.value.briefings.noBriefing });
  try {
    return await api.bringInBriefing(text);
  } catch (error) {
    if (!(error instanceof ApiFailure) || error.code !== 'conflict') throw error;
    const { id: _taken, ...sent } = JSON.parse(text);
    return api.makeBriefing(sent);
  }
};

/** Whether it is whole, but no briefing; what is wrong with one that is not whole the server says. */
const isOther = (text: string): boolean => {
  try {
    return !Array.isArray(JSON.parse(text)?.steps);
  } catch {
    return false;
  }
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

const RemoveDialog = ({ item, close }: { item: BriefingItem; close: () => void }) => {
  const { briefings } = texts.value;
  const failure = useSignal<ApiFailure | null>(null);
  const isBusy = useSignal(false);
  const remove = async (): Promise<void> => {
    isBusy.value = true;
    try {
      await api.removeBriefing(item.id);
      announce(briefings.removed(item.title));
      close();
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      failure.value = error;
      isBusy.value = false;
    }
  };
  return (
    <Dialog title={briefings.confirmTitle} close={close}>
      <p>{briefings.confirm(item.title || briefings.untitled, item.steps)}</p>
      {failure.value && <Failure failure={failure.value} />}
      <div class="actions end">
        <button type="button" class="button" onClick={close}>
          {texts.value.cancel}
        </button>
        <button type="button" class="button primary" disabled={isBusy.value} onClick={() => void remove()}>
          {briefings.remove}
        </button>
      </div>
    </Dialog>
  );
};
