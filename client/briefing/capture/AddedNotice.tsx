import { useEffect } from 'preact/hooks';
import { texts } from '../../i18n/index.ts';
import { Icon } from '../../parts/Icon.tsx';
import { address } from '../../state/address.ts';
import { briefingAddress } from '../../state/briefings.ts';
import { added } from './addStep.ts';

/** How long it stays, in milliseconds. */
const stay = 9000;

/** Where the step that was just made is, or why it is nowhere. */
export const AddedNotice = () => {
  const now = added.value;
  useEffect(() => {
    if (now?.kind !== 'added') return;
    const timer = window.setTimeout(close, stay);
    return () => window.clearTimeout(timer);
  }, [now]);
  if (!now || address.value.path.startsWith('/briefings/')) return null;
  const { briefings } = texts.value;
  return (
    <div class="toast" role={now.kind === 'failed' ? 'alert' : undefined}>
      {now.kind === 'failed' ? (
        <p>
          {now.failure.message} {now.failure.remedy}
        </p>
      ) : (
        <p>
          <a href={briefingAddress(now.briefing.id, now.step)}>
            {briefings.inBriefing(now.number, now.briefing.title || briefings.untitled)}
          </a>
          {now.note && <span class="muted"> {now.note}</span>}
        </p>
      )}
      <button type="button" class="icon-button" aria-label={texts.value.close} onClick={close}>
        <Icon name="close" />
      </button>
    </div>
  );
};

const close = (): void => {
  added.value = null;
};
