import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globalIds } from '../../../server/claims/globalIds.ts';
import { localsOf } from '../../../server/claims/identity/localsOf.ts';
import { resolve } from '../../../server/claims/identity/resolve.ts';
import { withIdentities } from '../../../server/claims/identity/withIdentities.ts';
import type { Properties } from '../../../server/model.ts';
import { letter } from '../../support/letter.ts';

const group = 'initiative:kopgroep-terugkeerhubs';
const joined = (...codes: string[]) =>
  codes.map((code) => [`country:${code}`, 'JOINED', group, { role: 'participant' }] as const);

const speaksOfGroup = (id: string, date: string, ...codes: string[]) =>
  globalIds(letter({ id, date, facts: joined(...codes), states: { [group]: { kind: 'leading-group' } } }));
const speaksOfPerson = (id: string, properties: Properties) =>
  globalIds(letter({ id, names: ['person:dijk'], states: { 'person:dijk': properties } }));

const idsOf = (graphs: readonly ReturnType<typeof globalIds>[]): Record<string, string> =>
  Object.fromEntries(
    [...resolve(graphs.flatMap((graph) => localsOf(graph)))].map(([id, identity]) => [id, identity.id]),
  );

describe('an initiative is known again', () => {
  it('by its kind, topic and parties, under the id of the earliest letter', () => {
    const later = speaksOfGroup('b', '2026-10-02', 'NL', 'DK', 'AT');
    const earlier = speaksOfGroup('a', '2026-06-12', 'NL', 'DK');
    expect(idsOf([later, earlier])).toEqual({
      'initiative:a/kopgroep-terugkeerhubs': 'initiative:a/kopgroep-terugkeerhubs',
      'initiative:b/kopgroep-terugkeerhubs': 'initiative:a/kopgroep-terugkeerhubs',
    });
  });

  it.each([
    ['with other parties', speaksOfGroup('b', '2026-10-02', 'FR', 'ES')],
    ['with one party in common', speaksOfGroup('b', '2026-10-02', 'NL', 'ES', 'FR')],
    ['with no kind', globalIds(letter({ id: 'b', facts: joined('NL', 'DK') }))],
  ])('but not %s', (_, other) => {
    expect(idsOf([speaksOfGroup('a', '2026-06-12', 'NL', 'DK'), other])).toEqual({});
  });

  it.each([[[]], [['NL']]])('but not where the letters name no more than %j', (parties: string[]) => {
    const letters = ['a', 'b'].map((id) => speaksOfGroup(id, '2026-06-12', ...parties));
    expect(idsOf(letters)).toEqual({});
  });

  it('through a letter that stands between two others', () => {
    const letters = [
      speaksOfGroup('a', '2026-01-01', 'NL', 'DK'),
      speaksOfGroup('b', '2026-02-01', 'NL', 'DK', 'AT', 'GR'),
      speaksOfGroup('c', '2026-03-01', 'AT', 'GR'),
    ];
    expect(Object.values(idsOf(letters))).toEqual(Array(3).fill('initiative:a/kopgroep-terugkeerhubs'));
  });
});

describe('a person is known again', () => {
  it.each<[string, Properties, Properties]>([
    ['surname and party', { party: 'CDA' }, { party: 'CDA', initials: 'A.B.' }],
    ['surname and initials', { initials: 'A.B.' }, { initials: 'A.B.', firstName: 'Anna' }],
  ])('by %s', (_, first, second) => {
    expect(Object.values(idsOf([speaksOfPerson('a', first), speaksOfPerson('b', second)]))).toEqual(
      Array(2).fill('person:a/dijk'),
    );
  });

  it.each<[string, Properties, Properties]>([
    ['a surname alone', {}, {}],
    ['other parties', { party: 'CDA' }, { party: 'D66' }],
    ['other initials', { party: 'CDA', initials: 'A.' }, { party: 'CDA', initials: 'C.' }],
    [
      'a first name that the initials deny',
      { party: 'CDA', firstName: 'Anna' },
      { party: 'CDA', initials: 'C.' },
    ],
  ])('but not by %s', (_, first, second) => {
    expect(idsOf([speaksOfPerson('a', first), speaksOfPerson('b', second)])).toEqual({});
  });
});

describe('a person without party or initials', () => {
  const submitted = (id: string, motion: string) =>
    globalIds(letter({ id, facts: [['person:veenstra', 'SUBMITTED', motion]] }));

  it('is known again by a numbered motion, and not by another one or by one without a number', () => {
    const first = submitted('a', 'motion:32317-985');
    expect(Object.values(idsOf([first, submitted('b', 'motion:32317-985')]))).toEqual(
      Array(2).fill('person:a/veenstra'),
    );
    expect(idsOf([first, submitted('b', 'motion:32317-986')])).toEqual({});
    expect(idsOf([submitted('a', 'motion:veenstra'), submitted('b', 'motion:veenstra')])).toEqual({});
  });
});

describe('what is one', () => {
  it('is the same in every order of the letters', () => {
    const codes = fc.subarray(['NL', 'DK', 'AT', 'GR', 'DE'], { minLength: 1 });
    const letters = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...'abcdef'),
        date: fc.constantFrom('2026-01-01', '2026-02-01'),
        codes,
      }),
      {
        selector: ({ id }) => id,
      },
    );
    fc.assert(
      fc.property(letters, (plans) => {
        const graphs = plans.map(({ id, date, codes: parties }) => speaksOfGroup(id, date, ...parties));
        expect(idsOf(graphs)).toEqual(idsOf([...graphs].reverse()));
      }),
    );
  });

  it('bears the common id everywhere in its letter, and says by what it was merged', () => {
    const graphs = [
      speaksOfGroup('a', '2026-06-12', 'NL', 'DK'),
      speaksOfGroup('b', '2026-10-02', 'NL', 'DK'),
    ];
    const read = withIdentities(
      graphs[1] ?? speaksOfGroup('x', '2026-01-01'),
      resolve(graphs.flatMap((graph) => localsOf(graph))),
    );
    const entity = read.entities.find(({ type }) => type === 'Initiative');
    expect(entity).toMatchObject({
      id: 'initiative:a/kopgroep-terugkeerhubs',
      properties: { mergedBy: 'kind-topic-parties' },
    });
    expect(read.relations.map(({ to }) => to)).toEqual(Array(2).fill('initiative:a/kopgroep-terugkeerhubs'));
  });
});
