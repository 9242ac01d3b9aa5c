import { canonicalId, knownEntity } from '../../../entities/known.ts';
import type { Mention } from '../../../entities/Mention.ts';
import type { Token } from '../../language/tokenise.ts';
import { slugOf } from '../slugOf.ts';
import { wordsOf } from '../wordsOf.ts';
import { type LawMention, lawMention, spanOf } from './lawMention.ts';

/** What the letter calls by the name of an instrument in force and is a newer one, by the words for it in small letters. */
export type NewerLaws = Map<string, LawMention>;

/**
 * "de tweede Cyberbeveiligingsverordening (COM(2026) 11)": a proposal that is younger than the instrument of that name
 * tells that it is another one; from there on the name means that one, with its ordinal where it has one.
 */
export function newerThanKnown(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  newer: NewerLaws,
): Mention[] {
  if (!mentions.some(({ id, form }) => form === 'name' && adopted.test(id))) return [...mentions];
  return mentions.map((mention, index) => {
    const year = adopted.exec(mention.id)?.[1];
    if (year === undefined || mention.form !== 'name') return mention;
    const at = tokens.findIndex(({ start }) => start === mention.start);
    const to = tokens.findLastIndex(({ end }) => end === mention.end) + 1;
    const words = wordsOf(tokens, at, to);
    if (at === -1 || to === 0 || /\d{4}\/\d|\d\/\d{4}/.test(words)) return mention;
    const from = startOfName(tokens, at);
    const key = wordsOf(tokens, from, to).toLowerCase();
    const known = newer.get(key) ?? newer.get(words.toLowerCase());
    if (known && !inForce.test(tokens[at - 1]?.norm ?? '')) return { ...known, ...spanOf(tokens, at, to) };
    if (
      !ordinal.test(tokens[from]?.norm ?? '') &&
      !isProposedAfter(Number(year), mention, mentions[index + 1])
    )
      return mention;
    const law = lawMention(spanOf(tokens, at, to), {
      name: wordsOf(tokens, from, to),
      slug: slugApart(wordsOf(tokens, from, to)),
      kind: String(knownEntity(mention.id)?.properties.kind ?? 'regulation'),
      noun: tokens[to - 1]?.norm ?? '',
    });
    newer.set(key, law);
    if (!ordinal.test(tokens[from]?.norm ?? '')) newer.set(words.toLowerCase(), law);
    return { ...law, aliases: [words] };
  });
}

/** Where the words alone lead to the instrument in force, "nieuwe" or "new" keeps the two apart. */
function slugApart(words: string): string {
  const id = `regulation:${slugOf(words)}`;
  if (canonicalId(id) === id) return words;
  return `${/(?:verordening|richtlijn|besluit|wet)$/i.test(words) ? 'nieuwe' : 'new'} ${words}`;
}

const adopted = /^regulation:3(\d{4})[A-Z]/;
const ordinal = /^(?:tweede|derde|vierde|vijfde|second|third|fourth|fifth)$/;
const renewed = /^(?:nieuwe?|herziene|new|revised)$/;
const inForce = /^(?:huidige|bestaande|geldende|current|existing|present)$/;

/** Where the words begin that tell it from the one in force: "tweede", "nieuwe", "recast of the". */
function startOfName(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]?.norm ?? '';
  if (ordinal.test(before) || renewed.test(before)) return at - 1;
  const isRecast = tokens[at - 3]?.norm === 'recast' && tokens[at - 2]?.norm === 'of' && /^the$/.test(before);
  return isRecast ? at - 3 : at;
}

/** Right behind it in brackets the number of a Commission proposal of a later year than its own. */
function isProposedAfter(year: number, { end }: Mention, next: Mention | undefined): boolean {
  const proposed = /^document:com-(\d{4})-/.exec(next?.id ?? '')?.[1];
  return proposed !== undefined && Number(proposed) > year && (next?.start ?? 0) - end <= 3;
}
