import { pageModel } from '../../server/api/model.ts';
import type { ExportContext } from '../../server/briefings/exports/ExportFormat.ts';
import { measureText } from '../../server/fonts/measureText.ts';
import { loadOutlines } from '../../server/pictures/map/outlines.ts';
import { now } from './sampleBriefing.ts';

/** What an export works with, at one moment. */
export const exportContext = async (more: Partial<ExportContext> = {}): Promise<ExportContext> => ({
  ...{ model: pageModel, language: 'nl', measure: measureText, now, paper: 'slides' },
  outlines: { europe: await loadOutlines('europe') },
  letter: async () => undefined,
  player: async () => ({ script: '', style: '' }),
  ...more,
});
