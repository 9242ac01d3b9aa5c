import { entityTypeOfId } from '../../entities/index.ts';
import type { KnownName } from '../../entities/KnownName.ts';
import type { Mention } from '../../entities/Mention.ts';
import { tableSlug } from '../../entities/tableSlug.ts';
import { isCapital } from '../language/capitals.ts';
import { Lexicon } from '../language/Lexicon.ts';
import type { Token } from '../language/tokenise.ts';
import { wordTest } from '../language/vocabulary.ts';
import { repairCountry } from './repairCountry.ts';
import { selectMentions } from './selectMentions.ts';

/** A well-known name in one of its forms, with what its form alone tells. */
interface NameForm {
  known: KnownName;
  type: string;
  /** So many words of it may have the capital that it needs. */
  length: number;
  /** The form that the letter uses, where that is another word than the name: "VWEU". */
  printed: Record<'nl' | 'en', string[]>;
}

/** The forms of all well-known names, ready to be looked up. */
export type NameIndex = Lexicon<NameForm>;

export function nameIndexOf(names: Iterable<KnownName>): NameIndex {
  const index: NameIndex = new Lexicon();
  for (const known of names) index.add(known.form, nameFormOf(known), known.exact);
  return index;
}

function nameFormOf(known: KnownName): NameForm {
  const type = entityTypeOfId(known.id)?.type ?? '';
  const isPlain = type === 'Country' || known.contextual === true;
  const printed = (language: 'nl' | 'en') =>
    isPlain || tableSlug(known.form) === tableSlug(known.name[language]) ? [] : [known.form];
  const length = type === 'Country' ? 1 : known.form.split(/[\s-]+/).length;
  return { known, type, length, printed: { nl: printed('nl'), en: printed('en') } };
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
  const found = names.everywhere(tokens, (form, at) => accept(form.known) && hasCapital(tokens, at, form));
  const kept = selectMentions(
    found.map(({ from, to, value }) => mentionOf(tokens, from, to, value, language)),
  );
  const repaired = repairedCountries(tokens, kept);
  return repaired.length === 0 ? kept : [...kept, ...repaired].sort((a, b) => a.start - b.start);
}

function repairedCountries(tokens: readonly Token[], named: readonly Mention[]): Mention[] {
  const repaired: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const country = repairCountry(tokens, at);
    if (country && !named.some(({ start, end }) => start <= country.start && country.end <= end))
      repaired.push(country);
  }
  return repaired;
}

/** Types whose names are written small as well: "de terugkeerverordening", "het inreis-uitreissysteem". */
const smallTypes: ReadonlySet<string> = new Set(['Regulation', 'InformationSystem']);

/**
 * Names have a capital somewhere. Names of laws may be written small if a word says that they are one ("de
 * terugkeerverordening"); else the capital that opens a sentence is not enough ("Gemeenschappelijk landbouwbeleid").
 */
const hasCapital = (tokens: readonly Token[], at: number, { known, type, length }: NameForm): boolean => {
  if (length === 1 && !known.contextual && !smallTypes.has(type)) return isCapital(tokens[at]);
  const words = tokens.slice(at, at + length);
  if (known.contextual) return isCapital(words.findLast((word) => !word.mark));
  const capitals = words.filter(isCapital);
  if (!smallTypes.has(type)) return capitals.length > 0;
  if (words.some(namesItsKind)) return true;
  const opens = at === 0 && words.length > 1 && !known.exact;
  return capitals.length > (opens ? 1 : 0);
};

/** A word that says itself what it is: an instrument of law or a system. */
const namesItsKind = wordTest(
  /(?:verordening|richtlijn|wet|wetboek|besluit|code|verdrag|pact|akkoord|conventie|protocol|mechanisme|kader|regulation|directive|act|treaty|convention|decision|agreement|framework|mechanism|systeem|register|system|repository|portal|portaal)$/,
);

function mentionOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  { known, type, printed }: NameForm,
  language: 'nl' | 'en',
): Mention {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const inCompound = tokens[to]?.glued === true || tokens[from]?.glued === true;
  return {
    start,
    end,
    type,
    id: known.id,
    name: known.name[language],
    form: known.how !== 'name' ? known.how : inCompound ? 'compound' : 'name',
    aliases: [...printed[language]],
  };
}
