import type { AnalysedSentence } from '../AnalysedSentence.ts';
import type { Match } from '../frames/matchFrames.ts';
import { isCapital } from '../language/capitals.ts';
import type { Language } from '../language/Language.ts';
import type { World } from '../World.ts';

/**
 * Whether the clause has an object that is something else than what the text is about: a noun phrase behind one of the
 * frame's prepositions, or right behind the verb, with a noun that does not point back.
 */
export function hasOtherObject(match: Match, analysed: AnalysedSentence, world: World): boolean {
  const { language } = world.lore;
  const slots = match.relation.to.includes('Initiative') ? match.frame.to : match.frame.from;
  const prepositions = slots.flatMap((place) => (typeof place === 'object' ? place.after : []));
  const takesObject = slots.includes('object');
  return match.clause.units.some((at, order) => {
    const unit = analysed.units[at];
    if (!unit || unit.mention) return false;
    const behindPreposition = prepositions.includes(unit.norm);
    const isBareNoun = takesObject && articles.has(unit.norm) && !isBehindPreposition(analysed, at, language);
    if (!behindPreposition && !isBareNoun) return false;
    // "For reasons of domestic policy", "wegens gebrek aan tijd": why, not what.
    if (
      /^(?:reasons|grounds|lack|want|view|reden|redenen|gebrek|grond|account)$/.test(
        analysed.units[at - 1]?.norm ?? '',
      )
    )
      return false;
    // A capital behind a preposition is a place, seldom a thing that one joins.
    if (isCapital(analysed.units[match.clause.units[order + 1] ?? -1])) return false;
    if (namedThing(analysed, match, order, language)) return true;
    const noun = nounAfter(analysed, match.clause.units, order, world);
    return (
      noun !== null && !language.pointerNouns.has(noun) && !language.partyNouns.has(noun) && !isTime(noun)
    );
  });
}

/** "bij de Raad", "aan de JBZ-Raad van 5 maart": a body, sitting or instrument by its name. */
function namedThing(
  analysed: AnalysedSentence,
  { clause, from }: Match,
  order: number,
  language: Language,
): boolean {
  const next = clause.units
    .slice(order + 1, order + 4)
    .map((at) => analysed.units[at])
    .find((unit) => unit !== undefined && !language.determiners.has(unit.norm));
  return (
    next?.mention !== undefined &&
    !from.includes(next.mention) &&
    /^(?:Organisation|Meeting|Regulation|InformationSystem)$/.test(next.mention.type)
  );
}

const articles = new Set(['de', 'het', 'een', 'the', 'a', 'an', 'dit', 'deze', 'dat', 'this', 'that']);
const isBehindPreposition = (analysed: AnalysedSentence, at: number, language: Language): boolean =>
  language.prepositions.has(analysed.units[at - 1]?.norm ?? '') ||
  /^(?:as|als)$/.test(analysed.units[at - 1]?.norm ?? '');

/** The noun of the phrase that begins at a unit: its last word before a preposition, a mark, a verb or a mention; null where none is. */
function nounAfter(
  analysed: AnalysedSentence,
  units: readonly number[],
  order: number,
  world: World,
): string | null {
  const { language } = world.lore;
  let noun: string | null = null;
  for (const at of units.slice(order + 1, order + 7)) {
    const unit = analysed.units[at];
    if (!unit || unit.mention || unit.mark || notNouns.has(unit.norm)) break;
    const forms = world.lore.verbs.get(unit.norm);
    // "bij de oprichting aangesloten": the verb behind the noun.
    if (forms && (noun === null || forms.every(({ kind }) => kind === 'participle'))) break;
    if (
      noun !== null &&
      (language.prepositions.has(unit.norm) ||
        /^(?:ook|niet|nog|en|of|is|zijn|heeft|hebben|has|have|as|than|als|dan|since|when|and|but)$/.test(
          unit.norm,
        ))
    )
      break;
    if (noun === null && adverbs.test(unit.norm)) continue;
    if (!language.determiners.has(unit.norm)) noun = unit.norm;
    if (noun !== null && (language.pointerNouns.has(noun) || language.partyNouns.has(noun))) break;
  }
  return noun;
}

/** Words that may stand between a pronoun and its verb: "heeft het mede ondertekend". */
const adverbs =
  /^(?:mede|mee|wel|nog|niet|ook|alsnog|inmiddels|later|eerder|zelf|eveneens|tevens|vervolgens|nu|toen|dan|daarna|also|later|since|now|already|then|yet|not)$/;

/** Particles of verbs and small words that no noun phrase begins with. */
const notNouns = new Set([
  'te',
  'zich',
  'deel',
  'mee',
  'bij',
  'aan',
  'uit',
  'toe',
  'af',
  'op',
  'in',
  'hier',
  'daar',
  'to',
  'up',
  'out',
]);

/** "in mei", "in 2024", "op 21 april": no thing that one can join. */
const isTime = (noun: string): boolean =>
  /^(?:\d+|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jaar|week|dag|maand|zomer|najaar|voorjaar|ochtend|middag|moment|year|month|day|outset|start|beginning|level|stage|oprichting|aanvang|lancering|founding|launch|inception|juncture|point|time|phase|stadium|fase|invitation|once|last|first|least|present|full|january|february|march|may|june|july|august|october|principe|beginsel|beraad|stilte)$/.test(
    noun,
  );
