import type { BriefingContent } from '../../briefings/BriefingContent.ts';
import { canonicalJson } from '../../claims/canonicalJson.ts';
import type { Transaction } from '../Database.ts';
import { type Kept, versionKey } from './readBriefing.ts';
import { packed, saveParts } from './stored.ts';

/** Keeps a briefing as it stands from now on, and as a version. */
export const keepBriefing = async (
  transaction: Transaction,
  { id, version, last, created }: Pick<Kept, 'id' | 'version' | 'last'> & { created: string },
  content: BriefingContent,
): Promise<Kept> => {
  const head = headOf(content, created);
  const json = await keepVersion(transaction, id, version, content, head, false);
  await transaction.run('mergeBriefing', {
    id,
    properties: { briefingKey: id, version, last, head: canonicalJson(head), content: json },
  });
  return { id, version, last, head, content };
};

/** Keeps what was refused beside what stands, and gives the number of that version. */
export const keepAside = async (
  transaction: Transaction,
  { id, version, last, head, content }: Kept,
  refused: BriefingContent,
): Promise<number> => {
  const number = last + 1;
  await keepVersion(transaction, id, number, refused, headOf(refused, head.created), true);
  await transaction.run('mergeBriefing', {
    id,
    properties: {
      ...{ briefingKey: id, version, last: number, head: canonicalJson(head) },
      content: packed(id, content).content,
    },
  });
  return number;
};

const keepVersion = async (
  transaction: Transaction,
  id: string,
  number: number,
  whole: BriefingContent,
  head: Kept['head'],
  aside: boolean,
): Promise<string> => {
  const { content, parts } = packed(id, whole);
  await saveParts(transaction, parts);
  await transaction.run('mergeBriefingVersion', {
    id: versionKey(id, number),
    properties: {
      versionKey: versionKey(id, number),
      ...{ versionOf: id, number, aside, head: canonicalJson(head), content },
    },
  });
  return content;
};

const headOf = ({ title, language, steps }: BriefingContent, created: string): Kept['head'] => ({
  ...{ title, language, created, changed: new Date().toISOString(), steps: steps.length },
});
