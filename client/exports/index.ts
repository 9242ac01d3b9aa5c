import { canvasAsPng } from './canvasAsPng.ts';
import type { Export } from './Export.ts';
import { factsAsText } from './factsAsText.ts';
import { matrixAsCsv } from './matrix/matrixAsCsv.ts';
import { matrixAsPng } from './matrix/matrixAsPng.ts';
import { matrixAsSvg } from './matrix/matrixAsSvg.ts';
import { matrixAsXlsx } from './matrix/matrixAsXlsx.ts';
import type { ExportedMatrix } from './matrix/sheetOf.ts';
import { motionsAsCsv } from './motions/motionsAsCsv.ts';
import { motionsAsXlsx } from './motions/motionsAsXlsx.ts';
import type { ExportedMotions } from './motions/sheetOf.ts';

/** Every way to take something along: a new one is one file and one line here. */
export const waysOut: readonly Export[] = [factsAsText, canvasAsPng];

/** Every way to take the matrix along. */
export const matrixWaysOut: readonly Export<ExportedMatrix>[] = [
  matrixAsCsv,
  matrixAsXlsx,
  matrixAsSvg,
  matrixAsPng,
];

/** Every way to take the list of motions and commitments along. */
export const motionWaysOut: readonly Export<ExportedMotions>[] = [motionsAsCsv, motionsAsXlsx];
