import { describe, expect, test } from 'vitest';
import { lines, read } from './reading.ts';

const role = (text: string, from: string) =>
  read(text).relations.find((relation) => relation.type === 'JOINED' && relation.from === from)?.properties
    .role;

describe('who supports what it has not signed', () => {
  test.each([
    'To the House\n\nSpain signed the joint letter on fog. Malta supports the joint letter but has not signed it.\n',
    'Grenzen\n\nSpanje ondertekende de gezamenlijke verklaring. Malta steunt de verklaring maar heeft haar niet ondertekend.\n',
  ])('is a supporter, and has not declined: %s', (text) => {
    expect(role(text, 'country:MT')).toBe('supporter');
    expect(lines(text, 'DECLINED')).toEqual([]);
  });

  test('who only has not signed has declined', () => {
    const text =
      'To the House\n\nSpain signed the joint letter on fog. Malta refused to sign the joint letter.\n';
    expect(role(text, 'country:MT')).toBeUndefined();
    expect(lines(text, 'DECLINED')).toEqual(['DECLINED MT → joint-letter-on-fog']);
  });

  test('who supported and has left is no party', () => {
    const text =
      'Grenzen\n\nSpanje en Malta richtten een kopgroep op. Malta steunt de kopgroep. Malta heeft zich uit de kopgroep teruggetrokken.\n';
    expect(role(text, 'country:MT')).toBeUndefined();
    expect(lines(text, 'DECLINED')).toEqual(['DECLINED MT → kopgroep-grenzen']);
  });
});
