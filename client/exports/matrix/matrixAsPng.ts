import { download } from '../download.ts';
import type { Export } from '../Export.ts';
import { pictureOf } from './pictureOf.ts';
import { type ExportedMatrix, fileName } from './sheetOf.ts';

/** The matrix as a picture of pixels, twice as fine as on the screen. */
export const matrixAsPng: Export<ExportedMatrix> = {
  id: 'png',
  label: (texts) => texts.matrix.exports.png,
  run: async (exported) => download(await pixelsOf(pictureOf(exported)), fileName('png')),
};

/** No side may be longer: browsers draw no larger pictures. */
const longest = 16_000;

const pixelsOf = async (svg: string): Promise<Blob> => {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(2, longest / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await blobOf(canvas);
  } finally {
    URL.revokeObjectURL(url);
  }
};

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))),
      'image/png',
    ),
  );
