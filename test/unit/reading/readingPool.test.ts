import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Worker } from 'node:worker_threads';
import { zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extractionOf } from '../../../server/api/loadFile.ts';
import { readConfig } from '../../../server/config.ts';
import type { Writer } from '../../../server/graph/Database.ts';
import type { SourceFile } from '../../../server/readers/Reader.ts';
import { printed } from '../../../server/reading/printed.ts';
import type { ReadingLimits } from '../../../server/reading/ReadingLimits.ts';
import { ReadingPool } from '../../../server/reading/ReadingPool.ts';

const samplesDir = path.resolve(import.meta.dirname, '../../../samples');
const samples = readdirSync(samplesDir).map(
  (name): SourceFile => ({ name, bytes: readFileSync(path.join(samplesDir, name)) }),
);

const letter = (name: string): SourceFile => ({ name, bytes: Buffer.from('Frankrijk en Italië.\n') });
/** The samples one after the other, until there is so much of them that reading takes a long time. */
const long = (name: string): SourceFile => {
  const letters = Buffer.concat(samples.map(({ bytes }) => bytes));
  return { name, bytes: Buffer.concat(Array.from({ length: 600 }, () => letters)) };
};

let pools: ReadingPool[];
const pool = (size: number, limits: Partial<ReadingLimits> = {}): ReadingPool => {
  const made = new ReadingPool({ ...readConfig({}), ...limits }, size);
  pools.push(made);
  return made;
};

/** The threads that a test's pools have begun. */
let threads: Worker[];
const notice = (worker: Worker) => threads.push(worker);

beforeEach(() => {
  pools = [];
  threads = [];
  process.on('worker', notice);
});
afterEach(async () => {
  process.off('worker', notice);
  await Promise.all(pools.map((each) => each.close()));
});

const failed = { ok: false } as const;
const outcome = (work: Promise<unknown>) =>
  work.then(
    () => ({ ok: true }),
    (error: unknown) => ({ ...failed, error }),
  );

describe('what a worker reads', { timeout: 60_000 }, () => {
  it.each([false, true])(
    'is what this thread reads, byte for byte, in every worker (explained: %s)',
    async (isExplained) => {
      const workers = pool(2);
      const twice = [...samples, ...samples];
      const answers = await Promise.all(twice.map((file) => workers.print(file, {}, isExplained)));
      expect(threads).toHaveLength(2);
      for (const [index, file] of twice.entries()) {
        expect(answers[index]).toEqual(printed(await extractionOf(file), isExplained));
      }
    },
  );

  it('heeds the options, and keeps the words and the code of an error', async () => {
    const workers = pool(1);
    expect(await workers.identify(letter('a.txt'), { id: 'b' })).toBe('document:b');
    await expect(workers.identify({ name: 'c.txt', bytes: Buffer.from('') }, {})).rejects.toMatchObject({
      code: 'empty-file',
      text: { nl: '"c.txt" is leeg: er staat geen tekst in.' },
    });
  });

  it('goes on with the same worker after a file that cannot be read', async () => {
    const workers = pool(1);
    await expect(workers.identify({ name: 'x.zip', bytes: Buffer.from('PK') }, {})).rejects.toThrow('x.zip');
    expect(await workers.identify(letter('a.txt'), {})).toBe('document:a');
    expect(threads).toHaveLength(1);
  });
});

describe('a file that asks too much', { timeout: 60_000 }, () => {
  it('is ended when it takes too long, alone', async () => {
    const workers = pool(1, { maxReadTime: 2000 });
    const [first, second] = await Promise.all([
      outcome(workers.print(long('lang.txt'), {}, false)),
      outcome(workers.identify(letter('a.txt'), {})),
    ]);
    expect(first).toMatchObject({
      error: {
        code: 'too-slow',
        text: { nl: '"lang.txt" lezen duurde langer dan 2 seconden en is afgebroken.' },
        remedy: { en: expect.stringContaining('MAX_READ_TIME=') },
      },
    });
    expect(second).toEqual({ ok: true });
    expect(threads).toHaveLength(2);
  });

  it('is ended when it takes too much memory, alone', async () => {
    const workers = pool(1, { maxReadMemory: 120e6 });
    const bytes = Buffer.from('<p>a</p>'.repeat(1.5e6));
    const [first, second] = await Promise.all([
      outcome(workers.identify({ name: 'veel.html', bytes }, {})),
      outcome(workers.identify(letter('a.txt'), {})),
    ]);
    expect(first).toMatchObject({
      error: {
        code: 'too-large',
        text: { en: 'Reading "veel.html" took more memory than 120 MB and was broken off.' },
        remedy: { nl: expect.stringContaining('MAX_READ_MEMORY=') },
      },
    });
    expect(second).toEqual({ ok: true });
  });

  it.each(['txt', 'html'])(
    'is read in its time or ended, where it is one line of 10 MB: %s',
    async (extension) => {
      const workers = pool(1, { maxReadTime: 3000 });
      const [first, second] = await Promise.all([
        outcome(workers.identify({ name: `regel.${extension}`, bytes: Buffer.alloc(1e7, 'a') }, {})),
        outcome(
          workers.print(
            { name: `zin.${extension}`, bytes: Buffer.alloc(1e7, 'Ierland doet mee ') },
            {},
            false,
          ),
        ),
      ]);
      expect(first).toEqual({ ok: true });
      if (!('error' in second)) expect(second).toEqual({ ok: true });
      else expect(second).toMatchObject({ error: { code: 'too-slow' } });
      expect(await workers.identify(letter('a.txt'), {})).toBe('document:a');
    },
  );

  it('fails alone when its worker is killed', async () => {
    const workers = pool(1);
    const reading = outcome(workers.print(long('lang.txt'), {}, false));
    const next = outcome(workers.identify(letter('a.txt'), {}));
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => threads[0]?.once('message', resolve));
    await threads[0]?.terminate();
    expect(await reading).toMatchObject({
      error: { code: 'internal', text: { en: 'Reading "lang.txt" broke off unexpectedly.' } },
    });
    expect(await next).toEqual({ ok: true });
  });
});

describe('a worker that is killed while it has nothing to do', { timeout: 60_000 }, () => {
  it('is given no file any more', async () => {
    const workers = pool(2);
    const read = (...names: string[]) =>
      Promise.all(names.map((name) => outcome(workers.identify(letter(name), {}))));
    await read('a.txt', 'b.txt');
    for (const thread of threads) void thread.terminate();
    expect(await read('c.txt', 'd.txt', 'e.txt')).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    expect(threads).toHaveLength(4);
  });
});

describe('a limit of a format', { timeout: 60_000 }, () => {
  it('is what was set', async () => {
    const workers = pool(1, { maxUnpackedSize: 1000, maxPages: 1 });
    const docx = zipSync({ 'word/document.xml': Buffer.alloc(2000, ' ') });
    const pdf = await pdfOf(2);
    await expect(workers.identify({ name: 'a.docx', bytes: docx }, {})).rejects.toThrow('MAX_UNPACKED_SIZE');
    await expect(workers.identify({ name: 'a.pdf', bytes: pdf }, {})).rejects.toThrow('MAX_PAGES');
  });
});

describe('what waits', { timeout: 60_000 }, () => {
  it('is so many files and no more', async () => {
    const workers = pool(1, { maxWaiting: 1 });
    const names = ['a.txt', 'b.txt', 'c.txt'];
    const answers = await Promise.all(names.map((name) => outcome(workers.identify(letter(name), {}))));
    expect(answers).toMatchObject([
      { ok: true },
      { ok: true },
      {
        error: {
          code: 'busy',
          text: { en: 'There is no room for "c.txt": 1 files are waiting already.' },
          remedy: { nl: expect.stringContaining('MAX_WAITING=') },
        },
      },
    ]);
    expect(await workers.identify(letter('c.txt'), {})).toBe('document:c');
  });

  it('is not read when nobody wants it any more', async () => {
    const workers = pool(1);
    const written: string[] = [];
    const gone = new AbortController();
    const first = workers.load(emptyGraph(written, 'a'), letter('a.txt'), {});
    const second = outcome(workers.load(emptyGraph(written, 'b'), letter('b.txt'), {}, gone.signal));
    gone.abort();
    await first;
    expect(await second).toMatchObject({ error: { text: { en: '"b.txt" is no longer wanted.' } } });
    expect(written).toEqual(['a']);
  });

  it('is refused when the program stops, and so is what is being read', async () => {
    const workers = pool(1);
    const both = ['lang.txt', 'b.txt'].map((name) => outcome(workers.print(long(name), {}, false)));
    await workers.close();
    const stopping = { error: { code: 'database-unavailable' } };
    expect(await Promise.all(both)).toMatchObject([stopping, stopping]);
    expect(await outcome(workers.identify(letter('c.txt'), {}))).toMatchObject(stopping);
  });

  it('is loaded in the order in which it came where it has the same name, whichever is read first', async () => {
    const workers = pool(2);
    const written: string[] = [];
    const slow = { name: 'a.txt', bytes: Buffer.concat(samples.map(({ bytes }) => bytes)) };
    await Promise.all([
      workers.load(emptyGraph(written, 'first'), slow, {}),
      workers.load(emptyGraph(written, 'second'), letter('a.txt'), {}),
      outcome(workers.load(emptyGraph(written, 'third'), { name: 'a.txt', bytes: Buffer.from('') }, {})),
      workers.load(emptyGraph(written, 'fourth'), letter('a.txt'), {}),
    ]);
    expect(written).toEqual(['first', 'second', 'fourth']);
  });

  it('does not wait for a slow one of another name', async () => {
    const workers = pool(2);
    const written: string[] = [];
    const slow = outcome(workers.load(emptyGraph(written, 'slow'), long('lang.txt'), {}));
    await workers.load(emptyGraph(written, 'quick'), letter('b.txt'), {});
    expect(written).toEqual(['quick']);
    await workers.close();
    expect(await slow).toMatchObject({ error: { code: 'database-unavailable' } });
  });
});

/** A database with nothing in it, which notes who has written. */
const emptyGraph = (written: string[], name: string): Writer => ({
  write: async (work) => {
    const result = await work({ read: async () => [], run: async () => undefined });
    written.push(name);
    return result;
  },
});

function pdfOf(pages: number): Promise<Buffer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const pdf = new PDFDocument({ autoFirstPage: false });
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    for (let page = 0; page < pages; page++) pdf.addPage().text('Een brief.');
    pdf.end();
  });
}
