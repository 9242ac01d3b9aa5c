import type { BriefingSent, StepSent } from '../api/contract.ts';
import type { Reader } from '../graph/Database.ts';
import { readTitles } from '../graph/sourceLines.ts';
import { refused } from './refused.ts';
import { type Plan, stepOf } from './stepOf.ts';
import { shortened } from './wording/plainly.ts';
import { type Language, wordings } from './wording/Wording.ts';

/** Steps on a slide each: more than six are no draft any more. */
const most = 6;

/** The briefing of these steps, each with what it rests on in its notes. Throws where there is no step. */
export const briefingOf = async (
  reader: Reader,
  title: string,
  language: Language,
  plans: readonly (Plan | undefined)[],
): Promise<BriefingSent> => {
  const kept = plans.flatMap((plan) => plan ?? []).slice(0, most);
  if (kept.length === 0) throw refused.nothing(title);
  const letters = kept.flatMap(({ facts }) =>
    facts.flatMap(({ evidence }) => evidence.map(({ documentId }) => documentId)),
  );
  const sourceNote = await sourceNotes(reader, [...new Set(letters)], language);
  const steps = kept.map((plan): StepSent => stepOf({ ...plan, notes: [...plan.notes, sourceNote(plan)] }));
  return { title: shortened(title, 300), language, steps };
};

/** What a step rests on, in words. */
const sourceNotes = async (
  reader: Reader,
  ids: readonly string[],
  language: Language,
): Promise<(plan: Plan) => string> => {
  const { plain } = wordings(language);
  const titles = await readTitles(reader, ids);
  const order = [...titles].sort(
    (a, b) => (a.date ?? '').localeCompare(b.date ?? '') || a.id.localeCompare(b.id),
  );
  return ({ facts }) => {
    const own = new Set(facts.flatMap(({ evidence }) => evidence.map(({ documentId }) => documentId)));
    const named = order
      .filter(({ id }) => own.has(id))
      .map(({ title, date }) => (date === null ? title : `${title} (${plain.day(date)})`));
    if (named.length === 0) return '';
    const shown = named.slice(-12);
    const rest = named.length - shown.length;
    const sources = [
      ...(rest > 0 ? [plain.say({ nl: `${rest} eerdere`, en: `${rest} earlier ones` })] : []),
      ...shown,
    ];
    return plain.say({
      nl: `Dit rust op: ${sources.join('; ')}.`,
      en: `This rests on: ${sources.join('; ')}.`,
    });
  };
};
