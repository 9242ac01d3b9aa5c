import { computed } from '@preact/signals';
import type { MotionItem, Motions } from '../../server/api/contract.ts';
import { api } from '../api.ts';
import { motionWaysOut } from '../exports/index.ts';
import { day, texts } from '../i18n/index.ts';
import { columns } from '../motions/columns.ts';
import { MotionFilters } from '../motions/MotionFilters.tsx';
import { MotionTable } from '../motions/MotionTable.tsx';
import { askedOf, shown } from '../motions/shown.ts';
import { ExportButton } from '../parts/ExportButton.tsx';
import { Failure, Message } from '../parts/Message.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { address, addressWith } from '../state/address.ts';
import { documents } from '../state/documents.ts';
import { useLoaded } from '../state/loaded.ts';
import { term } from '../state/model.ts';
import { useTitle } from '../state/useTitle.ts';

/** The day that is asked for: what else changes in the address asks the server nothing. */
const asOf = computed(() => address.value.query.get('on') ?? undefined);

/** Every motion and commitment, with how it stands on a day. */
export const MotionsView = () => {
  const list = useLoaded(() => {
    // Letters come and go.
    void documents.value;
    return api.motions(asOf.value);
  });
  const { value, error, stale } = list.value;
  useTitle(texts.value.motions.title);
  return (
    <main class="page wide" id="content" aria-busy={stale}>
      <header class="page-head">
        <h1>{texts.value.motions.title}</h1>
        <p class="lead">{texts.value.motions.intro}</p>
      </header>
      {error && <Failure failure={error} />}
      {!error && !value && <Skeleton lines={8} />}
      {value && (value.total > 0 ? <List list={value} /> : <NoMotions />)}
    </main>
  );
};

const NoMotions = () => (
  <Message level="h2" title={texts.value.motions.noneAtAll} hint={texts.value.motions.noneAtAllHint} />
);

const List = ({ list }: { list: Motions }) => {
  const asked = askedOf(address.value.query);
  const items = shown(list.items, asked, columns, term);
  return (
    <>
      <MotionFilters list={list} asked={asked} />
      <Summary list={list} items={items} />
      {!list.complete && <p class="caveat">{texts.value.motions.incomplete}</p>}
      {items.length > 0 ? (
        <MotionTable items={items} asked={asked} />
      ) : (
        <Message level="h2" title={texts.value.motions.none} hint="">
          <a
            class="button"
            href={addressWith({ q: null, kind: null, status: null, outcome: null, late: null })}
          >
            {texts.value.motions.clear}
          </a>
        </Message>
      )}
    </>
  );
};

/** How many are shown, how many of them run and are late; and the way to take them along. */
const Summary = ({ list, items }: { list: Motions; items: readonly MotionItem[] }) => {
  const open = items.filter((item) => item.open).length;
  const late = items.filter((item) => item.overdue).length;
  return (
    <div class="motion-summary">
      <p class="muted" role="status">
        {[
          texts.value.motions.count(items.length, list.total),
          texts.value.motions.openCount(open),
          texts.value.motions.lateCount(late),
          texts.value.motions.on(day(list.on)),
        ].join(' · ')}
      </p>
      <div class="actions">
        {motionWaysOut.map((way) => (
          <ExportButton key={way.id} way={way} exported={{ items, on: list.on }} />
        ))}
      </div>
    </div>
  );
};
