import type { Properties } from '../../model.ts';
import { relationTypes } from '../../relations/index.ts';
import type { Told } from '../facts/Told.ts';
import { capital } from './plainly.ts';
import type { Language, Wording } from './Wording.ts';

/**
 * A relation in its own wording, between whatever is said of its ends: "vijf landen" "doen mee aan" "de kopgroep". Without
 * a full stop. `many` where the subject is more than one.
 */
export const statement = (
  language: Language,
  { type, properties }: { type: string; properties: Properties },
  ends: { from: string; to: string },
  many: boolean,
): string => {
  const templates = relationTypes.find((each) => each.type === type)?.sentences ?? [];
  const fitting = templates.find(({ when = {} }) =>
    Object.entries(when).every(([key, value]) => properties[key] === value),
  );
  const wording = (many ? fitting?.many : undefined)?.[language] ?? fitting?.[language] ?? '{from} – {to}.';
  const filled = wording
    .split(/(\{from\}|\{to\})/)
    .map((part) => (part === '{from}' ? ends.from : part === '{to}' ? ends.to : part))
    .join('');
  return capital(filled.replace(/\.$/, ''));
};

/** A fact as a sentence, without a full stop. */
export const sentence = (wording: Wording, told: Told): string =>
  statement(wording.language, told, { from: wording.name(told.from), to: wording.name(told.to) }, false);
