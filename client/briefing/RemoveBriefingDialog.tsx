import type { BriefingItem } from '../../server/api/contract.ts';
import { api } from '../api.ts';
import { texts } from '../i18n/index.ts';
import { ConfirmDialog } from '../parts/ConfirmDialog.tsx';
import { announce } from '../state/announce.ts';

/** Asks before a briefing is deleted. */
export const RemoveBriefingDialog = ({ item, close }: { item: BriefingItem; close: () => void }) => {
  const { briefings } = texts.value;
  return (
    <ConfirmDialog
      title={briefings.confirmTitle}
      question={briefings.confirm(item.title || briefings.untitled, item.steps)}
      yes={briefings.remove}
      act={async () => {
        await api.removeBriefing(item.id);
        announce(briefings.removed(item.title));
      }}
      close={close}
    />
  );
};
