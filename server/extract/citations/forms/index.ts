import type { CitationForm } from '../Citation.ts';
import { bareDossier } from './bareDossier.ts';
import { celexNumber } from './celexNumber.ts';
import { commissionDocument } from './commissionDocument.ts';
import { ecli } from './ecli.ts';
import { gazettes } from './gazettes.ts';
import { instrument } from './instrument.ts';
import { parliamentaryPaper } from './parliamentaryPaper.ts';
import { publishedId } from './publishedId.ts';
import { toezegging } from './toezegging.ts';
import { unResolution } from './unResolution.ts';

/** Every way of citing: a new one is one file and one line here. */
export const citationForms: readonly CitationForm[] = [
  parliamentaryPaper,
  bareDossier,
  publishedId,
  toezegging,
  commissionDocument,
  celexNumber,
  instrument,
  ecli,
  unResolution,
  ...gazettes,
];
