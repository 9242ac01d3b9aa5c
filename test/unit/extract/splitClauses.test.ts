import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';

const found = (text: string) => lines(`Grenzen\n${text}\n`, 'JOINED', 'DECLINED');

describe('where a clause begins', () => {
  test.each([
    [
      'Spain signed the joint letter, and Malta, which had signed, has withdrawn.',
      ['JOINED ES → joint-letter-grenzen', 'DECLINED MT → joint-letter-grenzen'],
    ],
    [
      'Spain joined the contact group, and Malta, which had been a member, has left the contact group.',
      ['JOINED ES → contact-group-grenzen', 'DECLINED MT → contact-group-grenzen'],
    ],
    [
      'Spanje sloot zich bij de kopgroep aan, en Malta, dat lid was, heeft zich uit de kopgroep teruggetrokken.',
      ['JOINED ES → kopgroep-grenzen', 'DECLINED MT → kopgroep-grenzen'],
    ],
  ])(
    'at the conjunction before a subject that a relative clause parts from its verb: %s',
    (text, expected) => {
      expect(found(text)).toEqual(expected);
    },
  );

  test('not at "joined by video link", which tells the means and no agent', () => {
    expect(found('Spain hosted a working lunch with Malta. Cyprus joined by video link.')).toContain(
      'JOINED CY → working-lunch-grenzen',
    );
  });
});
