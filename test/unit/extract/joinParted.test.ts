import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';

const head = 'To the Speaker of the House of Commons\n\n1 June 2026\n\n';
const found = (text: string, ...types: string[]) => lines(`${head}${text}\n\nHome Secretary\n`, ...types);

describe('an aside between commas', () => {
  test.each([
    [
      'The Government intends that the Fog Horn Bill, now before the House, will implement the Foghorn Directive.',
      ['IMPLEMENTS fog-horn-bill → foghorn-directive'],
    ],
    [
      'I expect that the Fog Horn Act, at first reading, amends the Fog Bell Act.',
      ['AMENDS fog-horn-act → fog-bell-act'],
    ],
    [
      'I can confirm that Malta, after some delay, has signed the joint letter on fog.',
      ['JOINED MT → joint-letter-on-fog'],
    ],
  ])('does not part a subject from its verb: %s', (text, expected) => {
    expect(found(text, 'IMPLEMENTS', 'AMENDS', 'JOINED')).toEqual(expected);
  });

  test('what is denied behind it stays denied', () => {
    expect(
      found('I can confirm that Malta, after some delay, has not signed the joint letter on fog.', 'JOINED'),
    ).toEqual([]);
  });
});
