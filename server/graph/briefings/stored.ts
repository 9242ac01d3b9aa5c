import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type BriefingItem, stepFacts, stepQuote, stepView } from '../../api/contract.ts';
import type { BriefingContent, KeptStep } from '../../briefings/BriefingContent.ts';
import { canonicalJson } from '../../claims/canonicalJson.ts';
import { readBatches, runBatches } from '../batches.ts';
import type { Reader, Transaction } from '../Database.ts';

/**
 * How a briefing lies in the database: what people write in a version with it, and what each step shows and rests on
 * apart, under a name made of its content, so that it is kept once for all versions that have it. All texts are JSON: so
 * half a character or a NUL comes back from both databases as it was.
 */
export const packed = (id: string, content: BriefingContent): { content: string; parts: Part[] } => {
  const parts = new Map<string, Part>();
  const part = (value: unknown): string => {
    const json = canonicalJson(value);
    const hash = createHash('sha256').update(json).digest('base64url').slice(0, 24);
    parts.set(hash, { id: `${id}#${hash}`, of: id, content: json });
    return hash;
  };
  const steps = content.steps.map(({ view, evidence, facts, ...written }) => ({
    ...written,
    view: part(view),
    evidence: part(evidence),
    facts: part(facts),
  }));
  return { content: canonicalJson({ ...content, steps }), parts: [...parts.values()] };
};

interface Part {
  id: string;
  of: string;
  content: string;
  [key: string]: string;
}

/** The content of a briefing or a version of it, with the parts of its steps; undefined where it was taken away meanwhile. */
export const unpacked = async (
  reader: Reader,
  id: string,
  json: string,
): Promise<BriefingContent | undefined> => {
  const { title, language, steps } = packedContent.parse(JSON.parse(json));
  const hashes = new Set(steps.flatMap(({ view, evidence, facts }) => [view, evidence, facts]));
  const ids = [...hashes].map((hash) => `${id}#${hash}`);
  const rows = partRows.parse(await readBatches(reader, 'readBriefingParts', 'ids', ids));
  const parts = new Map(rows.map((row) => [row.id, row.content]));
  if (ids.some((each) => !parts.has(each))) return undefined;
  const part = (hash: string): unknown => JSON.parse(parts.get(`${id}#${hash}`) ?? 'null');
  return {
    ...{ title, language },
    steps: steps.map(
      ({ view, evidence, facts, ...written }): KeptStep => ({
        ...written,
        view: stepView.parse(part(view)),
        evidence: z.array(stepQuote).parse(part(evidence)),
        facts: stepFacts.parse(part(facts)),
      }),
    ),
  };
};

/** Keeps the parts that are not there yet. */
export const saveParts = async (transaction: Transaction, parts: readonly Part[]): Promise<void> => {
  const ids = parts.map(({ id }) => id);
  const rows = z
    .array(z.object({ id: z.string() }))
    .parse(await readBatches(transaction, 'findBriefingParts', 'ids', ids));
  const known = new Set(rows.map(({ id }) => id));
  await runBatches(
    transaction,
    'mergeBriefingParts',
    'rows',
    parts.filter(({ id }) => !known.has(id)),
  );
};

/** What a list shows of a briefing or of a version of it. */
export type Head = Pick<BriefingItem, 'title' | 'language' | 'created' | 'changed' | 'steps'>;

const head = z.object({
  title: z.string(),
  language: z.enum(['nl', 'en']),
  created: z.string(),
  changed: z.string(),
  steps: z.number().int(),
});

/** A head as JSON text, in a query's answer. */
export const headColumn = z.string().transform((json): Head => head.parse(JSON.parse(json)));

const packedContent = z.object({
  title: z.string(),
  language: z.enum(['nl', 'en']),
  steps: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      text: z.string(),
      notes: z.string(),
      view: z.string(),
      evidence: z.string(),
      facts: z.string(),
    }),
  ),
});
const partRows = z.array(z.object({ id: z.string(), content: z.string() }));
