import type { Mention } from '../../entities/Mention.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import { isCapital } from '../language/capitals.ts';
import type { Token } from '../language/tokenise.ts';
import { memberTitles, readPersons } from '../mentions/readPersons.ts';

export interface Authors {
  /** Where the naming begins and ends in the text. */
  start: number;
  end: number;
  authors: Mention[];
}

export const motionWord = /^(?:motie|moties|motion|motions)$/;
const plural = /^(?:moties|motions)$/;
const byWords =
  /^(?:van|de|het|by|of|from|door|ingediend|tabled|submitted|gewijzigde|the|kamerfractie|vrouw)$/;
/** "een motie", "hun motie", "bij motie": who submits it stands elsewhere in the sentence. */
const introduces = /^(?:een|hun|zijn|haar|diens|bij|per|ingediende|voorgestelde|a|an|their|his|her|tabled)$/;

/** Who submitted what the word "motie" at a token names; several lists behind "moties"; one without authors for "de motie". */
export function authorsOf(analysed: AnalysedSentence, at: number): Authors[] {
  const behind = authorsBehind(analysed, at);
  if (behind.length > 0) return behind;
  const { start, end } = analysed.tokens[at] ?? analysed.sentence;
  const elsewhere = authorsElsewhere(analysed, at);
  if (elsewhere.length === 0) return [{ start, end, authors: [] }];
  return [
    {
      start: Math.min(start, ...elsewhere.map((author) => author.start)),
      end: Math.max(end, ...elsewhere.map((author) => author.end)),
      authors: elsewhere,
    },
  ];
}

function authorsBehind(analysed: AnalysedSentence, at: number): Authors[] {
  const { tokens } = analysed;
  const { from, titled } = skipToName(tokens, at + 1);
  const start = tokens[at]?.start ?? 0;
  // Right behind the word two capitals are one name: "motie-Bruins Slot".
  const isPlain = from === at + 1 && isCapital(tokens[from]);
  const first = readPersons(tokens, from, titled || isPlain) ?? readPersons(tokens, at + 1, false);
  if (!first) return [];
  const lists: Authors[] = [
    { start, end: endAt(tokens, first.to), authors: [...first.persons, ...cosigners(tokens, first.to)] },
  ];
  if (!plural.test(tokens[at]?.norm ?? '')) return lists;
  // "de moties Piri (nr. 5), Dobbe c.s. (nr. 6) en Van der Plas": each list with its own number.
  for (let next = afterParenthesis(tokens, first.to); next !== -1; ) {
    const name = skipToName(tokens, next);
    const list = readPersons(tokens, name.from, true);
    if (!list) break;
    lists.push({ start: tokens[next]?.start ?? start, end: endAt(tokens, list.to), authors: list.persons });
    next = afterParenthesis(tokens, list.to);
  }
  return lists.length === 1 && !titled ? eachItsOwn(lists, analysed) : lists;
}

/** "…, medeondertekend door het lid Van Rijn", "…, mede namens de leden X en Y". */
function cosigners(tokens: readonly Token[], at: number): Mention[] {
  let from = at;
  while (
    /^(?:,|mede|medeondertekend|meeondertekend|ondertekend|ingediend|en)$/.test(tokens[from]?.norm ?? '')
  )
    from += 1;
  if (from === at || !/^(?:door|namens)$/.test(tokens[from]?.norm ?? '')) return [];
  const name = skipToName(tokens, from + 1);
  return name.titled ? (readPersons(tokens, name.from, true)?.persons ?? []) : [];
}

/** "de moties Bakker en De Vries c.s.": as many motions as names, but "moties A/B" are of both. */
function eachItsOwn(lists: readonly Authors[], { sentence }: AnalysedSentence): Authors[] {
  return lists.flatMap(({ start, end, authors }) => {
    const groups: Mention[][] = [];
    for (const author of authors) {
      const last = groups.at(-1);
      const between = sentence.text.slice(
        (last?.at(-1)?.end ?? 0) - sentence.start,
        author.start - sentence.start,
      );
      if (last && /^\s*\/\s*$/.test(between)) last.push(author);
      else groups.push([author]);
    }
    return groups.map((group, index) => ({
      start: index === 0 ? start : (group[0]?.start ?? start),
      end: index === groups.length - 1 ? end : (group.at(-1)?.end ?? end),
      authors: group,
    }));
  });
}

const endAt = (tokens: readonly Token[], to: number): number => tokens[to - 1]?.end ?? 0;

/** Past "van het lid" and the like; "van" stays where it begins a surname ("motie van der Plas"). */
function skipToName(tokens: readonly Token[], start: number): { from: number; titled: boolean } {
  let from = start;
  let titled = false;
  for (; from < tokens.length; from += 1) {
    const word = tokens[from]?.norm ?? '';
    const next = tokens[from + 1]?.norm ?? '';
    // "de leden De Ruyter en Sevinç": a capital behind the title begins the surname.
    if (titled && isCapital(tokens[from])) break;
    if (memberTitles.test(word)) titled = true;
    // "a motion, in the name of Deputy X"
    else if (/^(?:,|in|the|name)$/.test(word) && isInName(tokens, from)) continue;
    else if (!byWords.test(word)) break;
    else if (word === 'van' && !memberTitles.test(next) && !/^(?:de|het)$/.test(next)) break;
    else if (word === 'van' && next === 'de' && !hasTitleSoon(tokens, from + 2)) break;
  }
  return { from, titled };
}

const isInName = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 4).some(({ norm }) => norm === 'name');

/** "van de leden" and "van de Kamerleden", but "van de Kamp". */
const hasTitleSoon = (tokens: readonly Token[], at: number): boolean =>
  memberTitles.test(tokens[at]?.norm ?? '') || tokens[at]?.norm === 'kamerfractie';

function afterParenthesis(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.norm !== '(') return -1;
  const close = tokens.findIndex((token, index) => index > at && index < at + 20 && token.norm === ')');
  if (close === -1) return -1;
  let next = close + 1;
  if (tokens[next]?.norm === ',') next += 1;
  if (/^(?:en|and)$/.test(tokens[next]?.norm ?? '')) next += 1;
  if (/^(?:die|the)$/.test(tokens[next]?.norm ?? '')) next += 1;
  return next > close + 1 && !motionWord.test(tokens[next]?.norm ?? '') ? next : -1;
}

/** "Door het lid X is een motie ingediend", "De leden X en Y vragen in hun motie", "Bij motie heeft het lid X …". */
function authorsElsewhere(analysed: AnalysedSentence, at: number): Mention[] {
  const { tokens, mentions } = analysed;
  const persons = mentions.filter((mention) => mention.type === 'Person');
  const told = persons.length > 0 ? toldOf(analysed, at, persons) : [];
  if (told.length > 0) return told;
  if (!introduces.test(tokens[at - 1]?.norm ?? '') || !isSubmitted(analysed)) return [];
  const word = tokens[at]?.start ?? 0;
  const before = persons.filter((person) => person.end <= word);
  const first = before.length > 0 ? before.length - 1 : 0;
  return listAround(before.length > 0 ? before : persons, first, analysed);
}

/** Ways of telling whose a motion is beside the word itself: the words around "motie", and those before the people. */
const tellings: readonly { around: RegExp; before: RegExp }[] = [
  // "Indiener van de motie over nachtdetentie is het lid Bouma"
  {
    around:
      /^(?:de )?(?:eerste )?(?:indieners?|auteurs?|ondertekenaars?|opstellers?) van (?:de|deze|die) motie\b/i,
    before: /\b(?:is|zijn|was|waren) (?:het |de )?(?:\w+ )?$/,
  },
  // "Van de hand van het lid Hoogland is de motie", "Van het lid De Wit heb ik de motie over … ontijdig genoemd"
  {
    around: /^(?:van de hand )?van (?:het lid|de leden|het kamerlid|de kamerleden|senator) /i,
    before: /^(?:van de hand )?van (?:het |de )?\w+ $/i,
  },
  // "de motie over …, waarvan het lid Den Ouden de eerste ondertekenaar is"
  {
    around: /\bwaarvan\b.*\b(?:indieners?|ondertekenaars?|auteurs?)\b/i,
    before: /\bwaarvan (?:het |de )?\w+ $/i,
  },
];

function toldOf(analysed: AnalysedSentence, at: number, persons: readonly Mention[]): Mention[] {
  const { text, start } = analysed.sentence;
  if (/^(?:een|a|an|geen)$/.test(analysed.tokens[at - 1]?.norm ?? '')) return [];
  for (const { around, before } of tellings) {
    if (!around.test(text)) continue;
    const index = persons.findIndex((person) => before.test(text.slice(0, person.start - start)));
    if (index !== -1) return listAround(persons, index, analysed);
  }
  return [];
}

/** A motion that is only thought of, or was never submitted, has no one who submitted it. */
const isSubmitted = ({ sentence }: AnalysedSentence): boolean =>
  !/\b(?:overweegt|overwegen|overwoog|kondigt? .{0,60}\baan|kondigde .{0,60}\baan|niet ingediend|considering|announced)\b/i.test(
    sentence.text,
  );

/** The list of people that the one at an index belongs to. */
export function listAround(
  persons: readonly Mention[],
  index: number,
  analysed: AnalysedSentence,
): Mention[] {
  const isGap = (at: number) => {
    const [first, second] = [persons[at - 1], persons[at]];
    return !first || !second || !areListed(first, second, analysed);
  };
  let from = index;
  while (from > 0 && !isGap(from)) from -= 1;
  let to = index + 1;
  while (to < persons.length && !isGap(to)) to += 1;
  return persons.slice(from, to);
}

/** Whether only a comma, "en", a party or a title stands between two people. */
const areListed = (first: Mention, second: Mention, { sentence }: AnalysedSentence): boolean =>
  /^(?:\s*\([^)]{1,30}\))?\s*(?:heeft|hebben)?\s*(?:,|\/)?\s*(?:(?:en|and|mede namens|namens)\s+)?(?:het lid\s+|de leden\s+|Ms\s+|Mrs?\s+|Deputy\s+)?$/.test(
    sentence.text.slice(first.end - sentence.start, second.start - sentence.start),
  );
