import type { Briefing } from '../../server/api/contract.ts';
import { api } from '../api.ts';
import { moment, texts } from '../i18n/index.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Failure } from '../parts/Message.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { addressWith } from '../state/address.ts';
import { useLoaded } from '../state/loaded.ts';

/** Every version that was saved, the newest first; one opens to be looked at. */
export const VersionsDialog = ({ briefing, close }: { briefing: Briefing; close: () => void }) => {
  const { briefings } = texts.value;
  const versions = useLoaded(() => api.briefingVersions(briefing.id));
  const { value, error } = versions.value;
  return (
    <Dialog title={briefings.versions} close={close}>
      {error && <Failure failure={error} />}
      {!error && !value && <Skeleton lines={5} />}
      {value && (
        <ol class="versions">
          {value.items.map(({ version, changed, title, steps, aside }) => (
            <li key={version}>
              <a href={addressWith({ version: String(version), step: null })} onClick={close}>
                {moment(changed)}
              </a>
              <span class="muted">
                {briefings.version(version)} · {briefings.stepCount(steps)}
                {title !== briefing.title && ` · ${title}`}
                {version === briefing.version && ` · ${briefings.currentVersion}`}
                {aside && ` · ${briefings.aside}`}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  );
};
