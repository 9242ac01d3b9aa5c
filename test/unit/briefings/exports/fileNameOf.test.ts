import { describe, expect, it } from 'vitest';
import { attachment, fileNameOf } from '../../../../server/briefings/exports/fileNameOf.ts';

describe('a name of a file', () => {
  it.each([
    ['Terugkeerhubs: wie doet mee?', 'terugkeerhubs-wie-doet-mee'],
    ['../../etc/passwd', 'etc-passwd'],
    ['  "a\r\nSet-Cookie: b"; ', 'a-set-cookie-b'],
    ['Coördinatie é', 'coördinatie-é'],
    ['///', 'briefing'],
    ['', 'briefing'],
    ['CON', 'briefing'],
    ['a\ud800b', 'a-b'],
    ['日本', '日本'],
  ])('%j is %s', (title, name) => expect(fileNameOf(title, 'briefing')).toBe(name));

  it('is not too long for any system', () => expect(fileNameOf('é'.repeat(300), '')).toHaveLength(60));

  it('goes in a header in ASCII, and whole beside it', () => {
    expect(attachment("coördinatie-'é'.pdf")).toBe(
      'attachment; filename="coordinatie--e-.pdf"; filename*=UTF-8\'\'co%C3%B6rdinatie-%27%C3%A9%27.pdf',
    );
  });
});
