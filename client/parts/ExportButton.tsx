import { useSignal } from '@preact/signals';
import type { Export } from '../exports/Export.ts';
import { texts } from '../i18n/index.ts';
import { announce } from '../state/announce.ts';

/** Takes something along, and says for a moment how that went. */
export const ExportButton = <T,>({ way, exported }: { way: Export<T>; exported: T }) => {
  const said = useSignal<string | null>(null);
  const run = async (): Promise<void> => {
    said.value = texts.value.exports.busy;
    said.value = await outcomeOf(way, exported);
    announce(said.value);
    window.setTimeout(() => {
      said.value = null;
    }, 2000);
  };
  return (
    <button type="button" class="button" onClick={() => void run()}>
      {said.value ?? way.label(texts.value)}
    </button>
  );
};

const outcomeOf = async <T,>(way: Export<T>, exported: T): Promise<string> => {
  try {
    await way.run(exported);
    return way.done?.(texts.value) ?? texts.value.exports.saved;
  } catch {
    return texts.value.exports.failed;
  }
};
