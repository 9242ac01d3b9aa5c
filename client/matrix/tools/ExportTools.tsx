import { matrixWaysOut } from '../../exports/index.ts';
import type { ExportedMatrix } from '../../exports/matrix/sheetOf.ts';
import { texts } from '../../i18n/index.ts';
import { ExportButton } from '../../parts/ExportButton.tsx';
import { Menu } from './Menu.tsx';

/** Ways to take the matrix along, as it is shown. */
export const ExportTools = (exported: ExportedMatrix) => (
  <Menu label={texts.value.exports.title}>
    {matrixWaysOut.map((way) => (
      <ExportButton key={way.id} way={way} exported={exported} />
    ))}
  </Menu>
);
