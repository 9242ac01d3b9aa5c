import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiError, uploaded } from '../../server/api/contract.ts';
import { rodeDraad } from '../support/program.ts';
import { startApi, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startApi();
});
afterAll(() => server.stop());

/** A form as it is sent, byte for byte, so that a name is not made tame on the way. */
const post = (name: string): Promise<Response> =>
  fetch(`${server.url}/api/v1/documents`, {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/plain\r\n\r\nDenemarken doet mee met ${name.length} anderen.\r\n--x--\r\n`,
  });

describe('the name of a file that is sent', () => {
  it.each([
    ['../../../etc/passwd.txt', 'document:passwd'],
    ['/etc/shadow.txt', 'document:shadow'],
    ['C:\\\\x\\\\y.txt', 'document:y'],
    ['..%2f..%2fbrief.txt', 'document:2f-2fbrief'],
    [`${'x'.repeat(4000)}.txt`, `document:${'x'.repeat(100)}`],
    ['tekst\u202etxt.txt', 'document:tekst-txt'],
  ])('is a name and no path: %j', async (name, id) => {
    const before = await readdir(server.dataDir, { recursive: true });
    const answer = await post(name);
    expect(answer.status).toBe(201);
    expect(uploaded.parse(await answer.json()).id).toBe(id);
    const after = await readdir(server.dataDir, { recursive: true });
    expect(after.filter((file) => /passwd|shadow|brief|xxx/.test(file))).toEqual([]);
    expect(after.length).toBeLessThanOrEqual(before.length + 20);
  });

  it.each(['brief\0.txt', 'x'.repeat(100_000)])(
    'that no form can hold is refused, and the server goes on',
    async (name) => {
      const answer = await post(name);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      const { error } = apiError.parse(await answer.json());
      expect(error.code).not.toBe('internal');
      expect(error.remedy).toMatch(/\S/);
      expect((await post('daarna.txt')).status).toBeLessThan(300);
    },
  );
});

describe('the name of a file on the command line', () => {
  it.each([
    ['that is not there', '../../../nergens/brief.txt', 'het bestaat niet'],
    ['that is too long', `${'x'.repeat(5000)}.txt`, 'de naam is te lang'],
    ['of a folder', '/etc', 'map'],
  ])('%s is one clear sentence', async (_what, name, said) => {
    const { code, out, err } = await rodeDraad(['extract', name]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(said);
    expect(err).not.toMatch(/ {2}at |Error:/);
  });
});
