import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { goldOf } from './goldOf.ts';

/** `npm run golden:gold -- FOLDER…`: writes each folder's gold.json out of its letter.txt, facts.txt and names.txt. */
for (const folder of process.argv.slice(2)) {
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  try {
    const gold = goldOf(read('letter.txt'), read('facts.txt'), read('names.txt'));
    writeFileSync(path.join(folder, 'gold.json'), `${JSON.stringify(gold, null, 1)}\n`);
    console.info(`${folder}: ${gold.entities.length} entities, ${gold.relations.length} relations`);
  } catch (error) {
    console.error(`${folder}:\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
