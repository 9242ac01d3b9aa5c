import type { Briefing, BriefingSaved } from '../../api/contract.ts';
import { newId } from '../../briefings/newId.ts';
import type { Database } from '../Database.ts';
import { completeBriefing } from './completeBriefing.ts';
import { keepBriefing } from './keepBriefing.ts';
import { listBriefings, withNews } from './readBriefing.ts';

/** A new briefing under the id that is asked for, or under one made from its title. `taken` where that id is there already. */
export const createBriefing = (
  database: Database,
  sent: Omit<BriefingSaved, 'version'> & { id?: string | undefined },
): Promise<Briefing | 'taken'> =>
  database.write(async (transaction) => {
    const taken = new Set((await listBriefings(transaction)).items.map(({ id }) => id));
    if (sent.id !== undefined && taken.has(sent.id)) return 'taken';
    const id = sent.id ?? newId(sent.title, taken);
    const now = new Date().toISOString();
    const content = await completeBriefing(transaction, sent, now);
    return withNews(
      transaction,
      await keepBriefing(transaction, { id, version: 1, last: 1, created: now }, content),
    );
  });
