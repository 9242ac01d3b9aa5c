import type { Mention } from '../../entities/Mention.ts';
import { initiativePhrases } from '../../relations/frames/initiativePhrases.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import { hasParty, isParty } from '../analyse.ts';
import { isQuestion } from '../discourse/passagesOf.ts';
import type { Initiative } from '../discourse/readInitiatives.ts';
import { type Attachment, attachmentsIn, roleOf } from '../frames/attachments.ts';
import { type Match, matchFrames } from '../frames/matchFrames.ts';
import { ownStatement } from '../frames/ownStatement.ts';
import { roleNounsIn } from '../frames/roleNounsIn.ts';
import type { Finding, World } from '../World.ts';
import { type End, endsOf } from './endsOf.ts';
import { focusOf } from './focusOf.ts';

/**
 * What the frames find in every sentence, and what the noun phrases of initiatives name. An empty slot is filled by
 * what the text is about there. New talks are added to `initiatives`, which the caller hands in.
 */
export function frameFindings(world: World, initiatives: Initiative[]): Finding[] {
  const findings: Finding[] = [];
  const joined = new Set<string>();
  const add = (found: readonly Finding[]) => {
    findings.push(...found);
    for (const finding of found) if (finding.type === 'JOINED') joined.add(finding.to);
  };
  for (const analysed of world.sentences) {
    if (analysed.sentence.kind === 'note' || isQuestion(analysed)) continue;
    add(attachmentsIn(analysed, world.lore).flatMap(findingsOfAttachment));
    // Whatever a frame says, some party does or undergoes.
    if (!analysed.groups.some(hasParty)) continue;
    const matched: Finding[] = [];
    for (const match of matchFrames(analysed, world.lore)) {
      const found = findingsOf(match, { analysed, world, initiatives, joined });
      matched.push(...found);
      add(found);
    }
    add(boundByPhrase(matched, analysed, world));
    add(byRoleNouns({ analysed, world, initiatives, joined }));
    add(byOwnStatement(analysed, initiatives));
  }
  return findings;
}

/** "Met Oekraïne als partner": where the sentence names no initiative, the one that the text is about. */
const byRoleNouns = (spot: Spot): Finding[] =>
  roleNounsIn(spot.analysed).flatMap(({ initiative, group, properties, span, rule }) => {
    const [target] = initiative?.id ? [initiative] : focusOf(spot, 'any');
    return target
      ? group.members.map((member) => ({
          type: 'JOINED',
          from: member.id,
          to: target.id,
          properties,
          evidence: span,
          foundBy: rule,
        }))
      : [];
  });

/** Who speaks as "we" in a statement: its title names it, or what the text has named first. */
function byOwnStatement(analysed: AnalysedSentence, initiatives: readonly Initiative[]): Finding[] {
  const group = ownStatement(analysed);
  // Nearly no sentence speaks so: only then are the initiatives of the whole letter looked through.
  if (!group) return [];
  const statement = initiatives.find(
    ({ kind, mentions: [first] }) =>
      first !== undefined &&
      first.start < analysed.sentence.start &&
      /^(?:statement|agreement|letter)$/.test(kind.family),
  );
  if (!statement) return [];
  const end = analysed.units[group.to - 1]?.end ?? analysed.sentence.end;
  return group.members.map((member) => ({
    type: 'JOINED',
    from: member.id,
    to: statement.id,
    properties: { role: 'signatory' },
    evidence: { start: analysed.sentence.start, end },
    foundBy: 'who speaks in a statement',
  }));
}

const findingsOfAttachment = ({ group, initiative, properties, span, rule }: Attachment): Finding[] =>
  group.members.map((member) => ({
    type: 'JOINED',
    from: member.id,
    to: initiative.id,
    properties,
    evidence: span,
    foundBy: rule,
  }));

/** "Op uitnodiging van België kwamen zij bijeen": a phrase binds its party to the initiative that the sentence speaks of. */
function boundByPhrase(
  matched: readonly Finding[],
  analysed: AnalysedSentence,
  { spoken }: World,
): Finding[] {
  const joined = matched.find((finding) => finding.type === 'JOINED');
  if (!joined) return [];
  const initiative = spoken.withId(joined.to);
  if (!initiative || analysed.mentions.some((mention) => mention.id === initiative.id)) return [];
  return analysed.groups.flatMap((group) => {
    const phrase = initiativePhrases.find(
      (candidate) => !candidate.adjacent && candidate.prepositions.includes(group.preposition ?? ''),
    );
    const role = phrase ? roleOf(phrase, initiative) : null;
    if (!phrase || !role) return [];
    return group.members.filter(isParty).map((member) => ({
      ...joined,
      from: member.id,
      properties: { role },
      evidence: {
        start: Math.min(joined.evidence.start, member.start),
        end: Math.max(joined.evidence.end, member.end),
      },
      foundBy: phrase.name,
    }));
  });
}

/** Where in the letter a frame has been matched, with what has been found so far. */
export interface Spot {
  analysed: AnalysedSentence;
  world: World;
  initiatives: Initiative[];
  /** The initiatives that have parties so far. */
  joined: ReadonlySet<string>;
}

function findingsOf(match: Match, spot: Spot): Finding[] {
  const from = endsOf(match.from, match.relation.from, match, spot);
  const to = endsOf(match.to, match.relation.to, match, spot);
  const pairs = from.flatMap((source) => nearest(source, to, match).map((target) => ({ source, target })));
  return pairs
    .filter(
      ({ source, target }) =>
        target.id !== source.id &&
        suits(match, source.id, target.id, spot.world) &&
        !(match.type === 'INVOLVES' && [source, target].some((end) => isOwnGovernment(end, spot))),
    )
    .map(({ source, target }) => ({
      type: match.type,
      // Who is asked to join is wanted by the initiative: the relation runs the other way.
      ...(match.type === 'INVOLVES' && match.relation.type === 'JOINED'
        ? { from: target.id, to: source.id }
        : { from: source.id, to: target.id }),
      properties: propertiesOf(match, target.id, spot.world),
      evidence: match.span,
      foundBy: `frame ${match.frame.name}`,
    }));
}

/** "verzoekt de regering de verklaring te tekenen": a chamber asks its own government, which no initiative does by that. */
function isOwnGovernment({ id, start, end }: End, { analysed, world }: Spot): boolean {
  if (id !== `country:${world.letter.ownCountry}` || start === undefined) return false;
  const { sentence } = analysed;
  const words = sentence.text.slice(start - sentence.start, (end ?? start) - sentence.start);
  return /regering|kabinet|government/i.test(words);
}

/** "Een ontbijt met A, een lunch met B en C": of several initiatives in a clause each has the parties behind it. */
function nearest(source: End, targets: readonly End[], { frame, clause, from }: Match): readonly End[] {
  const isBehind = frame.from.some((place) => typeof place === 'object' && place.after.includes('met'));
  const party = from.find(({ id }) => id === source.id);
  const placed = targets.filter((target): target is Mention => 'start' in target);
  if (!isBehind || placed.length < 2 || !party || clause.units.length === 0) return targets;
  const before = placed.findLast(({ end }) => end <= party.start);
  return before ? [before] : targets;
}

/** Whether the frame is for initiatives of this kind, and the party may be one of it. */
function suits(match: Match, source: string, target: string, { spoken }: World): boolean {
  const initiative = spoken.withId(target) ?? spoken.withId(source);
  if (!initiative) return true;
  // A letter that asks the Commission for something is addressed to it.
  const addressed = [source, target].some((id) =>
    /^organisation:(?:european-commission|council-of-the-european-union)$/.test(id),
  );
  if (
    match.type === 'INVOLVES' &&
    addressed &&
    !match.passive &&
    /^(?:letter|statement|paper)$/.test(initiative.kind.family)
  )
    return false;
  const { only, except } = match.frame;
  if (only && !only.includes(initiative.kind.family)) return false;
  return !except?.includes(initiative.kind.family);
}

function propertiesOf(match: Match, target: string, { spoken }: World): Finding['properties'] {
  if (match.type !== 'JOINED') return match.properties;
  const kind = spoken.withId(target)?.kind;
  if (match.frame.roleOfKind) return { role: kind?.genitive ?? 'participant' };
  // Who joins a letter or a statement signs it.
  const isSigned = kind !== undefined && /^(?:letter|statement|agreement)$/.test(kind.family);
  return isSigned && match.properties.role === 'participant' ? { role: 'signatory' } : match.properties;
}
