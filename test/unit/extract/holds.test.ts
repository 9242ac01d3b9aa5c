import { describe, expect, test } from 'vitest';
import { extract } from '../../../server/extract/extract.ts';

const holds = (text: string) =>
  extract({ id: 'document:t', text, sha256: '', warnings: [] })
    .relations.filter(({ type }) => type === 'HOLDS')
    .map(({ from, to }) => `${from} ${to}`);
const body = 'Geachte voorzitter,\n\nHierbij bied ik u een brief aan.\n\n';
const english = 'Dear President,\n\nI hereby send you the report of the meeting in the capital.\n\n';

describe('who holds an office', () => {
  test.each([
    ['De minister van Financiën,\n\nA.B. de Jong', ['person:de-jong minister:nl/financien']],
    ['De Minister van Financiën,\n\nw.g.\n\nA.B. de Jong', ['person:de-jong minister:nl/financien']],
    ['De minister van Financiën,\n(get.) A.B. de Jong', ['person:de-jong minister:nl/financien']],
    ['DE MINISTER VAN FINANCIËN,\n\n\n\n\nMark de Jong', ['person:de-jong minister:nl/financien']],
    ['de minister van Financiën,\ndrs. A.B. de Jong-Smit', ['person:de-jong-smit minister:nl/financien']],
    ['De minister van Financiën, A.B. de Jong', ['person:de-jong minister:nl/financien']],
    ['A.B. de Jong, minister van Financiën', ['person:de-jong minister:nl/financien']],
    ['A.B. de Jong\nMinister van Financiën', ['person:de-jong minister:nl/financien']],
    [
      'De minister van Volksgezondheid,\nWelzijn en Sport,\n\nA.B. de Jong',
      ['person:de-jong minister:nl/volksgezondheid-welzijn-en-sport'],
    ],
    [
      'De minister van Financiën,\n\nA.B. de Jong\n\nDe minister van Defensie,\n\nC. Smit',
      ['person:de-jong minister:nl/financien', 'person:smit minister:nl/defensie'],
    ],
    [
      'De minister van Financiën,\tDe minister van Defensie,\n\nA.B. de Jong\tC. Smit',
      ['person:de-jong minister:nl/financien', 'person:smit minister:nl/defensie'],
    ],
  ])('%j', (block, facts) => {
    expect(holds(body + block)).toEqual(facts);
  });

  test('in English', () => {
    expect(holds(`${english}A.B. Field\nMinister of Finance`)).toEqual([
      'person:field minister:nl/financien',
    ]);
  });

  test('at the head of answers', () => {
    expect(
      holds(
        'Antwoord van Minister Van Dam (Financiën), mede namens de minister van Defensie (ontvangen 3 mei 2026).',
      ),
    ).toEqual(['person:van-dam minister:nl/financien']);
  });

  test.each([
    'Ik sprak met de minister van Financiën.\n\nA.B. de Jong',
    'De minister van Financiën,\n\nBijlage 1',
  ])('not by %j', (block) => {
    expect(holds(body + block)).toEqual([]);
  });
});
