import { sentenceAt } from '../sentenceAt.ts';
import type { World } from '../World.ts';
import type { Initiative } from './readInitiatives.ts';

/**
 * Whether a breakfast or talk is still to come: an annotated agenda looks ahead, and what it tells of one in the present
 * ("Voorafgaand aan de Raad organiseert Estland een ontbijt") is planned, which makes none.
 */
export function isPlannedGathering({ kind, mentions }: Initiative, world: World): boolean {
  if (!/^(?:meal|talk)$/.test(kind.family) || !isAgenda(world)) return false;
  const bodies = mentions.flatMap(({ start }) => sentenceAt(world.sentences, start) ?? []);
  const [first] = bodies
    .filter(({ sentence }) => sentence.kind === 'body')
    .sort((a, b) => a.sentence.start - b.sentence.start);
  const clause = first?.clauses().find(({ finite }) => finite !== -1);
  if (!first || !clause) return false;
  const isPerfect = clause.predicates.some(
    ({ at, forms }) => at !== clause.finite && forms.some(({ kind }) => kind === 'participle'),
  );
  return present.test(first.units[clause.finite]?.norm ?? '') && !isPerfect;
}

const isAgenda = ({ reading }: World): boolean =>
  /^[ \t]*(?:betreft|onderwerp|subject|re)\b[^\n]*\b(?:geannoteerde|annotated) agenda/im.test(
    reading.text.slice(0, 3000),
  );

/** Verbs of holding and being held in the present and the future. */
const present =
  /^(?:organiseert|organiseren|belegt|houdt|houden|geeft|verzorgt|vindt|vinden|is|zijn|staat|hosts|host|are|zal|zullen|will)$/;
