import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../server/claims/claimsOf.ts';
import { globalIds } from '../../../server/claims/globalIds.ts';
import type { GraphDocument } from '../../../server/model.ts';
import { letter } from '../../support/letter.ts';

const juni = letter({
  id: 'juni',
  facts: [
    ['country:DE', 'JOINED', 'initiative:kopgroep', { role: 'participant' }],
    ['minister:nl/asiel-en-migratie', 'MADE', 'commitment:TZ202604-207'],
    ['person:dijk', 'SUBMITTED', 'motion:dijk'],
    ['country:DE', 'ATTENDED', 'meeting:diner'],
    ['country:DE', 'ATTENDED', 'meeting:jbz-raad-2026-06-04'],
  ],
});

/** The letter, in which Germany is called as the table does. */
const tableName = (graph: GraphDocument, change = {}): GraphDocument => ({
  ...graph,
  entities: graph.entities.map((entity) =>
    entity.id === 'country:DE' ? { ...entity, name: 'Duitsland', ...change } : entity,
  ),
});

describe('globalIds', () => {
  const ids = globalIds(juni).entities.map(({ id }) => id);

  it('gives local ids their document, and leaves global ones, whatever slashes they have', () => {
    expect(ids).toEqual(
      expect.arrayContaining([
        ...['initiative:juni/kopgroep', 'person:juni/dijk', 'motion:juni/dijk', 'meeting:juni/diner'],
        ...['minister:nl/asiel-en-migratie', 'commitment:TZ202604-207', 'meeting:jbz-raad-2026-06-04'],
      ]),
    );
  });

  it('carries that through to the relations and their ids', () => {
    expect(globalIds(juni).relations[0]).toMatchObject({
      id: 'country:DE|JOINED|initiative:juni/kopgroep',
      to: 'initiative:juni/kopgroep',
    });
  });

  it('makes one of two ids of the same thing, in entities and in relations', () => {
    const doubled = globalIds(
      letter({
        id: 'oud',
        facts: [
          ['organisation:easo', 'JOINED', 'initiative:k', { role: 'participant' }],
          ['organisation:euaa', 'JOINED', 'initiative:k', { role: 'supporter' }],
        ],
      }),
    );
    expect(doubled.entities.filter(({ type }) => type === 'Organisation')).toMatchObject([
      { id: 'organisation:euaa', mentions: [{}, {}] },
    ]);
    expect(doubled.relations).toMatchObject([{ properties: { role: 'participant' }, evidence: [{}, {}] }]);
  });
});

describe('claimsOf', () => {
  it('makes no claim on what it says no more of than the table', () => {
    const { nodes } = claimsOf(globalIds(tableName(juni)));
    expect(nodes.get('country:DE')).toBeNull();
    expect(nodes.get('initiative:juni/kopgroep')).toMatchObject({ name: 'Kopgroep' });
  });

  it.each([
    ['another name', { name: 'Duitschland' }],
    ['an alias', { aliases: ['de oosterburen'] }],
    ['a property', { properties: { kind: 'x' } }],
  ])('makes one for %s', (_what, change) => {
    const { nodes } = claimsOf(globalIds(tableName(juni, change)));
    expect(nodes.get('country:DE')).toMatchObject({ document: 'document:juni', ...change });
  });

  it('makes one for something well known that nothing else would hold', () => {
    const alone = letter({ id: 'leeg', names: ['country:DE'] });
    const { nodes } = claimsOf(globalIds(tableName({ ...alone, sections: [] })));
    expect(nodes.get('country:DE')).toMatchObject({ name: 'Duitsland' });
  });

  it('says of the letter itself what its head says', () => {
    expect(claimsOf(globalIds(juni)).nodes.get('document:juni')).toMatchObject({
      name: 'Brief juni',
      properties: { title: 'Brief juni', date: '2026-06-12', language: 'nl', loaded: true },
    });
  });

  it('puts a mention in the innermost section that holds it, all spans of a section together', () => {
    const graph = letter({ id: 'x', names: ['country:DE', 'country:DE', 'country:FR'] });
    const { length } = graph.document.text;
    const half = graph.document.text.lastIndexOf('Ook');
    const sections = [
      { id: 'section:x/1', title: 'Alles', level: 1, start: 0, end: length },
      { id: 'section:x/2', title: 'Slot', level: 2, start: half, end: length },
    ];
    const { relations } = claimsOf(globalIds({ ...graph, sections }));
    const spans = (id: string) => relations.get(id)?.claim.properties.spans;
    expect(spans('country:DE|MENTIONED_IN|section:x/1')).toEqual([24, 31, 47, 54]);
    expect(spans('country:FR|MENTIONED_IN|section:x/1')).toBeUndefined();
    expect(spans('country:FR|MENTIONED_IN|section:x/2')).toEqual([half + 4, half + 11]);
    expect(relations.get('document:x|HAS_SECTION|section:x/1')?.claim.evidence).toEqual([
      { start: 0, end: 19, quote: 'Geachte voorzitter,' },
    ]);
  });
});
