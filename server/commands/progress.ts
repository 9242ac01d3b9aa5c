import type { Uploaded } from '../api/contract.ts';
import { RodeDraadError } from '../errors.ts';
import type { Bilingual } from '../model.ts';
import type { Terminal } from './Command.ts';

/** Tells how a run of files goes: a bar on a terminal, plain lines elsewhere; what failed is always a line. */
export interface Progress {
  loaded(name: string, answer: Uploaded): void;
  failed(name: string, error: unknown): void;
  /** Tells the sum, and answers how many failed. */
  finish(): number;
}

export function progress(total: number, terminal: Terminal): Progress {
  let done = 0;
  let failed = 0;
  const clear = () => terminal.isInteractive && process.stderr.write('\r\x1b[K');
  const line = (text: Bilingual) => {
    clear();
    terminal.tell(text);
  };
  const step = () => {
    done++;
    if (terminal.isInteractive) process.stderr.write(`\r\x1b[K${bar(done, total)}`);
  };
  return {
    loaded: (name, answer) => {
      if (!terminal.isInteractive) line(outcomeOf(name, answer));
      step();
    },
    failed: (name, error) => {
      failed++;
      line(failureOf(name, error));
      step();
    },
    finish: () => {
      line({
        nl: `${done - failed} geladen, ${failed} mislukt`,
        en: `${done - failed} loaded, ${failed} failed`,
      });
      return failed;
    },
  };
}

const width = 30;

function bar(done: number, total: number): string {
  const filled = Math.round((done / total) * width);
  return `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total}`;
}

const outcomes: Readonly<Record<Uploaded['outcome'], Bilingual>> = {
  loaded: { nl: 'geladen', en: 'loaded' },
  replaced: { nl: 'vervangen', en: 'replaced' },
  unchanged: { nl: 'ongewijzigd', en: 'unchanged' },
};

function outcomeOf(name: string, { id, outcome, entities, relations, warnings }: Uploaded): Bilingual {
  const counts = `${entities} / ${relations} / ${warnings.length}`;
  const { nl, en } = outcomes[outcome];
  return {
    nl: `${nl}: ${name} als ${id} (entiteiten / relaties / waarschuwingen: ${counts})`,
    en: `${en}: ${name} as ${id} (entities / relations / warnings: ${counts})`,
  };
}

function failureOf(name: string, error: unknown): Bilingual {
  if (error instanceof RodeDraadError) {
    return {
      nl: `mislukt: ${name}: ${error.text.nl} ${error.remedy.nl}`,
      en: `failed: ${name}: ${error.text.en} ${error.remedy.en}`,
    };
  }
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { nl: `mislukt: ${name}: ${reason}`, en: `failed: ${name}: ${reason}` };
}
