import { say } from '../state/language.ts';
import { model } from '../state/model.ts';

/** What happened, as its sign in a ring and in words. */
export const ChangeSign = ({ change }: { change: string }) => {
  const kind = model.value?.changes.find((each) => each.change === change);
  return (
    <p class="change-told">
      <Ring sign={kind?.sign ?? ''} />
      {kind ? say(kind.told) : change}
    </p>
  );
};

/** The same mark as stands on a line of the drawing. */
export const Ring = ({ sign }: { sign: string }) => (
  <span class="ring" aria-hidden="true">
    {sign}
  </span>
);
