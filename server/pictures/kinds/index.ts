import type { Step } from '../../api/contract.ts';
import type { PictureKind } from '../PictureKind.ts';
import { graph } from './graph.ts';
import { map } from './map.ts';
import { matrix } from './matrix.ts';
import { trace } from './trace.ts';

/** Every kind of picture, by the name that a step's view has for it. */
export const pictureKinds: Readonly<Record<Step['view']['kind'], PictureKind>> = {
  graph,
  matrix,
  trace,
  map,
};
