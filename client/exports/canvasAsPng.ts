import { currentCanvas } from '../canvas/places.ts';
import { nameOf } from '../state/model.ts';
import { download } from './download.ts';
import type { Export } from './Export.ts';

/** The whole drawing as a picture file. */
export const canvasAsPng: Export = {
  id: 'png',
  label: (texts) => texts.exports.png,
  isThere: () => currentCanvas.value !== null,
  run: async ({ entity }) => {
    const picture = await currentCanvas.value?.picture();
    if (picture) download(picture, `${nameOf(entity)}.png`);
  },
};
