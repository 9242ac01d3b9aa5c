import type { Briefing } from '../../server/api/contract.ts';
import { landscape } from '../../server/pictures/drawSlide.ts';
import { api } from '../api.ts';
import { moment, texts } from '../i18n/index.ts';
import { Failure } from '../parts/Message.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { addressWith } from '../state/address.ts';
import { useLoaded } from '../state/loaded.ts';
import { useSlideTools } from './slides.ts';
import { Thumbnail } from './Thumbnail.tsx';

interface Props {
  id: string;
  version: number;
  /** Makes it the newest version again. */
  putBack: (old: Briefing) => void;
}

/** A version as it was: to read, and to put back. */
export const VersionView = ({ id, version, putBack }: Props) => {
  const { briefings } = texts.value;
  const found = useLoaded(() => api.briefingVersion(id, version));
  const { value, error } = found.value;
  useSlideTools(value?.steps ?? []);
  if (error) return <Failure failure={error} />;
  if (!value) return <Skeleton lines={6} />;
  return (
    <section class="version-view">
      <header class="page-head">
        <h1>{value.title}</h1>
        <p class="lead">{briefings.versionOf(moment(value.changed))}</p>
        <div class="actions">
          <button type="button" class="button primary" onClick={() => putBack(value)}>
            {briefings.restore}
          </button>
          <a class="button" href={addressWith({ version: null })}>
            {briefings.backToNow}
          </a>
        </div>
      </header>
      <ol class="version-steps" style={{ '--ratio': `${landscape.width / landscape.height}` }}>
        {value.steps.map((step, index) => (
          <li key={step.id}>
            <Thumbnail briefing={value} index={index} />
            {step.notes && <p class="muted">{step.notes}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
};
