import type { Command } from './Command.ts';
import { openLibrary } from './openLibrary.ts';
import { serverOption } from './options.ts';
import { usage } from './usage.ts';

export const verify: Command = {
  name: 'verify',
  parameters: '',
  summary: { nl: 'Toetst de graaf aan zijn regels.', en: 'Holds the graph against its rules.' },
  options: serverOption,
  run: async (invocation) => {
    const { parameters, terminal } = invocation;
    if (parameters.length > 0) {
      throw usage('verify', {
        nl: 'Deze opdracht neemt geen bestanden.',
        en: 'This command takes no files.',
      });
    }
    const library = await openLibrary('verify', invocation);
    try {
      const findings = await library.verify();
      for (const { rule, about, message } of findings) {
        await terminal.print(`${rule}  ${about}  ${terminal.say(message)}\n`);
      }
      terminal.tell(
        findings.length === 0
          ? { nl: 'De graaf klopt.', en: 'The graph is sound.' }
          : { nl: `${findings.length} fouten in de graaf.`, en: `${findings.length} faults in the graph.` },
      );
      return findings.length === 0 ? 0 : 1;
    } finally {
      await library.close();
    }
  },
};
