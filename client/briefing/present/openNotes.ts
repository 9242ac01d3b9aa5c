import { briefingAddress } from '../../state/briefings.ts';

/** Opens the speaker's window, or brings it to the front. */
export const openNotes = (id: string, step: string): void => {
  window.open(
    `${briefingAddress(id)}?${new URLSearchParams({ notes: '1', step })}`,
    'rode-draad-notes',
    'popup,width=1080,height=760',
  );
};
