import { escaped } from '../../../pictures/text/escaped.ts';

/** Pixels of a slide of 1280 by 720 in the units of DrawingML, of which 9525 are a pixel. */
export const emu = (pixels: number): number => Math.round(pixels * 9525);

export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
  flipX?: boolean;
  flipY?: boolean;
  /** In degrees, clockwise, around its middle. */
  turned?: number;
}

export const transform = ({ x, y, width, height, flipX, flipY, turned = 0 }: Frame): string => {
  const rotation = turned ? ` rot="${Math.round((((turned % 360) + 360) % 360) * 60_000)}"` : '';
  const flips = `${flipX ? ' flipH="1"' : ''}${flipY ? ' flipV="1"' : ''}`;
  return `<a:xfrm${rotation}${flips}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;
};

export const filled = (colour: string | undefined, opacity = 1): string =>
  colour === undefined || colour === 'none'
    ? '<a:noFill/>'
    : `<a:solidFill>${hue(colour, opacity)}</a:solidFill>`;

export interface Stroke {
  colour: string;
  width: number;
  opacity?: number | undefined;
  dash?: readonly number[] | undefined;
  double?: boolean | undefined;
  arrow?: boolean | undefined;
}

export const stroked = (stroke: Stroke | undefined): string => {
  if (!stroke) return '<a:ln><a:noFill/></a:ln>';
  const { colour, width, opacity, dash, double, arrow } = stroke;
  return [
    `<a:ln w="${emu(double ? width * 2.6 : width)}" cap="rnd"${double ? ' cmpd="dbl"' : ''}>`,
    filled(colour, opacity),
    dash ? `<a:prstDash val="${dashNamed(dash, width)}"/>` : '',
    '<a:round/>',
    arrow ? '<a:tailEnd type="triangle" w="med" len="med"/>' : '',
    '</a:ln>',
  ].join('');
};

/** The name of the pattern that is most like it: PowerPoint lets who edits choose among these. */
const dashNamed = (dash: readonly number[], width: number): string =>
  dash.length > 2 ? 'dashDot' : (dash[0] ?? 0) <= width * 1.5 ? 'dot' : 'dash';

const hue = (colour: string, opacity: number): string => {
  const hex = /^#([\da-f])([\da-f])([\da-f])$/i.test(colour)
    ? colour.slice(1).replace(/./g, '$&$&')
    : colour.replace('#', '');
  const alpha = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : '';
  return `<a:srgbClr val="${hex.toUpperCase()}">${alpha}</a:srgbClr>`;
};

/** What a shape is called, and what is read out of it. */
export interface Told {
  id: number;
  name: string;
  /** Without it, it is ornament. */
  description?: string | undefined;
}

export const named = ({ id, name, description }: Told): string => {
  const ornament =
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';
  const told = description === undefined ? '' : ` descr="${escaped(description)}"`;
  return `<p:cNvPr id="${id}" name="${escaped(name)}"${told}>${description === undefined ? ornament : ''}</p:cNvPr>`;
};

export const shape = (told: Told, frame: Frame, geometry: string, paint: string): string =>
  `<p:sp><p:nvSpPr>${named(told)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${transform(frame)}${geometry}${paint}</p:spPr></p:sp>`;

export const preset = (name: string, adjust = ''): string =>
  `<a:prstGeom prst="${name}"><a:avLst>${adjust}</a:avLst></a:prstGeom>`;
