import { entityTypeOfId } from '../../entities/index.ts';
import type { KnownName } from '../../entities/KnownName.ts';
import type { Mention } from '../../entities/Mention.ts';
import { Lexicon } from '../language/Lexicon.ts';
import type { Token } from '../language/tokenise.ts';
import { repairCountry } from './repairCountry.ts';

/** The forms of all well-known names, ready to be looked up. */
export type NameIndex = Lexicon<KnownName>;

export function nameIndexOf(names: Iterable<KnownName>): NameIndex {
  const index: NameIndex = new Lexicon();
  for (const name of names) index.add(name.form, name, name.exact);
  return index;
}

/** Well-known names in a sentence: the longest at each place. `about` holds the worlds that the text is about. */
export function findNames(
  tokens: readonly Token[],
  names: NameIndex,
  language: 'nl' | 'en',
  accept: (name: KnownName) => boolean,
): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const match = names.at(tokens, at, (name) => accept(name) && hasCapital(tokens, at, name));
    if (match) {
      mentions.push(mentionOf(tokens, match.from, match.to, match.value, language));
      at = match.to;
    } else {
      const repaired = repairCountry(tokens, at);
      if (repaired) mentions.push(repaired);
      at += 1;
    }
  }
  return mentions;
}

/** Names have a capital somewhere; only names of laws are written small ("de terugkeerverordening"). */
const hasCapital = (tokens: readonly Token[], at: number, name: KnownName): boolean => {
  const type = entityTypeOfId(name.id)?.type;
  const words = name.form.split(/[\s-]+/).length;
  if (type === 'Regulation' || type === 'InformationSystem')
    return !name.contextual || /\p{Lu}/u.test(tokens[at]?.raw ?? '');
  return tokens.slice(at, at + (type === 'Country' ? 1 : words)).some((token) => /^\p{Lu}/u.test(token.raw));
};

function mentionOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  known: KnownName,
  language: 'nl' | 'en',
): Mention {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const inCompound = tokens[to]?.glued === true || tokens[from]?.glued === true;
  return {
    start,
    end,
    type: entityTypeOfId(known.id)?.type ?? '',
    id: known.id,
    name: known.name[language],
    form: known.how !== 'name' ? known.how : inCompound ? 'compound' : 'name',
  };
}
