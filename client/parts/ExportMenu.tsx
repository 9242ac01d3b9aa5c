import type { Exported } from '../exports/Export.ts';
import { waysOut } from '../exports/index.ts';
import { texts } from '../i18n/index.ts';
import { ExportButton } from './ExportButton.tsx';

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
