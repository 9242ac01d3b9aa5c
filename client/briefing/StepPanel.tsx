import type { Briefing, Step } from '../../server/api/contract.ts';
import { texts } from '../i18n/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { CopyButton } from '../parts/QuoteBlock.tsx';
import { briefingAddress } from '../state/briefings.ts';
import { CrowdedNotice } from './CrowdedNotice.tsx';
import { NewsNotice } from './NewsNotice.tsx';
import { StepQuotes } from './StepQuotes.tsx';
import { ThreadList } from './ThreadList.tsx';

interface Props {
  briefing: Briefing;
  step: Step;
  change: (make: (step: Step) => Partial<Step>) => void;
  renew: () => void;
  duplicate: () => void;
  remove: () => void;
}

/** What belongs to a step beside its slide: what changed since, the speaker's notes, the quotes, what is marked. */
export const StepPanel = ({ briefing, step, change, renew, duplicate, remove }: Props) => {
  const { briefings } = texts.value;
  return (
    <aside class="step-panel" aria-label={briefings.besideStep}>
      {step.news.length > 0 && (
        <NewsNotice key={step.id} step={step} language={briefing.language} renew={renew} />
      )}
      <CrowdedNotice briefing={briefing} step={step} />
      <section>
        <label class="notes-field">
          <span>{briefings.notes}</span>
          <textarea
            value={step.notes}
            rows={5}
            maxLength={10_000}
            placeholder={briefings.notesHint}
            onInput={(event) => {
              const notes = event.currentTarget.value;
              change(() => ({ notes }));
            }}
          />
        </label>
      </section>
      <section class="step-links">
        {step.facts.nodes.length > 0 && (
          <a class="button" href={step.view.address}>
            {briefings.openLive[step.view.kind]}
          </a>
        )}
        <button type="button" class="button" onClick={duplicate}>
          <Icon name="copy" size={15} /> {briefings.duplicateStep}
        </button>
        <button type="button" class="button" onClick={remove}>
          <Icon name="erase" size={15} /> {briefings.removeStep}
        </button>
        <CopyButton
          label={briefings.copyLink}
          text={() => new URL(briefingAddress(briefing.id, step.id), window.location.href).href}
        />
      </section>
      <StepQuotes key={step.id} step={step} language={briefing.language} change={change} />
      <ThreadList step={step} language={briefing.language} change={change} />
    </aside>
  );
};
