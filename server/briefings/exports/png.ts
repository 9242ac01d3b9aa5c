import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import JSZip from 'jszip';
import { allFaces } from '../../fonts/faces.ts';
import { drawSlide } from '../../pictures/drawSlide.ts';
import type { Scene } from '../../pictures/Scene.ts';
import { svgOf } from '../../pictures/svgOf.ts';
import { withNews } from './deckOf.ts';
import type { BriefingFormat } from './ExportFormat.ts';
import { fileNameOf } from './fileNameOf.ts';
import { markdownOf } from './md.ts';
import { slidesOf } from './slidesOf.ts';

/** A picture of a step; of several steps a zip with one each, and beside them what they rest on as Markdown. */
export const png: BriefingFormat = {
  name: 'png',
  write: async (briefing, context) => {
    const slides = slidesOf(briefing, context).map((slide) => withNews(slide, context.language));
    const [first] = slides;
    if (first && slides.length === 1)
      return { content: await pixelsOf(drawSlide(first, context)), mediaType: 'image/png', extension: 'png' };
    const zip = new JSZip();
    // One time in all of it, so that equal briefings give equal files.
    const date = new Date(briefing.changed);
    for (const slide of slides) {
      const number = String(slide.number).padStart(slide.of > 99 ? 3 : 2, '0');
      const name = `${number}-${fileNameOf(slide.step.title, slide.step.view.kind)}.png`;
      zip.file(name, await pixelsOf(drawSlide(slide, context)), { date, compression: 'STORE' });
      // A long briefing takes long: others are served in between.
      await setImmediate();
    }
    zip.file(`${fileNameOf(briefing.title, 'briefing')}.md`, markdownOf(briefing, context), { date });
    return {
      content: await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }),
      ...{ mediaType: 'application/zip', extension: 'zip' },
    };
  },
};

/** Twice as fine as the scene's units. */
const fineness = 2;

const pixelsOf = async (scene: Scene): Promise<Buffer> => {
  await ready();
  const resvg = new Resvg(svgOf(scene), {
    font: { fontBuffers: allFaces().map(({ data }) => data), defaultFontFamily: 'Inter' },
    fitTo: { mode: 'zoom', value: fineness },
    background: '#ffffff',
  });
  const image = resvg.render();
  const pixels = Buffer.from(image.asPng());
  image.free();
  resvg.free();
  return pixels;
};

let starting: Promise<void> | undefined;

const ready = (): Promise<void> => {
  starting ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(
    (wasm) => initWasm(wasm),
  );
  return starting;
};
