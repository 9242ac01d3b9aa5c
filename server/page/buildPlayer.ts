import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Player } from '../briefings/exports/ExportFormat.ts';
import { distDir } from './buildPage.ts';
import { rootDir, runVite } from './runVite.ts';
import { sourcesHash } from './sourcesHash.ts';

const folder = path.join(distDir, 'player');
const stamp = path.join(folder, '.sources');

let coming: Promise<Player> | undefined;

/** Builds the player, once and only when it is asked for, unless `dist/` holds the one of these very sources. */
export const buildPlayer = (): Promise<Player> => {
  coming ??= build().catch((error: unknown) => {
    coming = undefined;
    throw error;
  });
  return coming;
};

const build = async (): Promise<Player> => {
  const hash = await sourcesHash(rootDir);
  if ((await readFile(stamp, 'utf8').catch(() => '')) !== hash) {
    await runVite(['build', '--config', 'client/player/vite.config.ts']);
    await writeFile(stamp, hash);
  }
  const [script, style] = await Promise.all(
    ['player.js', 'player.css'].map((file) => readFile(path.join(folder, file), 'utf8')),
  );
  return { script: script ?? '', style: style ?? '' };
};
