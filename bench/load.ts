import { countOf } from '../server/graph/countDocuments.ts';
import type { Database } from '../server/graph/Database.ts';
import { loadDocument, retractDocument } from '../server/graph/loadDocument.ts';
import type { GraphDocument } from '../server/model.ts';
import { letter, namedByTable } from '../test/support/letter.ts';
import type { Bench, Length } from './Bench.ts';
import { onDatabases } from './onDatabases.ts';

/**
 * What a letter costs beside many that all speak of the same countries, are signed by the same minister and tell of the same
 * group, against one about a group, a minister and countries that few speak of.
 */
export const load: Bench = {
  name: 'load',
  title: 'one more letter beside a hub',
  kind: 'bench',
  run: (length) => onDatabases((database) => measure(database, length)),
};

/**
 * How many letters name the few and the many, how many pairs are measured, and what is too much; the short form only shows
 * that it runs, for what it takes hangs on what else the machine does.
 */
const sizes = {
  short: { few: 20, many: 60, sample: 5, limit: Number.POSITIVE_INFINITY },
  full: { few: 100, many: 10_000, sample: 100, limit: 1.2 },
} as const;

/**
 * Letters about countries that many letters name and letters about countries that few do are loaded and taken away
 * in turn, in one database, so that what else the machine does weighs on both alike.
 */
const measure = async (database: Database, length: Length): Promise<string> => {
  const { few, many, sample, limit } = sizes[length];
  await wipe(database);
  for (let n = 0; n < few; n++) await loadDocument(database, generated(n, rare));
  for (let n = few; n < few + many; n++) await loadDocument(database, generated(n, hubs));
  const besideFew: Cost[] = [];
  const besideMany: Cost[] = [];
  for (let n = few + many; n < few + many + sample; n++) {
    besideFew.push(await cost(database, generated(n, rare)));
    besideMany.push(await cost(database, generated(n, hubs)));
  }
  await wipe(database);
  const lines = (['load', 'retract'] as const).map((what) => {
    const small = median(besideFew.map((each) => each[what]));
    const large = median(besideMany.map((each) => each[what]));
    const times = large / small;
    const line = `${what} ${small.toFixed(1)} ms beside ${few}, ${large.toFixed(1)} ms beside ${many}: ${times.toFixed(2)} times`;
    if (times > limit) throw new Error(`more than ${limit} times: ${database.kind}: ${line}`);
    return line;
  });
  return `${database.kind}: ${lines.join('; ')}`;
};

const wipe = async (database: Database): Promise<void> => {
  const some = (query: string): Promise<number> =>
    database.write(async (transaction) => countOf(await transaction.read(query, { limit: 1000 })));
  while ((await some('wipeRelations')) > 0);
  while ((await some('wipeSome')) > 0);
};

interface Cost {
  load: number;
  retract: number;
}

/** Loading a letter, and taking it away again, in milliseconds; the graph is as before. */
const cost = async (database: Database, one: GraphDocument): Promise<Cost> => ({
  load: await timed(() => loadDocument(database, one)),
  retract: await timed(() => retractDocument(database, one.document.id)),
});

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** What the letters of one kind have in common. */
interface Common {
  countries: readonly string[];
  signer: string;
  office: string;
  group: string;
}

const hubs: Common = {
  countries: ['NL', 'DE', 'FR', 'IT', 'DK', 'AT'].map((code) => `country:${code}`),
  signer: 'person:terwindt',
  office: 'minister:nl/asiel-en-migratie',
  group: 'initiative:kopgroep-terugkeerhubs',
};
const rare: Common = {
  countries: ['PE', 'CL', 'BO', 'EC', 'UY', 'PY'].map((code) => `country:${code}`),
  signer: 'person:oosterling',
  office: 'minister:nl/klimaat-en-groene-groei',
  group: 'initiative:kopgroep-visserij',
};

/**
 * A letter with an initiative of its own that these countries join, and with one that all letters tell of; as extraction
 * has it, well-known things bear the table's names.
 */
const generated = (n: number, { countries, signer, office, group }: Common): GraphDocument => {
  const date = new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10);
  return namedByTable(
    letter({
      id: `brief-${n}`,
      date,
      facts: [
        [signer, 'HOLDS', office, { date }],
        ...countries.slice(0, 2).map((country) => [country, 'JOINED', group, { role: 'initiator' }] as const),
        ...countries.map(
          (country) => [country, 'JOINED', `initiative:groep-${n}`, { role: 'participant' }] as const,
        ),
        [`initiative:groep-${n}`, 'CONCERNS', 'system:ees'],
        [`document:brief-${n}`, 'CITES', `document:kst-22112-${n}`],
        [countries[0] ?? '', 'ATTENDED', `meeting:raad-${2000 + n}-06-04`],
      ],
      names: ['organisation:europol'],
      states: { [signer]: { initials: 'A.B.' }, [group]: { kind: 'leading-group' } },
    }),
  );
};
