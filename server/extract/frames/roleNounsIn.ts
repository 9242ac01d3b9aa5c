import type { Properties, Span } from '../../model.ts';
import { roleOfNoun } from '../../relations/frames/roleNouns.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import { isParty } from '../analyse.ts';
import type { Group } from '../clauses/groups.ts';
import { spanOfUnits } from '../clauses/spanOfUnits.ts';
import { isInitiative } from '../discourse/readInitiatives.ts';
import type { InitiativeMention } from '../mentions/findInitiatives.ts';

/** Parties that a noun gives a role in an initiative: which one, or null for the one that the text is about. */
export interface RoleOfNoun {
  initiative: InitiativeMention | null;
  group: Group;
  properties: Properties;
  span: Span;
  rule: string;
}

/**
 * "Met Oekraïne als nieuwste partner", "with Spain as host"; "de initiatiefnemer van de brief, Denemarken"; "Frankrijk,
 * een van de oprichters van de kopgroep". Nouns that a verb links to a party are for the frames.
 */
export function roleNounsIn(analysed: AnalysedSentence): RoleOfNoun[] {
  return analysed.groups
    .filter(({ members }) => members[0] !== undefined && isParty(members[0]))
    .flatMap((group) => [...inQualityOf(analysed, group), ...inApposition(analysed, group)]);
}

/** "met A en B als vaste deelnemers": the role noun within a few words behind "als". */
function inQualityOf(analysed: AnalysedSentence, group: Group): RoleOfNoun[] {
  const { units } = analysed;
  if (!/^(?:met|with)$/.test(group.preposition ?? '') || !/^(?:als|as)$/.test(units[group.to]?.norm ?? ''))
    return [];
  for (let at = group.to + 1; at <= group.to + 4; at += 1) {
    const role = roleOfNoun(units[at]?.norm ?? '');
    if (role) return [found(analysed, group, role, at, initiativeNear(analysed, at), 'in the quality of')];
  }
  return [];
}

/** The noun with its initiative on one side of a comma, the party on the other; or the noun right before the name. */
function inApposition(analysed: AnalysedSentence, group: Group): RoleOfNoun[] {
  const { units } = analysed;
  const before = units[group.from - 1]?.norm ?? '';
  const article = /^(?:de|het|the)$/.test(before) ? group.from - 2 : group.from - 1;
  if (units[article]?.norm === ',') {
    const noun = nounOfPhraseEndingAt(analysed, article - 1) ?? otherMembers(analysed, article - 1);
    if (noun) return [found(analysed, group, noun.role, noun.at, noun.initiative, 'apposition')];
  }
  const close = roleOfNoun(before);
  if (close && group.preposition === null && close !== 'participant')
    return [found(analysed, group, close, group.from - 1, initiativeNear(analysed, group.to), 'apposition')];
  if (units[group.to]?.norm === ',') {
    for (let at = group.to + 1; at <= group.to + 6; at += 1) {
      const unit = units[at];
      if (!unit || unit.mark || unit.mention) break;
      const role = roleOfNoun(unit.norm);
      // "…, voorzitter van de Raad," is an office of another kind: the noun must belong to an initiative.
      const initiative = /^(?:van|of|bij)$/.test(units[at + 1]?.norm ?? '')
        ? initiativeWithin(analysed, at + 1, at + 6)
        : null;
      if (role && initiative) return [found(analysed, group, role, at, initiative, 'apposition')];
    }
  }
  return [];
}

/** "De overige leden, Kroatië en Slovenië, gaan door": of what the text is about. */
function otherMembers(analysed: AnalysedSentence, at: number) {
  const role = roleOfNoun(analysed.units[at]?.norm ?? '');
  const isOther = /^(?:overige|andere|resterende|other|remaining)$/.test(analysed.units[at - 1]?.norm ?? '');
  return role && isOther ? { role, at, initiative: null } : null;
}

/** "de initiatiefnemer van de brief over intimidatie": the role noun at the head of a phrase that ends at a unit. */
function nounOfPhraseEndingAt(
  analysed: AnalysedSentence,
  end: number,
): { role: string; at: number; initiative: InitiativeMention | null } | null {
  for (let at = end; at >= Math.max(0, end - 14); at -= 1) {
    const unit = analysed.units[at];
    if (!unit || unit.mark || analysed.clauses().some(({ finite }) => finite === at)) return null;
    const role = roleOfNoun(unit.norm);
    if (!role) continue;
    const initiative = initiativeWithin(analysed, at + 1, at + 5);
    return initiative ? { role, at, initiative } : null;
  }
  return null;
}

function initiativeWithin(analysed: AnalysedSentence, from: number, to: number): InitiativeMention | null {
  for (let at = from; at <= to; at += 1) {
    const unit = analysed.units[at];
    if (!unit || unit.mark) return null;
    if (unit.mention) return isInitiative(unit.mention) ? unit.mention : null;
  }
  return null;
}

/** The initiative that stands nearest in the sentence. */
function initiativeNear(analysed: AnalysedSentence, at: number): InitiativeMention | null {
  const near = analysed.units.flatMap((unit, index) =>
    unit.mention && isInitiative(unit.mention)
      ? [{ mention: unit.mention, distance: Math.abs(index - at) }]
      : [],
  );
  near.sort((a, b) => a.distance - b.distance);
  return near[0]?.mention ?? null;
}

function found(
  analysed: AnalysedSentence,
  group: Group,
  role: string,
  noun: number,
  initiative: InitiativeMention | null,
  rule: string,
): RoleOfNoun {
  const { units } = analysed;
  const at = units.findIndex(({ mention }) => mention !== undefined && mention === initiative);
  const indices = [group.from, group.to - 1, noun, ...(at === -1 ? [] : [at])];
  return { initiative, group, properties: { role }, span: spanOfUnits(units, indices), rule };
}
