import { describe, expect, it } from 'vitest';
import { checkGraphDocument } from '../../../server/claims/checkGraphDocument.ts';
import { readCsvPair } from '../../../server/readers/csv/readCsvPair.ts';

const nodes = `id:ID,name,:LABEL,aliases:string[],count:int
country:DK,Denemarken,Country;MemberState,DK;Deense staat,
initiative:brief,"Brief, gezamenlijk",Initiative,,4
`;
const relations = `:START_ID,:END_ID,:TYPE,role
country:DK,initiative:brief,JOINED,signatory
`;
const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });
const read = (one = nodes, other = relations) =>
  readCsvPair({
    files: [file('knopen.csv', one), file('relaties.csv', other)],
    id: 'ingevoerd',
    said: { by: 'A. Redacteur', reason: 'gesprek van 3 juni' },
  });

describe('a pair of CSV files', () => {
  it('is one graph document, true to the model, said by a person', () => {
    const graph = checkGraphDocument(read());
    expect(graph.document.id).toBe('document:ingevoerd');
    expect(graph.entities.find(({ id }) => id === 'country:DK')).toMatchObject({
      ...{ type: 'Country', name: 'Denemarken', aliases: ['DK', 'Deense staat'], properties: {} },
    });
    expect(graph.entities.find(({ id }) => id === 'initiative:brief')).toMatchObject({
      ...{ name: 'Brief, gezamenlijk', properties: { count: 4 } },
    });
    expect(graph.relations).toEqual([
      {
        ...{
          id: 'country:DK|JOINED|initiative:brief',
          type: 'JOINED',
          from: 'country:DK',
          to: 'initiative:brief',
        },
        ...{ properties: { role: 'signatory' }, evidence: [] },
        said: { by: 'A. Redacteur', reason: 'gesprek van 3 juni' },
      },
    ]);
  });

  it('comes in either order, and with semicolons or tabs', () => {
    const { relations: made } = readCsvPair({
      files: [
        file('b.csv', relations.replaceAll(',', '\t')),
        file(
          'a.csv',
          nodes
            .replace(';MemberState', '')
            .replace(';Deense', ' Deense')
            .replaceAll('"Brief, gezamenlijk"', 'Brief')
            .replaceAll(',', ';'),
        ),
      ],
      ...{ id: 'x', said: { by: 'a', reason: 'b' } },
    });
    expect(made.map(({ id }) => id)).toEqual(['country:DK|JOINED|initiative:brief']);
  });

  it('keeps signs that turn text, and a lost character for half of a pair', () => {
    const [before = '', after = ''] = nodes
      .replace('Denemarken', 'Dene\u202emarken\u202c HALF')
      .split('HALF');
    const half = Buffer.concat([Buffer.from(before), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from(after)]);
    const { entities } = readCsvPair({
      files: [{ name: 'a.csv', bytes: half }, file('b.csv', relations)],
      ...{ id: 'x', said: { by: 'a', reason: 'b' } },
    });
    expect(entities.find(({ id }) => id === 'country:DK')?.name).toBe('Dene\u202emarken\u202c \ufffd');
  });

  it.each([
    ['two files of nodes', nodes, nodes, 'knopen.csv en relaties.csv'],
    ['a label that is none', nodes.replace('Initiative', 'Idee'), relations, '"knopen.csv", regel 3: "Idee"'],
    [
      'a node without a name',
      nodes.replace('Denemarken', ''),
      relations,
      '"knopen.csv", regel 2: "country:DK"',
    ],
    [
      'a number that is none',
      nodes.replace(',4', ',vier'),
      relations,
      '"knopen.csv", regel 3: "count: vier"',
    ],
    [
      'a relation that is none',
      nodes,
      relations.replace('JOINED', 'VOND'),
      '"relaties.csv", regel 2: "VOND"',
    ],
    [
      'an end that is not there',
      nodes,
      relations.replace('country:DK', 'country:SE'),
      '"relaties.csv", regel 2: "country:SE"',
    ],
    ['a column that lacks', nodes.replace(':LABEL', 'soort'), relations, '"knopen.csv" mist de kolom :LABEL'],
    [
      'a quote that does not close',
      nodes.replace('lijk"', 'lijk'),
      relations,
      '"knopen.csv" is geen kloppende CSV',
    ],
    ['nothing', '', relations, 'niet één met knopen'],
  ])('says what is wrong and where: %s', (_what, one, other, said) => {
    expect(() => read(one, other)).toThrow(
      expect.objectContaining({
        code: 'invalid-document',
        text: expect.objectContaining({ nl: expect.stringContaining(said) }),
      }),
    );
  });
});
