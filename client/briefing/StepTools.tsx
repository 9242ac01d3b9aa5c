import type { ComponentChildren } from 'preact';
import type { Step } from '../../server/api/contract.ts';
import { texts } from '../i18n/index.ts';
import type { Field } from './TextInPlace.tsx';

interface Props {
  step: Step;
  open: (field: Field) => void;
  children: ComponentChildren;
}

/** Above the slide: texts that it does not have yet, and what part of the picture it shows. */
export const StepTools = ({ step, open, children }: Props) => (
  <div class="step-tools">
    <div class="actions">
      {(['title', 'text'] as const).map(
        (field) =>
          step[field].trim() === '' && (
            <button key={field} type="button" class="button" onClick={() => open(field)}>
              + {texts.value.briefings.fields[field]}
            </button>
          ),
      )}
    </div>
    {children}
  </div>
);
