import { type Browser, chromium } from 'playwright-core';
import { installPackages, isProgram, succeeds } from './debian.ts';

/**
 * The program of a Chromium on this machine: `CHROME_PATH`, Debian's, or Playwright's own; undefined where there is
 * none.
 */
export async function findChromium(): Promise<string | undefined> {
  const places = [process.env.CHROME_PATH, '/usr/bin/chromium', chromium.executablePath()];
  for (const place of places) {
    if (place !== undefined && place !== '' && (await isProgram(place))) return place;
  }
  return undefined;
}

/** Finds a Chromium, or installs one: Debian's package as root, else Playwright's download. */
export async function findOrInstallChromium(): Promise<string | undefined> {
  const found = await findChromium();
  if (found !== undefined) return found;
  if (await installPackages(['chromium'])) return findChromium();
  await succeeds(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  return findChromium();
}

/** The browser that the tests share; root may not use Chromium's own sandbox. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
