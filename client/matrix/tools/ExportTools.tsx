import { useSignal } from '@preact/signals';
import type { Export } from '../../exports/Export.ts';
import { matrixWaysOut } from '../../exports/index.ts';
import type { ExportedMatrix } from '../../exports/matrix/sheetOf.ts';
import { texts } from '../../i18n/index.ts';
import { announce } from '../../state/announce.ts';
import { Menu } from './Menu.tsx';

/** Ways to take the matrix along, as it is shown. */
export const ExportTools = (exported: ExportedMatrix) => (
  <Menu label={texts.value.exports.title}>
    {matrixWaysOut.map((way) => (
      <ExportButton key={way.id} way={way} exported={exported} />
    ))}
  </Menu>
);

const ExportButton = ({ way, exported }: { way: Export<ExportedMatrix>; exported: ExportedMatrix }) => {
  const said = useSignal<string | null>(null);
  const run = async (): Promise<void> => {
    said.value = texts.value.matrix.exporting;
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

const outcomeOf = async (way: Export<ExportedMatrix>, exported: ExportedMatrix): Promise<string> => {
  try {
    await way.run(exported);
    return texts.value.matrix.exported;
  } catch {
    return texts.value.matrix.exportFailed;
  }
};
