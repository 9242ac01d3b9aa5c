import type { InitiativeKind } from '../../entities/initiativeKinds.ts';
import type { Span } from '../../model.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import { ownStatement } from '../frames/ownStatement.ts';
import type { InitiativeMention } from '../mentions/findInitiatives.ts';
import { slugOf } from '../mentions/findOffices.ts';
import type { Reading } from '../structure/Reading.ts';
import { FreeIds } from './FreeIds.ts';
import { keywordsOf } from './keywords.ts';
import { nameInitiative } from './nameInitiative.ts';
import { sameInitiative } from './sameInitiative.ts';

/** Something that several parties do together, as the letter speaks of it. */
export interface Initiative {
  id: string;
  name: string;
  kind: InitiativeKind;
  head: string;
  part: number;
  strong: boolean;
  keywords: ReadonlySet<string>;
  mentions: Span[];
  /** The countries of the sentences that name it: "de verklaring met Senegal" is told by them. */
  beside: Set<string>;
  /** Whether only a line without a verb has named it so far: a title announces what the text then introduces. */
  isAnnounced: boolean;
  /** Whether its first noun points back ("het gesprek") to something that a verb may have told. */
  pointsBack: boolean;
}

/**
 * Tells which nouns speak of the same initiative, and gives each its id: an indefinite noun makes a new one, a definite
 * or demonstrative one goes back to the last that fits in its section, then in the letter.
 */
export function readInitiatives(sentences: readonly AnalysedSentence[], reading: Reading): Initiative[] {
  const initiatives: Initiative[] = [];
  const ids = new FreeIds();
  const isStatement = sentences.some((analysed) => ownStatement(analysed) !== null);
  for (const analysed of sentences) {
    if (analysed.sentence.kind === 'note') continue;
    for (const mention of analysed.mentions) {
      if (!isInitiative(mention)) continue;
      const known = sameInitiative(mention, analysed, initiatives, reading, isStatement);
      const initiative =
        known ?? (mention.onlyAgain ? null : makeInitiative(mention, analysed, ids, reading));
      if (!initiative) continue;
      const isTitle = analysed.clauses().every(({ finite }) => finite === -1);
      if (!known) initiatives.push(initiative);
      initiative.pointsBack ||= !known && /^(?:definite|demonstrative)$/.test(mention.determiner);
      initiative.isAnnounced = isTitle && (!known || initiative.isAnnounced);
      initiative.mentions.push({ start: mention.start, end: mention.end });
      for (const { type, id } of analysed.mentions) if (type === 'Country') initiative.beside.add(id);
      initiative.strong ||= mention.strong || isSentAbroad(mention, analysed);
      mention.id = initiative.id;
    }
  }
  return initiatives;
}

/** "een brief aan de Commissie", "aan onze collega's": one's own letter is an initiative where it goes to others than the chamber. */
const isSentAbroad = ({ kind, determiner }: InitiativeMention, { sentence }: AnalysedSentence): boolean =>
  kind.family === 'letter' &&
  determiner === 'indefinite' &&
  /\b(?:aan|to) (?:de |het |onze |mijn |the |our |my )?(?:Europese |European |\w+ )?(?:Commissie|Commission|[Ee]urocommissaris|Commissioner|collega|ambtgeno|colleagues|counterparts|[Vv]oorzitterschap|Presidency)/.test(
    sentence.text,
  );

export const isInitiative = (mention: { type: string }): mention is InitiativeMention =>
  mention.type === 'Initiative' && 'kind' in mention;

function makeInitiative(
  mention: InitiativeMention,
  analysed: AnalysedSentence,
  ids: FreeIds,
  reading: Reading,
): Initiative | null {
  const points = mention.determiner === 'demonstrative';
  // "aan dit gesprek": what a verb has told of; another weak noun that points back to nothing is none.
  if (points && mention.kind.weak && !mention.strong && mention.kind.family !== 'talk') return null;
  const name = nameInitiative(mention, analysed, reading);
  return makeNamed(name, mention.kind, mention.head, mention.strong, analysed.sentence.part, ids);
}

/** An initiative with an id of its own: one that no other of the letter has. */
export function makeNamed(
  name: string,
  kind: InitiativeKind,
  head: string,
  strong: boolean,
  part: number,
  ids: FreeIds,
): Initiative {
  const slug = slugOf(name).slice(0, 80).replace(/-$/, '') || kind.kind;
  return {
    id: ids.take(`initiative:${slug}`),
    name,
    kind,
    head,
    part,
    strong,
    keywords: keywordsOf(name),
    mentions: [],
    beside: new Set(),
    isAnnounced: false,
    pointsBack: false,
  };
}
