import { entityTypeOfId } from '../../entities/index.ts';
import type { KnownName } from '../../entities/KnownName.ts';
import type { Mention } from '../../entities/Mention.ts';
import { tableSlug } from '../../entities/tableSlug.ts';
import { Lexicon } from '../language/Lexicon.ts';
import type { Token } from '../language/tokenise.ts';
import { repairCountry } from './repairCountry.ts';
import { selectMentions } from './selectMentions.ts';

/** The forms of all well-known names, ready to be looked up. */
export type NameIndex = Lexicon<KnownName>;

export function nameIndexOf(names: Iterable<KnownName>): NameIndex {
  const index: NameIndex = new Lexicon();
  for (const name of names) index.add(name.form, name, name.exact);
  return index;
}

/**
 * Well-known names in a sentence. Of names that overlap the longest stays ("de Raad van State" holds "Raad van State",
 * not "de Raad"); a country's name with a slip is looked for where no name stands. `accept` says which can be meant.
 */
export function findNames(
  tokens: readonly Token[],
  names: NameIndex,
  language: 'nl' | 'en',
  accept: (name: KnownName) => boolean,
): Mention[] {
  const found = tokens.flatMap((_, at) => {
    const match = names.at(tokens, at, (name) => accept(name) && hasCapital(tokens, at, name));
    return match ? [mentionOf(tokens, match.from, match.to, match.value, language)] : [];
  });
  const kept = selectMentions(found);
  const repaired = tokens.flatMap((token, at) =>
    kept.some((mention) => mention.start <= token.start && token.end <= mention.end)
      ? []
      : (repairCountry(tokens, at) ?? []),
  );
  return [...kept, ...repaired].sort((a, b) => a.start - b.start);
}

/** Types whose names are written small as well: "de terugkeerverordening", "het inreis-uitreissysteem". */
const smallTypes: ReadonlySet<string> = new Set(['Regulation', 'InformationSystem']);
const properWord = /^\p{Lu}/u;

/**
 * Names have a capital somewhere. Names of laws may be written small if a word says that they are one ("de
 * terugkeerverordening"); else the capital that opens a sentence is not enough ("Gemeenschappelijk landbouwbeleid").
 */
const hasCapital = (tokens: readonly Token[], at: number, name: KnownName): boolean => {
  const type = entityTypeOfId(name.id)?.type ?? '';
  const length = type === 'Country' ? 1 : name.form.split(/[\s-]+/).length;
  const words = tokens.slice(at, at + length);
  if (name.contextual) return properWord.test(words.findLast((word) => !word.mark)?.raw ?? '');
  const capitals = words.filter((word) => properWord.test(word.raw));
  if (!smallTypes.has(type)) return capitals.length > 0;
  if (words.some((word) => namesItsKind.test(word.norm))) return true;
  const opens = at === 0 && words.length > 1 && !name.exact;
  return capitals.length > (opens ? 1 : 0);
};

/** A word that says itself what it is: an instrument of law or a system. */
const namesItsKind =
  /(?:verordening|richtlijn|wet|wetboek|besluit|code|verdrag|pact|akkoord|conventie|protocol|mechanisme|kader|regulation|directive|act|treaty|convention|decision|agreement|framework|mechanism|systeem|register|system|repository|portal|portaal)$/;

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
  const type = entityTypeOfId(known.id)?.type ?? '';
  return {
    start,
    end,
    type,
    id: known.id,
    name: known.name[language],
    form: known.how !== 'name' ? known.how : inCompound ? 'compound' : 'name',
    aliases: type === 'Country' || known.contextual ? [] : printedForm(known, language),
  };
}

/** The form that the letter uses, where that is another word than the name: "VWEU". */
const printedForm = (known: KnownName, language: 'nl' | 'en'): string[] =>
  tableSlug(known.form) === tableSlug(known.name[language]) ? [] : [known.form];
