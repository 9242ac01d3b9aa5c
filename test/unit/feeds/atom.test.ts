import { describe, expect, it } from 'vitest';
import { atom, type Feed } from '../../../server/feeds/atom.ts';
import { stableId } from '../../../server/feeds/stableId.ts';

const feed: Feed = {
  id: stableId('feed', 'country:LV'),
  language: 'nl',
  title: 'Rode Draad: Letland',
  self: 'http://localhost/feed?lang=nl&x=1',
  page: 'http://localhost/entities/country%3ALV',
  entries: [
    {
      id: stableId('entry', 'country:LV', 'document:mei'),
      title: 'Brief van mei',
      date: '2026-05-13',
      page: 'http://localhost/documents/document%3Amei',
      content: [
        {
          told: 'Nieuw',
          sentence: 'Letland doet mee.',
          quotes: [{ text: 'Ook Letland', source: 'Brief van mei', address: 'http://localhost/d?a=1&b=2' }],
        },
      ],
    },
    { id: stableId('entry', 'x'), title: 'Zonder dag', date: null, page: 'http://localhost/d', content: [] },
  ],
};

describe('atom', () => {
  it('says when by the letters, never by the clock', () => {
    const text = atom(feed);
    expect(atom(feed)).toBe(text);
    expect([...text.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, time]) => time)).toEqual([
      '2026-05-13T00:00:00Z',
      '2026-05-13T00:00:00Z',
      '1970-01-01T00:00:00Z',
    ]);
    expect(atom({ ...feed, entries: [] })).toContain('<updated>1970-01-01T00:00:00Z</updated>');
  });

  it('lets nothing out of its place', () => {
    const hostile = `<script>alert("1")</script> ]]> & ' \u0000\u0008\uFFFE \uD800 é 😀`;
    const text = atom({ ...feed, title: hostile });
    expect(text).toContain(
      '<title>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; ]]&gt; &amp; &#39; \uFFFD\uFFFD\uFFFD \uFFFD é 😀</title>',
    );
  });
});

describe('stableId', () => {
  it('is a name-based UUID that the same parts always give', () => {
    expect(stableId('a', 'b')).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(stableId('a', 'b')).toBe(stableId('a', 'b'));
    expect(stableId('a', 'b')).not.toBe(stableId('ab'));
  });
});
