import { z } from 'zod';
import type { Briefing, Briefings, BriefingVersions } from '../../api/contract.ts';
import type { BriefingContent } from '../../briefings/BriefingContent.ts';
import { nodesIn } from '../../briefings/idsIn.ts';
import { namesElsewhere } from '../../briefings/namesElsewhere.ts';
import { newsOf } from '../../briefings/newsOf.ts';
import { byCodeUnits } from '../../claims/Claim.ts';
import type { Reader } from '../Database.ts';
import { readPresent } from './readPresent.ts';
import { type Head, headColumn, unpacked } from './stored.ts';

/** A briefing with what has changed since its facts were taken; undefined where there is none of that id. */
export const readBriefing = async (reader: Reader, id: string): Promise<Briefing | undefined> => {
  const kept = await readKept(reader, id);
  return kept && withNews(reader, kept);
};

/** The same of one of its versions. */
export const readVersion = async (
  reader: Reader,
  id: string,
  version: number,
): Promise<Briefing | undefined> => {
  const kept = await readKeptVersion(reader, id, version);
  return kept && withNews(reader, kept);
};

/** All briefings, the one that was changed last first. */
export const listBriefings = async (reader: Reader): Promise<Briefings> => {
  const rows = z
    .array(z.object({ id: z.string(), version: z.number().int(), head: headColumn }))
    .parse(await reader.read('listBriefings'));
  const items = rows.map(({ id, version, head }) => ({ id, version, ...head }));
  return { items: items.sort((a, b) => byCodeUnits(b.changed, a.changed)), total: items.length };
};

/** The versions of a briefing, the newest first. */
export const listVersions = async (reader: Reader, id: string): Promise<BriefingVersions> => {
  const rows = z
    .array(z.object({ version: z.number().int(), aside: z.boolean(), head: headColumn }))
    .parse(await reader.read('listBriefingVersions', { id }));
  const items = rows.map(({ version, aside, head: { changed, title, steps } }) => ({
    ...{ version, changed, title, steps, aside },
  }));
  return { items, total: items.length };
};

/** A briefing as it is kept. `last` is the highest number that a version of it has. */
export interface Kept {
  id: string;
  version: number;
  last: number;
  head: Head;
  content: BriefingContent;
}

export const readKept = async (reader: Reader, id: string): Promise<Kept | undefined> => {
  const [row] = keptRows.parse(await reader.read('readBriefing', { id }));
  const content = row && (await unpacked(reader, id, row.content));
  return content && { ...row, content };
};

export const readKeptVersion = async (
  reader: Reader,
  id: string,
  version: number,
): Promise<Kept | undefined> => {
  const rows = await reader.read('readBriefingVersion', { id: versionKey(id, version) });
  const [row] = versionRows.parse(rows);
  const content = row && (await unpacked(reader, id, row.content));
  return content && { ...row, id, last: version, content };
};

export const versionKey = (id: string, version: number): string => `${id}#${version}`;

/** As the API gives it. */
export const withNews = async (
  reader: Reader,
  { id, version, head: { created, changed }, content: { title, language, steps } }: Kept,
): Promise<Briefing> => {
  const present = await readPresent(reader, {
    nodes: steps.flatMap(({ facts, view }) => [...facts.nodes.map((node) => node.id), ...nodesIn(view)]),
    relations: steps.flatMap(({ facts, view }) => [
      ...facts.relations.map((relation) => relation.id),
      ...view.relations,
    ]),
    letters: steps.flatMap(({ evidence }) => evidence.map(({ documentId }) => documentId)),
    elsewhere: namesElsewhere(steps.flatMap(({ evidence }) => evidence)),
  });
  return {
    ...{ id, title, language, version, created, changed },
    steps: steps.map((step) => ({ ...step, news: newsOf(step, present) })),
  };
};

const keptRow = z.object({ version: z.number().int(), head: headColumn, content: z.string() });
const keptRows = z.array(keptRow.extend({ id: z.string(), last: z.number().int() }));
const versionRows = z.array(keptRow);
