import { download } from '../download.ts';
import type { Export } from '../Export.ts';
import { pictureOf } from './pictureOf.ts';
import { type ExportedMatrix, fileName } from './sheetOf.ts';

/** The matrix as a picture that stays sharp. */
export const matrixAsSvg: Export<ExportedMatrix> = {
  id: 'svg',
  label: (texts) => texts.matrix.exports.svg,
  run: async (exported) =>
    download(new Blob([pictureOf(exported)], { type: 'image/svg+xml;charset=utf-8' }), fileName('svg')),
};
