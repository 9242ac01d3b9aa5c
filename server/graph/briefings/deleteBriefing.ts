import type { Database } from '../Database.ts';

/** Takes a briefing away with all its versions. False where there is none of that id. */
export const deleteBriefing = (database: Database, id: string): Promise<boolean> =>
  database.write(async (transaction) => {
    if ((await transaction.read('readBriefing', { id })).length === 0) return false;
    for (const query of ['deleteBriefing', 'deleteBriefingVersions', 'deleteBriefingParts'])
      await transaction.run(query, { id });
    return true;
  });
