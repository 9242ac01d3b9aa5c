import { expect, it } from 'vitest';
import { webAddress } from '../../../server/pictures/webAddress.ts';

it.each([
  ['https://example.org/é a', 'https://example.org/%C3%A9%20a'],
  ['mailto:kamer@example.org', 'mailto:kamer@example.org'],
  ['javascript:alert(1)', undefined],
  ['java\nscript:alert(1)', undefined],
  ['file:///etc/passwd', undefined],
  ['/entity/x', undefined],
  ['https://', undefined],
  [null, undefined],
])('%j leads to %s', (href, address) => expect(webAddress(href)).toBe(address));
