import type { Node, StepView } from '../api/contract.ts';

/** Which map shows all of these countries. */
export const areaOf = (countries: readonly Node[]): StepView['area'] =>
  countries.every(({ properties }) => european.has(String(properties?.code))) ? 'europe' : 'world';

/** The codes (ISO 3166-1) of what lies on the map of Europe. */
const european = new Set(
  'AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GR HR HU IE IS IT LT LU LV MD ME MK MT NL NO PL PT RO RS SE SI SK TR UA XK'.split(
    ' ',
  ),
);
