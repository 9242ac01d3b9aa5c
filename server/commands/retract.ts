import { givenId } from '../readers/documentId.ts';
import type { Command } from './Command.ts';
import { openLibrary } from './openLibrary.ts';
import { serverOption } from './options.ts';
import { usage } from './usage.ts';

export const retract: Command = {
  name: 'retract',
  parameters: 'DOCUMENT_ID…',
  summary: {
    nl: 'Haalt brieven uit de graaf, met alles wat alleen zij zeggen.',
    en: 'Takes letters out of the graph, with all that only they say.',
  },
  options: serverOption,
  run: async (invocation) => {
    const { parameters, terminal } = invocation;
    if (parameters.length === 0) throw usage('retract', { nl: 'Geef een id.', en: 'Give an id.' });
    const ids = parameters.map(givenId);
    const library = await openLibrary('retract', invocation);
    let failed = 0;
    try {
      for (const id of ids) {
        const wasThere = await library.retract(id);
        if (!wasThere) failed++;
        terminal.tell(
          wasThere
            ? { nl: `teruggetrokken: ${id}`, en: `retracted: ${id}` }
            : { nl: `mislukt: ${id} is niet geladen`, en: `failed: ${id} is not loaded` },
        );
      }
    } finally {
      await library.close();
    }
    return failed > 0 ? 1 : 0;
  },
};
