import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wrongFiles } from '../support/letters.ts';
import type { TestServer } from '../support/server.ts';
import { startProgram } from '../support/server.ts';
import { hasBrowser, useBrowser } from './support/browser.ts';
import { upload } from './support/explorer.ts';

describe.runIf(hasBrowser)('wrong input on the page', () => {
  const { open } = useBrowser();
  let server: TestServer;
  beforeAll(async () => {
    server = await startProgram();
  });
  afterAll(() => server?.stop());

  it.each(wrongFiles)('$what is refused with one clear sentence', async ({ name, bytes }) => {
    const page = await open(`${server.url}/documents`);
    const file = path.join(server.dataDir, name);
    await writeFile(file, bytes);
    await upload(page, file);
    const refusal = page.locator('.uploads li.failed');
    await refusal.waitFor({ timeout: 30_000 });
    const text = (await refusal.textContent()) ?? '';
    expect(text).toContain(name);
    // What is wrong and what to do: two sentences at least, and no word of a machine.
    expect(await refusal.getByRole('alert').textContent()).toMatch(/\S.+\.\s+\S.+\./);
    expect(text).not.toMatch(/error|undefined|\bhttp\b|stack/i);
    await page.getByText('Er zijn nog geen brieven.').waitFor();
  });

  it('a good letter beside a wrong one comes in', async () => {
    const page = await open(server.url);
    await upload(page, [
      { name: 'leeg.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
      {
        name: 'zonder-namen.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('Hier gebeurt verder niets bijzonders.\n'),
      },
    ]);
    await page.locator('.uploads li.failed', { hasText: 'leeg.txt' }).waitFor();
    const loaded = page.locator('.uploads li.done');
    await loaded.waitFor();
    await loaded.locator('summary', { hasText: /waarschuwing/ }).waitFor();
    await page.getByText('In deze brief zijn geen feiten gevonden.').waitFor();
  });
});
