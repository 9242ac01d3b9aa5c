import { useSignal } from '@preact/signals';
import type { Briefing } from '../../server/api/contract.ts';
import { texts } from '../i18n/index.ts';
import { Menu } from '../matrix/tools/Menu.tsx';
import { ExportLinks } from './ExportLinks.tsx';
import type { Editor } from './editor.ts';
import { openNotes } from './present/openNotes.ts';
import { startShow } from './present/Presenting.tsx';
import { SavingState } from './SavingState.tsx';
import { VersionsDialog } from './VersionsDialog.tsx';

interface Props {
  editor: Editor;
  briefing: Briefing;
  /** The step that is open. */
  step: string | undefined;
  /** Opens the choice between two who contradict. */
  choose: () => void;
}

/** The name of a briefing, whether it is saved, and what can be done with it as a whole. */
export const BriefingBar = ({ editor, briefing, step, choose }: Props) => {
  const { briefings } = texts.value;
  const shows = useSignal(false);
  return (
    <header class="briefing-bar">
      <div class="briefing-name">
        <a href="/briefings" class="back-link">
          {briefings.all}
        </a>
        <h1 class="unseen">{briefing.title || briefings.untitled}</h1>
        <input
          value={briefing.title}
          maxLength={300}
          aria-label={briefings.titleOf}
          placeholder={briefings.untitled}
          onInput={(event) => {
            const title = event.currentTarget.value;
            editor.change((now) => ({ ...now, title }));
          }}
        />
      </div>
      <SavingState editor={editor} choose={choose} />
      <div class="actions">
        <Menu label={briefings.more}>
          <label class="choice">
            <span>{briefings.language}</span>
            <select
              value={briefing.language}
              onChange={(event) => {
                const language = event.currentTarget.value === 'en' ? 'en' : 'nl';
                editor.change((now) => ({ ...now, language }));
              }}
            >
              <option value="nl">Nederlands</option>
              <option value="en">English</option>
            </select>
          </label>
          <button
            type="button"
            class="button"
            onClick={() => {
              shows.value = true;
            }}
          >
            {briefings.versions}
          </button>
          <button type="button" class="button" onClick={() => openNotes(briefing.id, step ?? '')}>
            {briefings.notesWindow}
          </button>
        </Menu>
        <ExportLinks id={briefing.id} />
        <button
          type="button"
          class="button primary"
          title={briefings.presentKeys}
          disabled={briefing.steps.length === 0}
          onClick={() => startShow(step)}
        >
          {briefings.present}
        </button>
      </div>
      {shows.value && (
        <VersionsDialog
          briefing={briefing}
          close={() => {
            shows.value = false;
          }}
        />
      )}
    </header>
  );
};
