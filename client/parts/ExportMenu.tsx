import { useSignal } from '@preact/signals';
import type { Export, Exported } from '../exports/Export.ts';
import { waysOut } from '../exports/index.ts';
import { texts } from '../i18n/index.ts';
import { announce } from '../state/announce.ts';

/** A button for each way to take the selected along. */
export const ExportMenu = (exported: Exported) => (
  <section class="notes">
    <h2>{texts.value.exports.title}</h2>
    <div class="actions">
      {waysOut
        .filter(({ isThere = () => true }) => isThere())
        .map((way) => (
          <ExportButton key={way.id} way={way} exported={exported} />
        ))}
    </div>
  </section>
);

const ExportButton = ({ way, exported }: { way: Export; exported: Exported }) => {
  const said = useSignal<string | null>(null);
  const run = async () => {
    said.value = await outcomeOf(way, exported);
    announce(said.value);
    window.setTimeout(() => {
      said.value = null;
    }, 2000);
  };
  return (
    <button type="button" class="button" onClick={run}>
      {said.value ?? way.label(texts.value)}
    </button>
  );
};

const outcomeOf = async (way: Export, exported: Exported): Promise<string> => {
  try {
    await way.run(exported);
    return texts.value.exports.done;
  } catch {
    return texts.value.quote.copyFailed;
  }
};
