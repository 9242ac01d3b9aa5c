import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readInstance, writeInstance } from '../../server/instance.ts';
import { graphDocument } from '../../server/model.ts';
import { handMade, wrongFiles } from '../support/letters.ts';
import { type Run, rodeDraad } from '../support/program.ts';
import { startApi, temporaryDir } from '../support/server.ts';

let dir: string;
let dataDir: string;

beforeEach(async () => {
  dir = await temporaryDir();
  dataDir = path.join(dir, 'data');
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const run = (words: string[], more: Run = {}) =>
  rodeDraad(words, { ...more, environment: { DATA_DIR: dataDir, ...more.environment } });

async function file(name: string, content: string | Buffer): Promise<string> {
  const place = path.join(dir, name);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, content);
  return place;
}

const letter = (local: string, country = 'country:DK', name = 'Denemarken') =>
  file(`${local}.json`, JSON.stringify(handMade(path.basename(local), country, name)));

/** The ids of the loaded letters. */
async function loaded(): Promise<string[]> {
  const { out } = await run(['export']);
  return JSON.parse(out).documents.map(({ id }: { id: string }) => id);
}

describe('usage', () => {
  it.each([
    [[]],
    [['onzin']],
    [['extract']],
    [['extract', 'a', 'b']],
    [['extract', '-']],
    [['extract', 'a.txt', '--uitvoer', 'x']],
    [['extract', 'a.txt', '--date', 'gisteren']],
    [['ingest']],
    [['ingest', '-']],
    [['ingest', 'a.txt', 'b.txt', '--id', 'x']],
    [['ingest', 'a.txt', '--server', 'hier']],
    [['ingest', '--id']],
    [['retract']],
    [['export', '--format', 'doc']],
    [['verify', 'iets']],
    [['start', 'iets']],
  ])('%j is wrong: exit code 2, with a hint', async (words) => {
    const { code, out, err } = await run(words);
    expect(code).toBe(2);
    expect(out + err).toMatch(/--help|Kies uit/);
  });

  it.each(['start', 'extract', 'ingest', 'retract', 'export', 'verify'])('%s --help', async (name) => {
    const { code, out } = await run([name, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`rode-draad ${name}`);
  });

  it('--help names every command', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const name of ['start', 'extract', 'ingest', 'retract', 'export', 'verify'])
      expect(out).toContain(name);
  });

  it('a wrong variable is wrong usage, in the language of the terminal', async () => {
    const { code, err } = await run(['verify'], { environment: { PORT: 'veel', LC_ALL: 'en_GB.UTF-8' } });
    expect(code).toBe(2);
    expect(err).toContain('The environment variable PORT');
  });
});

describe('extract', () => {
  it('prints the graph document and nothing else on standard output', async () => {
    const place = await file('Brief één.txt', 'Aan de Voorzitter,\r\nTekst.\r\n');
    const { code, out, err } = await run(['extract', place, '--title', 'T', '--date', '2026-01-02']);
    expect(code).toBe(0);
    const { document } = graphDocument.parse(JSON.parse(out));
    expect(document).toMatchObject({
      id: 'document:brief-een',
      title: 'T',
      date: '2026-01-02',
      text: 'Aan de Voorzitter,\nTekst.\n',
    });
    expect(err).toContain('entiteiten');
    expect(err).toContain('waarschuwing');
  });

  it('reads standard input', async () => {
    const { code, out } = await run(['extract', '-', '--id', 'kst-1-2'], { input: 'Tekst.' });
    expect(code).toBe(0);
    expect(JSON.parse(out).document.id).toBe('document:kst-1-2');
  });

  it('gives the same bytes for the same file, and takes its own output', async () => {
    const place = await file('a.txt', 'Denemarken en Duitsland.');
    const [first, second] = [await run(['extract', place]), await run(['extract', place])];
    expect(second.out).toBe(first.out);
    const again = await run(['extract', await file('b.json', first.out)]);
    expect(again.out).toBe(first.out);
  });

  it('is relative to where the user stands', async () => {
    await file('hier.txt', 'Tekst.');
    expect((await run(['extract', 'hier.txt'], { cwd: dir })).code).toBe(0);
  });

  it.each(wrongFiles)('$what: $code', async ({ name, bytes }) => {
    const { code, out, err } = await run(['extract', await file(name, bytes)]);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/^Fout: .+\n$/);
  });

  it('a file that is not there, and a folder', async () => {
    const missing = await run(['extract', path.join(dir, 'weg.txt')]);
    expect(missing).toMatchObject({ code: 1, out: '' });
    expect(missing.err).toContain('bestaat niet');
    expect((await run(['extract', dir])).err).toContain('het is een map');
  });
});

describe('ingest', () => {
  it('loads all it is given, folders too, and says so in plain lines', async () => {
    await letter('map/a');
    await letter('map/dieper/b');
    await file('map/.verborgen/x.txt', 'Tekst.');
    const { code, err } = await run(['ingest', path.join(dir, 'map'), await letter('c')]);
    expect(code).toBe(0);
    expect(err.split('\n').filter((line) => line.startsWith('geladen'))).toHaveLength(3);
    expect(err).toContain('3 geladen, 0 mislukt');
    expect(await loaded()).toEqual(['document:a', 'document:b', 'document:c']);
  });

  it('names what failed, with its reason, and loads the others', async () => {
    const wrong = await Promise.all(wrongFiles.map(({ name, bytes }) => file(`fout/${name}`, bytes)));
    const { code, err } = await run(['ingest', ...wrong, path.join(dir, 'weg.txt'), await letter('goed')]);
    expect(code).toBe(1);
    for (const { name } of [...wrongFiles, { name: 'weg.txt' }]) {
      expect(err).toMatch(new RegExp(`^mislukt: .*${name.replace('.', '\\.')}: .+\\. .+\\.$`, 'm'));
    }
    expect(err).toContain(`1 geladen, ${wrongFiles.length + 1} mislukt`);
    expect(await loaded()).toEqual(['document:goed']);
  });

  it('refuses a second file with the id of another, naming both', async () => {
    const first = await file('een/brief.txt', 'De ene tekst.');
    const second = await file('twee/brief.txt', 'De andere tekst.');
    const same = await file('drie/brief.txt', 'De ene tekst.');
    const { code, err } = await run(['ingest', first, second, same]);
    expect(code).toBe(1);
    expect(err).toMatch(/mislukt: .*"[^"]*twee\/brief\.txt" en "[^"]*een\/brief\.txt"/);
    expect(err).toContain('2 geladen, 1 mislukt');
    expect((await run(['ingest', second])).err).toContain('vervangen');
  });

  it('takes a pair of CSV files as one document that a person says', async () => {
    const pair = [
      await file(
        'knopen.csv',
        'id:ID,name,:LABEL\ncountry:DK,Denemarken,Country\ninitiative:brief,Brief,Initiative\n',
      ),
      await file(
        'relaties.csv',
        ':START_ID,:END_ID,:TYPE,role\ncountry:DK,initiative:brief,JOINED,signatory\n',
      ),
    ];
    const nobody = await run(['ingest', ...pair, '--id', 'onderzoek']);
    expect(nobody).toMatchObject({ code: 2, err: expect.stringContaining('--by') });
    const said = ['--id', 'onderzoek', '--by', 'A. Redacteur', '--reason', 'gesprekken'];
    expect(await run(['ingest', ...pair, ...said])).toMatchObject({ code: 0 });
    const { relations } = JSON.parse((await run(['export'])).out);
    expect(relations.map(({ id }: { id: string }) => id)).toContain(
      'country:DK|JOINED|initiative:onderzoek/brief',
    );
    expect(JSON.stringify(relations)).toContain('A. Redacteur');
  });

  it('tells of what was there already', async () => {
    const place = await letter('a');
    await run(['ingest', place]);
    expect((await run(['ingest', place])).err).toContain('ongewijzigd');
  });
});

describe('retract, export and verify', () => {
  it('a letter that goes leaves nothing behind', async () => {
    await run(['ingest', await letter('a')]);
    const before = (await run(['export'])).out;
    await run(['ingest', await letter('b', 'country:DE', 'Duitsland')]);
    expect((await run(['export'])).out).not.toBe(before);
    expect((await run(['retract', 'b'])).code).toBe(0);
    expect((await run(['export'])).out).toBe(before);
    expect(await run(['verify'])).toMatchObject({ code: 0, out: '' });
  });

  it('names the letter that is not there', async () => {
    const { code, err } = await run(['retract', 'document:weg']);
    expect(code).toBe(1);
    expect(err).toContain('document:weg');
  });

  it('writes to a file', async () => {
    await run(['ingest', await letter('a')]);
    const { code, out } = await run(['export', '--format', 'json', '--output', 'graaf.json'], { cwd: dir });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(await readFile(path.join(dir, 'graaf.json'), 'utf8')).toBe((await run(['export'])).out);
  });
});

describe('a server that holds the data folder', () => {
  it('gets the work, and lets go of the folder when it ends', async () => {
    const server = await startApi();
    dataDir = server.dataDir;
    try {
      expect(await run(['ingest', await letter('a')])).toMatchObject({ code: 0 });
      const documents = await (await fetch(`${server.url}/api/v1/documents`)).json();
      expect(documents.items.map(({ id }: { id: string }) => id)).toEqual(['document:a']);
      expect((await run(['export'])).out).toBe(await (await fetch(`${server.url}/api/v1/export`)).text());
      expect(await run(['verify'])).toMatchObject({ code: 0 });
      expect((await run(['ingest', await file('x.docx', 'PK\x03\x04')])).err).toContain('docx');
      expect((await run(['retract', 'a', 'weg'])).code).toBe(1);
      expect(await loaded()).toEqual([]);
    } finally {
      await server.stop();
    }
    expect(await readInstance(dataDir)).toBeUndefined();
  });

  it('may be named', async () => {
    const server = await startApi();
    try {
      expect((await run(['ingest', await letter('a'), '--server', server.url])).code).toBe(0);
      expect(await loaded()).toEqual([]);
      expect((await run(['export', '--server', `${server.url}/`])).out).toContain('document:a');
    } finally {
      await server.stop();
    }
  });

  it('that is gone is forgotten', async () => {
    await writeInstance(dataDir, { pid: 1, url: 'http://127.0.0.1:9', token: 'weg' });
    expect((await run(['ingest', await letter('a')])).code).toBe(0);
    expect(await readInstance(dataDir)).toBeUndefined();
  });

  it('that is not this one, under its old address, is left alone', async () => {
    const other = await startApi();
    try {
      await writeInstance(dataDir, { pid: 1, url: other.url, token: 'van-een-ander' });
      expect((await run(['ingest', await letter('a')])).code).toBe(0);
      expect((await run(['export', '--server', other.url])).out).not.toContain('document:a');
    } finally {
      await other.stop();
    }
  });

  it('that does not answer is named', async () => {
    const { code, err } = await run(['verify', '--server', 'http://127.0.0.1:9']);
    expect(code).toBe(1);
    expect(err).toContain('http://127.0.0.1:9');
  });
});
