import { texts } from '../../i18n/index.ts';
import { allMarks } from '../../matrix/marks.ts';
import { entityInfo } from '../../state/model.ts';
import { type ExportedMatrix, sheetOf } from './sheetOf.ts';
import { svgOf } from './svgOf.ts';

/** The matrix as it is shown, as a picture in SVG. */
export const pictureOf = ({ table, basis }: ExportedMatrix): string => {
  const shown = new Set([...table.cells.values()].map(({ mark }) => mark.key));
  return svgOf(sheetOf(table), {
    title: texts.value.matrix.title,
    basis,
    total: texts.value.matrix.total,
    marks: allMarks().filter(({ key }) => shown.has(key)),
    colour: entityInfo(table.nodes.get(table.rows[0] ?? '')?.type ?? '')?.colour.light ?? '#2f6690',
  });
};
