import { initiativeKinds } from '../../entities/initiativeKinds.ts';
import type { Mention } from '../../entities/Mention.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import { nameInitiative } from '../discourse/nameInitiative.ts';
import { type Initiative, isInitiative, makeNamed } from '../discourse/readInitiatives.ts';
import { attachmentsIn } from '../frames/attachments.ts';
import { type Match, matchFrames } from '../frames/matchFrames.ts';
import type { Finding, World } from '../World.ts';
import { focusOf } from './focusOf.ts';

/**
 * What the frames find in every sentence, and what the noun phrases of initiatives name. An empty slot is filled by
 * what the text is about there. New talks are added to `initiatives`, which the caller hands in.
 */
export function frameFindings(world: World, initiatives: Initiative[]): Finding[] {
  const findings: Finding[] = [];
  world.sentences.forEach((analysed, index) => {
    if (analysed.sentence.kind === 'note') return;
    for (const attachment of attachmentsIn(analysed)) {
      for (const member of attachment.group.members) {
        findings.push({
          type: 'JOINED',
          from: member.id,
          to: attachment.initiative.id,
          properties: attachment.properties,
          evidence: attachment.span,
          foundBy: attachment.rule,
        });
      }
    }
    for (const match of matchFrames(analysed, world.lore))
      findings.push(...findingsOf(match, analysed, index, world, initiatives, findings));
  });
  return findings;
}

function findingsOf(
  match: Match,
  analysed: AnalysedSentence,
  index: number,
  world: World,
  initiatives: Initiative[],
  sofar: readonly Finding[],
): Finding[] {
  const from = ends(match.from, match.relation.from, match, analysed, index, world, initiatives, sofar);
  const to = ends(match.to, match.relation.to, match, analysed, index, world, initiatives, sofar);
  return from.flatMap((source) =>
    to
      .filter((target) => target.id !== source.id && suits(match, source.id, target.id, initiatives))
      .map((target) => ({
        type: match.type,
        from: source.id,
        to: target.id,
        properties: propertiesOf(match, target.id, initiatives),
        evidence: match.span,
        foundBy: match.frame.name,
      })),
  );
}

interface End {
  id: string;
}

/** The fillers of a slot; an empty one takes the initiative, instrument or gathering that the text is about. */
function ends(
  fillers: readonly Mention[],
  types: readonly string[],
  match: Match,
  analysed: AnalysedSentence,
  index: number,
  world: World,
  initiatives: Initiative[],
  sofar: readonly Finding[],
): End[] {
  const known = fillers.filter((mention) => mention.id !== '');
  if (known.length > 0) return known;
  if (fillers.some(isInitiative)) return [];
  if (types.includes('Initiative') && types.length === 1) {
    if (match.frame.gathering) return focusOf(analysed, index, world, initiatives, sofar, 'gathering');
    if (match.frame.creates) return [createdTalk(match, analysed, initiatives)];
    if (match.frame.focus && (match.pointsBack || !hasOtherObject(match, analysed)))
      return focusOf(analysed, index, world, initiatives, sofar, 'any');
  }
  if (types.includes('Regulation') && match.frame.focus) return lastLaw(analysed, match);
  return [];
}

/** A noun phrase that no entity is: what is joined or signed is something else than the initiative. */
function hasOtherObject(match: Match, analysed: AnalysedSentence): boolean {
  const prepositions = match.frame.to.flatMap((place) => (typeof place === 'object' ? place.after : []));
  return match.clause.units.some((at, order) => {
    const unit = analysed.units[at];
    const next = analysed.units[match.clause.units[order + 1] ?? -1];
    if (!unit || !next || next.mention) return false;
    if (prepositions.includes(unit.norm) && !/^(?:te|zich)$/.test(next.norm)) return true;
    return (
      /^(?:de|het|een|the|a|an|dit|deze)$/.test(unit.norm) &&
      !/^(?:landen|lidstaten|ministers|aanwezigen|minister)$/.test(next.norm)
    );
  });
}

/** The instrument named last before the clause, in the same sentence: the subject of "zal … vervangen". */
function lastLaw(analysed: AnalysedSentence, match: Match): End[] {
  const law = analysed.mentions.findLast(
    (mention) => mention.type === 'Regulation' && mention.end <= match.span.start,
  );
  return law ? [law] : [];
}

/** A talk that only its verb names: "Nederland heeft met Jordanië gesproken over hervestiging". */
function createdTalk(match: Match, analysed: AnalysedSentence, initiatives: Initiative[]): End {
  const kind = initiativeKinds.find((candidate) => candidate.kind === match.frame.creates);
  const part = analysed.sentence.part;
  const where = analysed.units[match.clause.finite] ?? analysed.units[0];
  const noun = {
    start: where?.start ?? match.span.start,
    end: where?.end ?? match.span.end,
    type: 'Initiative',
    id: '',
    name: 'gesprek',
    form: 'name' as const,
  };
  if (!kind) return { id: '' };
  const name = nameInitiative(
    { ...noun, kind, head: 'gesprek', determiner: 'indefinite', strong: true },
    analysed,
    { text: '', language: 'nl', notes: [], parts: [], sentences: [] },
  );
  const initiative = makeNamed(name.replace(/^\S+/, 'Gesprek'), kind, 'gesprek', true, part, initiatives);
  initiative.mentions.push({ start: match.span.start, end: match.span.end });
  initiatives.push(initiative);
  return initiative;
}

/** Whether the frame is for initiatives of this kind, and the party may be one of it. */
function suits(match: Match, source: string, target: string, initiatives: readonly Initiative[]): boolean {
  const initiative = initiatives.find((candidate) => candidate.id === target || candidate.id === source);
  if (!initiative) return true;
  const { only, except } = match.frame;
  if (only && !only.includes(initiative.kind.family)) return false;
  return !except?.includes(initiative.kind.family);
}

function propertiesOf(
  match: Match,
  target: string,
  initiatives: readonly Initiative[],
): Finding['properties'] {
  if (match.type !== 'JOINED' || !match.frame.roleOfKind) return match.properties;
  return { role: initiatives.find((initiative) => initiative.id === target)?.kind.genitive ?? 'participant' };
}
