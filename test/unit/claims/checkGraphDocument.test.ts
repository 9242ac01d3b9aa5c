import { describe, expect, it } from 'vitest';
import { checkGraphDocument } from '../../../server/claims/checkGraphDocument.ts';
import type { Entity, GraphDocument, Relation } from '../../../server/model.ts';
import { letter } from '../../support/letter.ts';

const right = letter({
  id: 'juni',
  facts: [['country:DE', 'JOINED', 'initiative:kopgroep', { role: 'participant' }]],
  states: { 'motion:32317-1007': { outcome: 'carried' } },
});

const withEntity = (id: string, change: Partial<Entity>): GraphDocument => ({
  ...right,
  entities: right.entities.map((entity) => (entity.id === id ? { ...entity, ...change } : entity)),
});
const withRelation = (change: Partial<Relation>): GraphDocument => ({
  ...right,
  relations: right.relations.map((relation) => ({ ...relation, ...change })),
});
const withHead = (change: object): unknown => ({ ...right, document: { ...right.document, ...change } });
const beyond = { start: 0, end: 100_000 };

const wrong: readonly { what: string; document: unknown; says: string }[] = [
  { what: 'something else altogether', document: 'a letter', says: 'document' },
  { what: 'no text', document: withHead({ text: undefined }), says: 'document.text' },
  {
    what: 'a map as a property',
    document: withRelation({ properties: JSON.parse('{"a":{}}') }),
    says: 'relations.0',
  },
  {
    what: 'a mixed list',
    document: withRelation({ properties: JSON.parse('{"a":[1,"b"]}') }),
    says: 'relations.0',
  },
  { what: 'an id without a name', document: withHead({ id: 'document:' }), says: 'document.id' },
  { what: 'a date that is none', document: withHead({ date: '4 juni 2026' }), says: 'document.date' },
  {
    what: "a section of another document's",
    document: { ...right, sections: [{ id: 'section:mei/1', title: '', level: 1, start: 0, end: 1 }] },
    says: 'section:mei/1',
  },
  {
    what: 'a section past the text',
    document: { ...right, sections: [{ id: 'section:juni/1', title: '', level: 1, ...beyond }] },
    says: 'section:juni/1',
  },
  {
    what: 'an entity twice',
    document: { ...right, entities: [...right.entities, ...right.entities] },
    says: 'document:juni',
  },
  {
    what: 'a type that its id has not',
    document: withEntity('country:DE', { type: 'Person' }),
    says: 'country:DE',
  },
  {
    what: 'a property under a reserved name',
    document: withEntity('country:DE', { properties: { claims: 'x' } }),
    says: 'claims',
  },
  {
    what: 'a mention past the text',
    document: withEntity('country:DE', { mentions: [beyond] }),
    says: 'country:DE',
  },
  {
    what: 'evidence of nothing',
    document: withEntity('country:DE', { evidence: { x: [{ start: 0, end: 7, quote: 'Geachte' }] } }),
    says: 'evidence.x',
  },
  {
    what: 'a stated property misquoted',
    document: withEntity('motion:32317-1007', {
      evidence: { outcome: [{ start: 0, end: 7, quote: 'Waarde' }] },
    }),
    says: 'evidence.outcome',
  },
  {
    what: 'a relation twice',
    document: { ...right, relations: [...right.relations, ...right.relations] },
    says: '|JOINED|',
  },
  { what: 'a relation of an unknown type', document: withRelation({ type: 'LIKED' }), says: 'LIKED' },
  { what: 'a relation under another id', document: withRelation({ id: 'r1' }), says: 'r1' },
  {
    what: 'an end that is not there',
    document: { ...right, entities: right.entities.filter(({ id }) => id !== 'country:DE') },
    says: 'country:DE',
  },
  {
    what: 'an end of the wrong type',
    document: withRelation({ from: 'motion:32317-1007', id: 'motion:32317-1007|JOINED|initiative:kopgroep' }),
    says: 'Motion',
  },
  { what: 'a relation without a quote', document: withRelation({ evidence: [] }), says: '|JOINED|' },
  {
    what: 'a relation misquoted',
    document: withRelation({ evidence: [{ start: 0, end: 4, quote: 'Neen' }] }),
    says: '|JOINED|',
  },
];

describe('checkGraphDocument', () => {
  it('passes a document that is true to the model, and fills in what may be left out', () => {
    expect(checkGraphDocument(right)).toEqual(right);
    const { document } = right;
    expect(checkGraphDocument({ document })).toEqual({
      ...{ document, sections: [], entities: [], relations: [], warnings: [] },
    });
  });

  it('passes a relation that a person vouches for', () => {
    const said = withRelation({ evidence: [], said: { by: 'J. Jansen', reason: 'Stond in de krant.' } });
    expect(checkGraphDocument(said)).toEqual(said);
  });

  it.each(wrong)('refuses $what, and says where', ({ document, says }) => {
    const refused = expect.objectContaining({
      code: 'invalid-document',
      text: { nl: expect.stringContaining(says), en: expect.stringContaining(says) },
    });
    expect(() => checkGraphDocument(document)).toThrow(refused);
  });
});
