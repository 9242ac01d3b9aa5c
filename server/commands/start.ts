import { startServer } from '../main.ts';
import { buildPage } from '../page/buildPage.ts';
import { servePage } from '../page/servePage.ts';
import type { Command } from './Command.ts';
import { usage } from './usage.ts';

export const start: Command = {
  name: 'start',
  parameters: '',
  summary: {
    nl: 'Bouwt de pagina, opent de graaf en dient beide op (PORT, HOST, DATA_DIR).',
    en: 'Builds the page, opens the graph and serves both (PORT, HOST, DATA_DIR).',
  },
  options: {},
  run: async ({ parameters, config, terminal }) => {
    if (parameters.length > 0) {
      throw usage('start', { nl: 'Deze opdracht neemt geen bestanden.', en: 'This command takes no files.' });
    }
    const stopped = untilStopped();
    const server = startServer(config, { handlers: servePage(), prepare: buildPage });
    try {
      const url = await Promise.race([server.ready, stopped]);
      if (typeof url === 'string') {
        await terminal.print(
          terminal.say({ nl: `Rode Draad staat klaar op ${url}\n`, en: `Rode Draad is ready at ${url}\n` }),
        );
        await stopped;
      }
    } finally {
      await server.close();
    }
    return 0;
  },
};

/** Ctrl-C, or the word of whoever started this; a second one does not interrupt the closing. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.on('SIGINT', () => resolve());
    process.on('SIGTERM', () => resolve());
  });
}
