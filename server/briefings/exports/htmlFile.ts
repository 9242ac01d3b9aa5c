import type { Carried } from '../../pictures/Carried.ts';
import { escaped } from '../../pictures/text/escaped.ts';
import type { Player } from './ExportFormat.ts';

/**
 * A briefing as one page that works without a network and without a server: its player, its fonts, its letters. A policy in
 * its head forbids the browser to ask for anything else.
 */
export const htmlFile = (carried: Carried, { script, style }: Player): string => `<!doctype html>
<html lang="${carried.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Rode Draad">
<title>${escaped(carried.briefing.title)}</title>
<style>${style.replaceAll('</style', '<\\/style')}</style>
</head>
<body>
<div id="player"><noscript>${noScript[carried.language]}</noscript></div>
<script type="application/json" id="carried">${asScript(JSON.stringify(carried))}</script>
<script>${script.replaceAll('</script', '<\\/script')}</script>
</body>
</html>
`;

const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const noScript = {
  nl: 'Deze briefing tekent zichzelf met JavaScript, dat in dit bestand zit. Zet het aan om haar te zien.',
  en: 'This briefing draws itself with JavaScript, which is in this file. Switch it on to see it.',
};

/** JSON within a page: nothing in it can end the element that it stands in. */
const asScript = (json: string): string => json.replaceAll('<', '\\u003c');
