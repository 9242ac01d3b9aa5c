import { useSignal } from '@preact/signals';
import type { Briefing, BriefingConflict } from '../../server/api/contract.ts';
import { landscape } from '../../server/pictures/drawSlide.ts';
import { texts } from '../i18n/index.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { SlideView } from '../slides/SlideView.tsx';
import { sceneOf } from './slides.ts';

interface Props {
  mine: Briefing;
  conflict: BriefingConflict;
  resolve: (theirs: ReadonlySet<number>) => void;
  /** Chooses later: until then nothing is saved. */
  close: () => void;
}

type Field = BriefingConflict['conflicts'][number];

/** Two wrote otherwise in one place: both are shown, and the author chooses for each. */
export const ConflictDialog = ({ mine, conflict, resolve, close }: Props) => {
  const { briefings } = texts.value;
  const theirs = useSignal<ReadonlySet<number>>(new Set());
  const choose = (index: number, isTheirs: boolean): void => {
    const chosen = new Set(theirs.value);
    if (isTheirs) chosen.add(index);
    else chosen.delete(index);
    theirs.value = chosen;
  };
  return (
    <Dialog title={briefings.conflict} close={close}>
      <p>{briefings.conflictHint(conflict.kept)}</p>
      {conflict.conflicts.map((field, index) => (
        <fieldset key={`${field.step} ${field.field}`} class="conflict">
          <legend>{placeOf(field, mine)}</legend>
          {[
            { of: mine, isTheirs: false, name: briefings.mine },
            { of: conflict.current, isTheirs: true, name: briefings.theirs },
          ].map(({ of, isTheirs, name }) => (
            <label key={name}>
              <input
                type="radio"
                name={`conflict ${index}`}
                checked={theirs.value.has(index) === isTheirs}
                onChange={() => choose(index, isTheirs)}
              />
              <span class="conflict-side">{name}</span>
              <Side briefing={of} field={field} />
            </label>
          ))}
        </fieldset>
      ))}
      <div class="actions end">
        <button type="button" class="button primary" onClick={() => resolve(theirs.value)}>
          {briefings.saveChoice}
        </button>
      </div>
    </Dialog>
  );
};

const placeOf = ({ step, field }: Field, { steps }: Briefing): string => {
  const at = steps.findIndex(({ id }) => id === step);
  const name = texts.value.briefings.fieldNames[field] ?? field;
  return at < 0 ? name : texts.value.briefings.fieldOf(at + 1, name);
};

/** A field as one of both has it: its words, the order as a list, a picture as its slide. */
const Side = ({ briefing, field: { step: id, field } }: { briefing: Briefing; field: Field }) => {
  const index = briefing.steps.findIndex((step) => step.id === id);
  const step = briefing.steps[index];
  if (!step) {
    if (field === 'steps')
      return (
        <ol class="conflict-order">
          {briefing.steps.map(({ id: each, title }) => (
            <li key={each}>{title || texts.value.briefings.untitledStep}</li>
          ))}
        </ol>
      );
    return <p>{field === 'language' ? briefing.language : briefing.title}</p>;
  }
  if (field === 'title' || field === 'text' || field === 'notes')
    return <p class="conflict-words">{step[field] || '–'}</p>;
  const scene = sceneOf(briefing, index, landscape);
  return scene && <SlideView scene={scene} label={step.title} />;
};
