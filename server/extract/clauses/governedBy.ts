import type { Language } from '../language/Language.ts';
import { Phrases } from '../language/Phrases.ts';
import type { Group } from './groups.ts';
import type { Unit } from './Unit.ts';
import type { VerbIndex } from './VerbIndex.ts';

/** What stands before a group: its preposition, seen past determiners, adjectives and a noun that it spells out. */
export function governedBy(
  units: readonly Unit[],
  from: number,
  language: Language,
  verbs: VerbIndex,
): Pick<Group, 'preposition' | 'opens' | 'head'> {
  let at = from - 1;
  let head: number | null = null;
  let closed = false;
  // Behind "in het voorjaar hebben" a country begins a phrase of its own.
  const isNamed = /^(?:Country|Minister)$/.test(units[from]?.mention?.type ?? '');
  const isParty = isNamed || units[from]?.mention?.type === 'Organisation';
  for (let steps = 0; at >= 0 && steps < 14; steps += 1) {
    if (at === from - 1 && isListMark(units[at])) {
      at -= 1;
      continue;
    }
    const opener = (closed ? adverbial : language.listOpeners).endingAt(units, at);
    const spelledOut: number | null =
      opener && head === null && !closed ? nounBefore(units, at - opener.length, language) : null;
    if (opener && spelledOut !== null) {
      head = spelledOut;
      at = spelledOut - 1;
      continue;
    }
    if (opener) {
      at -= opener.length;
      continue;
    }
    const preposition = language.prepositions.endingAt(units, at);
    if (
      preposition &&
      head === null &&
      isParty &&
      isOrigin(preposition.phrase) &&
      language.partyNouns.has(units[at - 1]?.norm ?? '')
    ) {
      head = at - 1;
      at -= 2;
      closed = false;
      continue;
    }
    // "tijdens de bijeenkomsten van deze kopgroep": what the meeting is at is what the group is at.
    if (
      preposition &&
      units[from]?.mention?.type === 'Initiative' &&
      isOrigin(preposition.phrase) &&
      gatheringNouns.test(units[at - preposition.length]?.norm ?? '')
    ) {
      at -= preposition.length + 1;
      closed = false;
      continue;
    }
    if (preposition) return { preposition: preposition.phrase, opens: at - preposition.length + 1, head };
    const article = articleOfParticiple(units, at, language);
    if (article !== -1) {
      closed = true;
      at = article - 1;
      continue;
    }
    const unit = units[at];
    if (
      !unit ||
      unit.mark ||
      unit.mention ||
      isFiniteVerb(unit, verbs) ||
      isRelative(units, at, from, language) ||
      (closed && !language.determiners.has(unit.norm))
    )
      break;
    const next = isInsideNounPhrase(unit, language)
      ? at
      : isNamed
        ? -1
        : determinerBefore(units, at, language);
    if (next === -1) break;
    if (head === null && language.partyNouns.has(units[next]?.norm ?? '')) head = next;
    // An article opens the phrase: what stands before it belongs to it only as a preposition or another determiner.
    closed = closed || articles.test(units[next]?.norm ?? '');
    at = next - 1;
  }
  return { preposition: null, opens: from, head };
}

/** "vervangt onder andere het wetboek": words beside an object, which are no preposition. */
const adverbial = new Phrases([
  'onder andere',
  'onder meer',
  'onder anderen',
  'met name',
  'in het bijzonder',
]);

/** The dash or bullet before the first item of a list down the page. */
const isListMark = (unit: Unit | undefined): boolean =>
  unit !== undefined && /^(?:[•·▪*–-]|o)$/.test(unit.norm);

/** A word that is a finite verb and nothing else ends a noun phrase: "zal Ecuador". */
const isFiniteVerb = (unit: Unit, verbs: VerbIndex): boolean =>
  verbs.get(unit.norm)?.every((form) => form.kind === 'finite') === true;

/** "de grens die Estland bewaakt": before a party "die" opens a clause; before a thing it points ("in die brief"). */
const isRelative = (units: readonly Unit[], at: number, from: number, language: Language): boolean =>
  language.relativePronouns.has(units[at]?.norm ?? '') &&
  /^(?:Country|Minister|Organisation)$/.test(units[from]?.mention?.type ?? '');

/** "een door Rwanda en Noorwegen opgestelde verklaring": from the inflected participle back to the article, or -1. */
function articleOfParticiple(units: readonly Unit[], at: number, language: Language): number {
  if (!/[dt]e$|en$|ed$/.test(units[at]?.norm ?? '') || !units[at - 1]?.mention) return -1;
  for (let index = at - 1; index > Math.max(0, at - 12); index -= 1) {
    if (units[index]?.norm === language.agent)
      return articles.test(units[index - 1]?.norm ?? '') ? index - 1 : -1;
  }
  return -1;
}

const articles = /^(?:de|het|een|deze|dit|mijn|onze|the|a|an|this|its|their|my|our)$/;

/** One or two words that we do not know may stand between a determiner and the name: "de Europese nucleaire alliantie". */
function determinerBefore(units: readonly Unit[], at: number, language: Language): number {
  for (let index = at - 1; index >= Math.max(0, at - 2); index -= 1) {
    const unit = units[index];
    if (!unit || unit.mark || unit.mention || language.prepositions.has(unit.norm)) return -1;
    if (articles.test(unit.norm)) return index;
  }
  return -1;
}

const gatheringNouns =
  /^(?:bijeenkomst|bijeenkomsten|vergadering|vergaderingen|sessie|sessies|zitting|meeting|meetings|session|sessions)$/;

/** "collega's uit Denemarken", "representatives of Finland": the people of a country are the country. */
const isOrigin = (preposition: string): boolean => /^(?:uit|van|of|from)$/.test(preposition);

/** Determiners, numbers, adjectives (by their ending), nouns for parties. */
const isInsideNounPhrase = (unit: Unit, language: Language): boolean =>
  language.determiners.has(unit.norm) ||
  language.partyNouns.has(unit.norm) ||
  /^\d+$/.test(unit.norm) ||
  (/^\p{Ll}/u.test(unit.raw) &&
    (language.code === 'nl'
      ? /.{3}(?:se|ige|lijke|ende|ere|ste|elijke|ale|are|eve|ze)$/.test(unit.norm)
      : /.{3}(?:ing|al|ean|ic|ed)$/.test(unit.norm) && !ingNouns.test(unit.norm)));

/** Nouns in -ing: "on the margins of the meeting Sweden presented". */
const ingNouns =
  /^(?:meeting|evening|morning|hearing|briefing|sitting|setting|spring|beginning|building|proceeding|proceedings|signing)$/;

/** The noun for parties that a list opener belongs to, a few words back ("landen van herkomst, waaronder"). */
function nounBefore(units: readonly Unit[], at: number, language: Language): number | null {
  const announced = units.findIndex(
    ({ norm }, index) =>
      index < at &&
      index < 4 &&
      language.partyNouns.has(norm) &&
      /^(?:volgende|following)$/.test(units[index - 1]?.norm ?? ''),
  );
  if (announced !== -1) return announced;
  for (let index = at; index >= Math.max(0, at - 12); index -= 1) {
    const unit = units[index];
    if (!unit || unit.norm === ';' || language.relativePronouns.has(unit.norm)) return null;
    if (language.partyNouns.has(unit.norm) || unit.mention?.type === 'Initiative') return index;
  }
  return null;
}
