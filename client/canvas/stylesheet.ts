import type cytoscape from 'cytoscape';
import { shapePaths } from '../../server/pictures/shapePaths.ts';
import { entityInfo } from '../state/model.ts';
import { theme } from '../state/theme.ts';
import { fontFamily } from './labelText.ts';
import type { Measures } from './measures.ts';

/** How much larger than at zoom 1 things are drawn, so that they stay legible from afar. */
export interface Scale {
  label: number;
  symbol: number;
  /** How thick a line is, in pixels. */
  line: number;
}

/** Labels shrink with the drawing until they are hard to read, symbols until they are hard to hit. */
export const scaleAt = (zoom: number, { other, thickness }: Measures): Scale => {
  const leastLabel = Math.min(legible / other.label.fontSize, 1);
  const leastSymbol = Math.min(hittable / other.symbol.least, 1);
  return {
    label: zoom < leastLabel ? leastLabel / zoom : Math.min(1, 1.3 / zoom),
    symbol: zoom < leastSymbol ? leastSymbol / zoom : 1,
    line: thickness / Math.min(zoom, 1),
  };
};

/** In pixels on the screen. */
const legible = 11;
const hittable = 7;

/**
 * How everything in the canvas looks. Colours come from the page's own properties, so that both themes stand in
 * one place. `scale` is asked each time: it follows the zoom.
 */
export const stylesheet = (scale: () => Scale): cytoscape.StylesheetStyle[] => {
  const colour = pageColours();
  const symbol = (times: number) => () => times * scale().symbol;
  const line = (times: number) => () => times * scale().line;
  return [
    { selector: 'node', style: { ...nodeStyle(scale), ...labelStyle(scale) } },
    { selector: 'node[central = 1]', style: { 'font-weight': 600 } },
    ...labelSides('node', 3, 5, symbol),
    { selector: 'edge', style: edgeStyle(scale) },
    { selector: 'edge[line = "dashed"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 5] } },
    { selector: 'edge[line = "dotted"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [1.5, 5] } },
    {
      selector: 'edge[line = "dashdot"]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [11, 4, 1.5, 4] },
    },
    { selector: 'edge[line = "double"]', style: doubleLine(colour('--line')) },
    {
      selector: 'edge[directed = 1]',
      style: { 'target-arrow-shape': 'vee', 'arrow-scale': 0.9, 'target-distance-from-node': 3 },
    },
    { selector: 'edge[sign]', style: signStyle(scale) },
    { selector: '.quiet', style: { 'text-opacity': 0, 'text-background-opacity': 0 } },
    { selector: '.aside', style: { opacity: 0.32 } },
    { selector: 'node.hovered', style: { 'text-opacity': 1, 'text-background-opacity': 0.9, 'z-index': 20 } },
    { selector: 'edge.hovered', style: { width: line(1.9), 'line-color': colour('--muted') } },
    { selector: '.off', style: { display: 'none' } },
    {
      selector: 'edge.thread',
      style: {
        width: line(2),
        'line-color': colour('--thread'),
        'target-arrow-color': colour('--thread'),
        'z-index': 10,
      },
    },
    {
      selector: 'node.thread',
      style: {
        'outline-width': line(2.1),
        'outline-color': colour('--thread'),
        'outline-offset': symbol(4),
        'font-weight': 700,
        'z-index': 30,
      },
    },
    // Clear of the outline.
    ...labelSides('node.thread', 10, 11, symbol),
    { selector: ':active', style: { 'overlay-opacity': 0 } },
    { selector: 'core', style: coreStyle },
  ];
};

/** A label at each side of its symbol, and how far from it: above and below, left and right. */
const labelSides = (
  node: string,
  upright: number,
  beside: number,
  symbol: (times: number) => () => number,
): cytoscape.StylesheetStyle[] => [
  { selector: `${node}[side = "top"]`, style: { 'text-valign': 'top', 'text-margin-y': symbol(-upright) } },
  {
    selector: `${node}[side = "bottom"]`,
    style: { 'text-valign': 'bottom', 'text-margin-y': symbol(upright) },
  },
  {
    selector: `${node}[side = "left"]`,
    style: { 'text-halign': 'left', 'text-margin-x': symbol(-beside), 'text-justification': 'right' },
  },
  {
    selector: `${node}[side = "right"]`,
    style: { 'text-halign': 'right', 'text-margin-x': symbol(beside), 'text-justification': 'left' },
  },
];

const nodeStyle = (scale: () => Scale): cytoscape.Css.Node => ({
  shape: (node) => shapeOf(node.data('shape')),
  width: (node) => node.data('symbol') * scale().symbol,
  height: (node) => node.data('symbol') * scale().symbol,
  'background-color': (node) => entityInfo(node.data('type'))?.colour[theme.value] ?? 'gray',
  'border-width': () => 2 * scale().symbol,
  'border-color': pageColours()('--paper'),
  'border-position': 'outside',
  'corner-radius': (node) => `${node.data('symbol') * 0.22}px`,
});

const labelStyle = (scale: () => Scale): cytoscape.Css.Node => ({
  label: 'data(label)',
  color: pageColours()('--ink'),
  'font-family': fontFamily,
  'font-size': (node) => node.data('fontSize') * scale().label,
  'font-weight': 400,
  'text-wrap': 'wrap',
  'text-max-width': '1000px',
  'line-height': 1.22,
  'text-valign': 'center',
  'text-halign': 'center',
  'text-background-color': pageColours()('--paper'),
  'text-background-opacity': 0.82,
  'text-background-padding': '1px',
  'text-events': 'yes',
});

const edgeStyle = (scale: () => Scale): cytoscape.Css.Edge => ({
  width: () => scale().line,
  'line-color': pageColours()('--line'),
  'target-arrow-color': pageColours()('--line'),
  'curve-style': 'bezier',
  'control-point-step-size': 26,
  'line-cap': 'round',
});

/** A mark in a ring at the middle of a line. */
const signStyle = (scale: () => Scale): cytoscape.Css.Edge => ({
  label: 'data(sign)',
  width: (edge) => edge.data('weight') * scale().line,
  color: pageColours()('--ink'),
  'font-family': fontFamily,
  'font-weight': 700,
  'font-size': () => 12 * scale().symbol,
  'text-background-color': pageColours()('--sheet'),
  'text-background-opacity': 1,
  'text-background-padding': () => `${2 * scale().symbol}px`,
  'text-background-shape': 'roundrectangle',
  'text-border-width': () => scale().symbol,
  'text-border-color': pageColours()('--muted'),
  'text-border-opacity': 1,
});

/** A line of paper between two thin ones. */
const doubleLine = (colour: string): cytoscape.Css.Edge => ({
  width: 2,
  'line-color': pageColours()('--paper'),
  'line-outline-width': 1.2,
  'line-outline-color': colour,
});

const coreStyle: cytoscape.Css.Core = {
  'active-bg-opacity': 0,
  'active-bg-color': 'transparent',
  'active-bg-size': 0,
  'selection-box-opacity': 0,
  'selection-box-color': 'transparent',
  'selection-box-border-color': 'transparent',
  'selection-box-border-width': 0,
  'outside-texture-bg-color': 'transparent',
  'outside-texture-bg-opacity': 0,
};

const isShape = (shape: string): shape is cytoscape.Css.NodeShape => shape in shapePaths;
const shapeOf = (shape: string): cytoscape.Css.NodeShape => (isShape(shape) ? shape : 'ellipse');

/** Reads the page's colours as they are in this theme. */
export const pageColours = () => {
  const style = getComputedStyle(document.documentElement);
  return (name: string): string => style.getPropertyValue(name).trim();
};
