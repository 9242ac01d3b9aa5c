import { currentCanvas } from '../canvas/places.ts';
import { nameOf } from '../state/model.ts';
import type { Export } from './Export.ts';

/** The whole drawing as a picture file. */
export const canvasAsPng: Export = {
  id: 'png',
  label: (texts) => texts.exports.png,
  run: async ({ entity }) => {
    const picture = await currentCanvas.value?.picture();
    if (picture) download(picture, `${nameOf(entity)}.png`);
  },
};

const download = (content: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};
