import { setImmediate } from 'node:timers/promises';
import JSZip from 'jszip';
import PptxGenJS from 'pptxgenjs';
import type { Briefing } from '../../api/contract.ts';
import { drawSlide, type Slide } from '../../pictures/drawSlide.ts';
import { palette } from '../../pictures/palette.ts';
import { escaped } from '../../pictures/text/escaped.ts';
import { nameIn } from '../../pictures/text/wording.ts';
import { deckOf } from './deckOf.ts';
import type { BriefingFormat, ExportContext } from './ExportFormat.ts';
import { notesOf } from './pptx/notesOf.ts';
import { typefaces } from './pptx/textXml.ts';
import { treeOf } from './pptx/treeOf.ts';

/** Slides of native shapes: nodes that can be dragged with their lines, text that can be edited, quotes in the notes. */
export const pptx: BriefingFormat = {
  name: 'pptx',
  write: async (briefing, context) => {
    const deck = deckOf(briefing, context);
    const zip = await JSZip.loadAsync(await emptyDeck(briefing, deck.length));
    for (const [index, slide] of deck.entries()) {
      await fill(zip, index + 1, slide, context);
      await setImmediate();
    }
    return {
      content: await packed(zip, context.now),
      mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      extension: 'pptx',
    };
  },
};

/** A presentation of so many slides, each with a place for a title and with notes. */
const emptyDeck = async ({ title }: Briefing, slides: number): Promise<Uint8Array> => {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: typefaces.sans, bodyFontFace: typefaces.sans };
  Object.assign(deck, { title, subject: title, author: 'Rode Draad', company: 'Rode Draad' });
  deck.defineSlideMaster({
    title: 'Rode Draad',
    background: { color: palette.paper.slice(1) },
    objects: [
      {
        placeholder: {
          options: { name: 'title', type: 'title', x: 0.5, y: 0.4, w: 12.33, h: 0.9 },
          text: '',
        },
      },
    ],
  });
  for (let index = 0; index < slides; index += 1) deck.addSlide({ masterName: 'Rode Draad' }).addNotes('-');
  const made = await deck.write({ outputType: 'uint8array' });
  if (!(made instanceof Uint8Array)) throw new Error('The presentation was not made as bytes.');
  return made;
};

const fill = async (zip: JSZip, number: number, slide: Slide, context: ExportContext): Promise<void> => {
  const { facts } = slide.step;
  const language = { nl: 'nl-NL', en: 'en-GB' }[context.language];
  const links: string[] = [];
  const said = new Map([
    ...facts.nodes.map((node) => [node.id, nameIn(context.language, node)] as const),
    ...facts.relations.map(({ id, sentence }) => [id, sentence[context.language]] as const),
  ]);
  const tree = treeOf(drawSlide(slide, context), {
    language,
    sayOf: (about) => said.get(about),
    linkTo: (href) => {
      if (!links.includes(href)) links.push(href);
      return `link${links.indexOf(href) + 1}`;
    },
  });
  const notes = notesOf(slide, context).map(
    (line) => `<a:p><a:r><a:rPr lang="${language}" dirty="0"/><a:t>${escaped(line)}</a:t></a:r></a:p>`,
  );
  await replace(zip, `ppt/slides/slide${number}.xml`, /(<\/p:grpSpPr>)[\s\S]*(<\/p:spTree>)/, tree);
  await replace(
    zip,
    `ppt/notesSlides/notesSlide${number}.xml`,
    /(idx="1"\/>[\s\S]*?<a:lstStyle\/>)[\s\S]*?(<\/p:txBody>)/,
    notes.join(''),
  );
  await replace(
    zip,
    `ppt/slides/_rels/slide${number}.xml.rels`,
    /()(<\/Relationships>)/,
    links.map((href, index) => relationship(`link${index + 1}`, href)).join(''),
  );
};

const relationship = (id: string, href: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escaped(href)}" TargetMode="External"/>`;

/** Puts something between two parts of a file. */
const replace = async (zip: JSZip, file: string, between: RegExp, what: string): Promise<void> => {
  const text = (await zip.file(file)?.async('string')) ?? '';
  if (!between.test(text)) throw new Error(`${file} is not as expected.`);
  zip.file(
    file,
    text.replace(between, (_all, before: string, after: string) => before + what + after),
  );
};

/** With one time in all of it, and its lists in the order of the standard. */
const packed = async (zip: JSZip, now: string): Promise<Buffer> => {
  const time = `${now.slice(0, 19)}Z`;
  const core = (await zip.file('docProps/core.xml')?.async('string')) ?? '';
  zip.file('docProps/core.xml', core.replace(/>[^<]*(<\/dcterms:(?:created|modified)>)/g, `>${time}$1`));
  const presentation = (await zip.file('ppt/presentation.xml')?.async('string')) ?? '';
  zip.file(
    'ppt/presentation.xml',
    presentation.replace(
      /(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s,
      '$2$1',
    ),
  );
  // The list of parts names masters that are not there, one for each slide.
  const types = (await zip.file('[Content_Types].xml')?.async('string')) ?? '';
  zip.file(
    '[Content_Types].xml',
    types.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (entry: string, part: string) =>
      zip.file(part) ? entry : '',
    ),
  );
  // A title has no number among the places of a layout; with one, some readers do not find it.
  for (const layout of zip.file(/slideLayouts\/slideLayout\d+\.xml$/))
    zip.file(layout.name, (await layout.async('string')).replace(/\sidx="\d+"(\s+type="title")/g, '$1'));
  const dated = new JSZip();
  for (const [name, file] of Object.entries(zip.files))
    if (!file.dir)
      dated.file(name, await file.async('uint8array'), { date: new Date(now), createFolders: false });
  return dated.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
};
