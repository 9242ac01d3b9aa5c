import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../../../server/briefings/exports/md.ts';
import { hostile, now, sampleBriefing } from '../../../support/sampleBriefing.ts';

const written = markdownOf(sampleBriefing(), { language: 'nl', now });
/** As a reader that lets HTML through sets it. */
const set = (markdown: string): string => new MarkdownIt({ html: true, linkify: false }).render(markdown);

describe('a briefing as Markdown', () => {
  it('says everything: titles, text, facts, quotes with their sources, and what it rests on', () => {
    const html = set(written);
    for (const said of [
      '<h1>Terugkeerhubs: wie doet mee?</h1>',
      '<h2>1. Zes landen werken samen aan terugkeerhubs</h2>',
      '<strong>kopgroep</strong>',
      '<a href="https://www.tweedekamer.nl/">de Kamer</a>',
      'Nederland en Kopgroep operationaliseren terugkeerhubs.',
      'Greece joined the group',
      '<a href="https://zoek.officielebekendmakingen.nl/kst-32317-1000.html">Verslag van de Raad, 4 juni 2026',
      'Sinds deze stap gemaakt is, is veranderd:',
      'De motie gaat over de kopgroep. (vervallen)',
      'Gemaakt op 27 november 2026.',
      'De feiten zijn uit de brieven genomen op 27 november 2026.',
      '38 feiten en 2 citaten uit 1 brief.',
    ])
      expect(html).toContain(said);
    expect(html.match(/<blockquote>/g)).toHaveLength(7);
    expect(html.match(/<li>\s*(<p>)?Griekenland kwam erbij/g)).toHaveLength(2);
  });

  it('has no live tag, script or link of what people wrote', () => {
    const html = set(written);
    expect(html).not.toMatch(/<(script|img|b)\b|href="javascript/i);
    const title = html
      .match(/<h2>5\. (.*)<\/h2>/)?.[1]
      ?.replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    expect(title).toBe(hostile);
  });

  it('is whole without steps, and speaks English', () => {
    const empty = markdownOf(sampleBriefing({ steps: [] }), { language: 'en', now });
    expect(empty).toContain(
      '# Terugkeerhubs: wie doet mee?\n\n27 November 2026\n\n## What this briefing rests on',
    );
    expect(empty).not.toContain('## 1.');
  });
});
