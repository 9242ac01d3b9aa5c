import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFile } from '../../server/api/loadFile.ts';
import { exportGraph } from '../../server/graph/exportGraph.ts';
import { databases, type OpenDatabase } from './support/databases.ts';

const paper = (number: string, text: string): string =>
  `<officiele-publicatie><metadata><meta name="DC.type" content="Brief"/></metadata><kamerstuk><dossier><dossiernummer><dossiernr>32 317</dossiernr></dossiernummer><titel>JBZ-Raad</titel></dossier><stuk><stuknr>Nr. <ondernummer>${number}</ondernummer></stuknr><titel>BRIEF VAN DE MINISTER</titel><al>${text}</al></stuk></kamerstuk></officiele-publicatie>`;

describe.each(databases)('what a publication says of itself: $name', ({ isThere, open }) => {
  describe.skipIf(!isThere)('is', () => {
    let opened: OpenDatabase;
    beforeAll(async () => {
      opened = await open();
      await opened.database.write((transaction) => transaction.run('wipe'));
    });
    afterAll(() => opened?.close());

    it('in the graph, also where another letter cites it', async () => {
      const { database } = opened;
      const load = (name: string, text: string) => loadFile(database, { name, bytes: Buffer.from(text) });
      await load('a.xml', paper('7', 'Denemarken doet mee.'));
      await load('b.txt', 'Zie de brief (Kamerstukken II 2025/26, 32 317, nr. 7) over Ierland.');
      const { entities } = await exportGraph(database);
      expect(entities.find(({ id }) => id === 'document:kst-32317-7')).toMatchObject({
        name: 'JBZ-Raad: brief van de minister',
        properties: { kind: 'Brief', dossier: '32317', number: '7' },
      });
    });
  });
});
