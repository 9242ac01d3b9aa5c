import { backPointingNouns } from '../../../entities/data/lawNouns.ts';
import type { Mention } from '../../../entities/Mention.ts';
import { atWords } from '../../language/atWords.ts';
import type { Token } from '../../language/tokenise.ts';
import { type Word, wordTest } from '../../language/vocabulary.ts';
import type { LawMention } from './lawMention.ts';
import type { NamedLaws } from './NamedLaws.ts';

const definite = /^(?:de|het|deze|dit|die|dat|the|this|that)$/;

/** A year of "the 2018 Act", or a noun that the letter may have used for an instrument. */
export const pointsBack = ({ norm }: Word): boolean =>
  backPointingNouns.has(norm) || /^(?:19|20)\d\d$/.test(norm);
const mayPointBack = wordTest(pointsBack);

/** "De resolutie", "het pakket": what the letter named with that noun last. */
export function lawsAgain(tokens: readonly Token[], named: NamedLaws): Mention[] {
  return atWords(tokens, mayPointBack, (token, at) => {
    const ofYear = byYear(tokens, at, named);
    if (ofYear) return [ofYear];
    const nouns = token.glued || tokens[at + 1]?.glued ? undefined : backPointingNouns.get(token.norm);
    const article = tokens[at - 1];
    if (!nouns || !article || !definite.test(article.norm)) return [];
    const law = named.last(nouns);
    return law ? [{ ...law, start: article.start, end: token.end, form: 'reference' }] : [];
  });
}

/** "the 2018 Regulations", "the 2006 Act": the one of that year which the letter has named in full. */
function byYear(tokens: readonly Token[], at: number, named: NamedLaws): Mention | null {
  const [article, year, noun] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!article || !year || !noun || article.norm !== 'the' || !/^(?:19|20)\d\d$/.test(year.raw)) return null;
  if (!/^(?:Act|Regulations|Order|Bill)$/.test(noun.raw)) return null;
  const law = named.lastEndingIn(`${noun.raw} ${year.raw}`);
  return law ? { ...law, start: article.start, end: noun.end, form: 'reference' } : null;
}

/** One id for an instrument that the letter names by more words once and by fewer later: the words of the fewer begin the more. */
export function asNamedBefore(law: LawMention, named: NamedLaws): LawMention {
  const known = named.firstAlike(law, (id) => isBeginning(law.id, id) || isBeginning(id, law.id));
  return known ? { ...law, id: known.id, name: known.name } : law;
}

/** A year behind it makes another one: "the Global Action Plan" and that "of 2015". */
const isBeginning = (short: string, long: string): boolean =>
  long === short || (long.startsWith(`${short}-`) && !/^-(?:of-)?\d{4}$/.test(long.slice(short.length)));
