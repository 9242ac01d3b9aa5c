import type { Run, Words } from '../../../pictures/Scene.ts';
import { escaped } from '../../../pictures/text/escaped.ts';
import { webAddress } from '../../../pictures/webAddress.ts';
import { type Frame, filled, named, preset, type Told, transform } from './drawingXml.ts';

/** What text needs to know of its slide. */
export interface TextSetting {
  /** As DrawingML names languages. */
  language: string;
  /** The relation of an address that a run links to. */
  linkTo: (href: string) => string;
}

/** Everywhere at hand, and no wider than the fonts in which the lines were broken. */
export const typefaces = { sans: 'Arial', serif: 'Times New Roman' };

/** Words as a text box that keeps its lines; the title as the slide's own title. */
export const textXml = (words: Words, told: Told, setting: TextSetting): string => {
  const isTitle = words.role === 'title';
  const properties = isTitle
    ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>'
    : '<p:cNvSpPr txBox="1"/><p:nvPr/>';
  const ground = filled(words.ground, 0.85 * (words.opacity ?? 1));
  return [
    `<p:sp><p:nvSpPr>${named(told)}${properties}</p:nvSpPr>`,
    `<p:spPr>${transform(frameOf(words))}${preset('rect')}${ground}</p:spPr>`,
    '<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t" rtlCol="0"><a:noAutofit/></a:bodyPr><a:lstStyle/>',
    paragraph(words, setting),
    '</p:txBody></p:sp>',
  ].join('');
};

const paragraph = (words: Words, setting: TextSetting): string => {
  const { lines, lineHeight, anchor } = words;
  const side = { start: 'l', middle: 'ctr', end: 'r' }[anchor];
  const spacing = `<a:lnSpc><a:spcPts val="${Math.round(lineHeight * 75)}"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef>`;
  const set = lines.map((line) => line.map((run) => runXml(run, words, setting)).join(''));
  const broken = set.join(`<a:br><a:rPr lang="${setting.language}" sz="${sizeOf(words)}"/></a:br>`);
  return `<a:p><a:pPr marL="0" indent="0" algn="${side}">${spacing}<a:buNone/></a:pPr>${broken}</a:p>`;
};

const sizeOf = ({ size }: Words): number => Math.max(100, Math.round(size * 75));

const runXml = (
  { text, bold, italic, href }: Run,
  words: Words,
  { language, linkTo }: TextSetting,
): string => {
  const face = words.serif ? typefaces.serif : typefaces.sans;
  const look = `lang="${language}" sz="${sizeOf(words)}" b="${bold ? 1 : 0}" i="${italic ? 1 : 0}" dirty="0"`;
  const address = webAddress(href);
  const link = address === undefined ? '' : `<a:hlinkClick r:id="${linkTo(address)}"/>`;
  return `<a:r><a:rPr ${look}>${filled(words.fill, words.opacity)}<a:latin typeface="${face}"/><a:cs typeface="${face}"/>${link}</a:rPr><a:t>${escaped(text)}</a:t></a:r>`;
};

/** Shapes turn around their middle, words around where they begin. */
export const frameOf = ({ x, y, width, lines, lineHeight, anchor, turned = 0 }: Words): Frame => {
  const height = lines.length * lineHeight;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const angle = (turned * Math.PI) / 180;
  const [dx, dy] = [left + width / 2 - x, height / 2];
  const middle = {
    x: x + dx * Math.cos(angle) - dy * Math.sin(angle),
    y: y + dx * Math.sin(angle) + dy * Math.cos(angle),
  };
  return { x: middle.x - width / 2, y: middle.y - height / 2, width, height, turned };
};
