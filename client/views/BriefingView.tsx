import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Briefing, BriefingConflict } from '../../server/api/contract.ts';
import type { ApiFailure } from '../api.ts';
import { BriefingBar } from '../briefing/BriefingBar.tsx';
import { ConflictDialog } from '../briefing/ConflictDialog.tsx';
import { createEditor, type Editor } from '../briefing/editor.ts';
import { NotesWindow } from '../briefing/present/NotesWindow.tsx';
import { Presenting, startShow } from '../briefing/present/Presenting.tsx';
import { RemovedStep } from '../briefing/RemovedStep.tsx';
import { SlideEditor } from '../briefing/SlideEditor.tsx';
import { StepList } from '../briefing/StepList.tsx';
import { StepPanel } from '../briefing/StepPanel.tsx';
import { useSlideTools } from '../briefing/slides.ts';
import * as steps from '../briefing/steps.ts';
import { VersionView } from '../briefing/VersionView.tsx';
import { texts } from '../i18n/index.ts';
import { Failure, Message } from '../parts/Message.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { address, addressWith, navigate } from '../state/address.ts';
import { announce } from '../state/announce.ts';
import { currentBriefing } from '../state/briefings.ts';
import { useTitle } from '../state/useTitle.ts';

/** One briefing: to make it, to show it, to speak with its notes, or to look at a version of it. */
export const BriefingView = ({ id }: { id: string }) => {
  const editor = useMemo(() => createEditor(id), [id]);
  useEffect(() => editor.stop, [editor]);
  const briefing = editor.briefing.value;
  useTitle(briefing?.title);
  useSlideTools(briefing?.steps ?? []);
  useEffect(() => {
    if (briefing) currentBriefing.value = briefing.id;
  }, [briefing?.id]);
  const { query } = address.value;
  if (!briefing)
    return (
      <main class="page" id="content" aria-busy={editor.failure.value === null}>
        {editor.failure.value ? <NotThere failure={editor.failure.value} /> : <Skeleton lines={8} />}
      </main>
    );
  if (query.has('notes')) return <NotesWindow briefing={briefing} />;
  if (query.has('present')) return <Presenting briefing={briefing} />;
  const version = Number(query.get('version'));
  if (version > 0)
    return (
      <main class="page" id="content">
        <VersionView key={version} id={id} version={version} putBack={(old) => putBack(editor, old)} />
      </main>
    );
  return <Editing editor={editor} briefing={briefing} />;
};

const NotThere = ({ failure }: { failure: ApiFailure }) => (
  <>
    <Failure failure={failure} />
    <p class="file-hint">
      <a href="/briefings">{texts.value.briefings.all}</a>
    </p>
  </>
);

/** An old version becomes the newest one. */
const putBack = (editor: Editor, { title, language, steps: old }: Briefing): void => {
  editor.change((now) => ({ ...now, title, language, steps: old }));
  void editor.save();
  navigate(addressWith({ version: null }));
  announce(texts.value.briefings.restored);
};

const Editing = ({ editor, briefing }: { editor: Editor; briefing: Briefing }) => {
  const asked = useComputed(() => address.value.query.get('step'));
  const removed = useSignal<{ step: Briefing['steps'][number]; at: number } | null>(null);
  /** A contradiction that the author looks at later. */
  const postponed = useSignal<BriefingConflict | null>(null);
  const found = briefing.steps.findIndex((step) => step.id === asked.value);
  const index = Math.max(found, 0);
  const step = briefing.steps[index];
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'F5' || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      startShow((event.shiftKey ? step : briefing.steps[0])?.id);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
  const goTo = (id: string): void => navigate(addressWith({ step: id }), { replace: true });
  const insert = (made: Briefing['steps'][number], at: number): void => {
    editor.change(steps.insertStep(made, at));
    goTo(made.id);
    announce(texts.value.briefings.added(at + 1, briefing.steps.length + 1));
  };
  const remove = (): void => {
    if (!step) return;
    removed.value = { step, at: index };
    editor.change(steps.removeStep(step.id));
    goTo((briefing.steps[index + 1] ?? briefing.steps[index - 1])?.id ?? '');
    announce(texts.value.briefings.removedStep(index + 1));
  };
  const saving = editor.saving.value;
  return (
    <main class="briefing-page" id="content">
      <BriefingBar
        editor={editor}
        briefing={briefing}
        step={step?.id}
        choose={() => (postponed.value = null)}
      />
      <div class="briefing-work">
        <StepList
          {...{ briefing, index }}
          move={(id, to) => editor.change(steps.moveStep(id, to))}
          add={() => insert(steps.emptyStep(), briefing.steps.length === 0 ? 0 : index + 1)}
        />
        {step ? (
          <>
            <SlideEditor
              {...{ briefing, index }}
              change={(make) => editor.change(steps.changeStep(step.id, make))}
            />
            <StepPanel
              {...{ briefing, step, remove }}
              change={(make) => editor.change(steps.changeStep(step.id, make))}
              renew={() => {
                editor.change(steps.changeStep(step.id, steps.withoutGone));
                editor.renew(step.id);
                announce(texts.value.briefings.renewed);
              }}
              duplicate={() => insert({ ...step, id: steps.newStepId() }, index + 1)}
            />
          </>
        ) : (
          <div class="briefing-empty">
            <Message
              level="h2"
              title={texts.value.briefings.noSteps}
              hint={texts.value.briefings.noStepsHint}
            />
          </div>
        )}
      </div>
      {removed.value && (
        <RemovedStep
          number={removed.value.at + 1}
          undo={() => {
            if (removed.value) insert(removed.value.step, removed.value.at);
            removed.value = null;
          }}
          close={() => {
            removed.value = null;
          }}
        />
      )}
      {saving.kind === 'conflict' && postponed.value !== saving.conflict && (
        <ConflictDialog
          mine={briefing}
          conflict={saving.conflict}
          resolve={editor.resolve}
          close={() => {
            postponed.value = saving.conflict;
          }}
        />
      )}
    </main>
  );
};
