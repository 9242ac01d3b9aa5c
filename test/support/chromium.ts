import { spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { type Browser, chromium } from 'playwright-core';

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
  if (await installPackage()) return findChromium();
  await succeeds(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  return findChromium();
}

/** The browser that the tests share; root may not use Chromium's own sandbox. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

async function installPackage(): Promise<boolean> {
  if (process.getuid?.() !== 0 || !(await succeeds('apt-get', ['--version']))) return false;
  await succeeds('apt-get', ['update', '-qq']);
  return succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
}

const isProgram = (place: string): Promise<boolean> =>
  access(place, constants.X_OK).then(
    () => true,
    () => false,
  );

/** Runs a program without a terminal, so that nothing waits for an answer. */
function succeeds(program: string, parameters: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
