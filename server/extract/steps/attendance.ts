import type { Mention } from '../../entities/Mention.ts';
import { attended } from '../../relations/attended.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import { hasParty } from '../analyse.ts';
import { groupsOf } from '../clauses/groups.ts';
import { frameIndexOf } from '../frames/FrameIndex.ts';
import { type Match, matchFrames } from '../frames/matchFrames.ts';
import { ownStatement } from '../frames/ownStatement.ts';
import type { Lore } from '../Lore.ts';
import { wordTest } from '../language/vocabulary.ts';
import { isCouncilFormation } from '../mentions/meetings/councilSittings.ts';
import { once } from '../once.ts';
import type { Finding, Step, World } from '../World.ts';

/**
 * Who was at a sitting that the sentence does not date itself: "de Raad" is there the sitting of that Council that the
 * letter names, "daar" and "hieraan" the one that was spoken of last.
 */
export const attendance: Step = (world) => {
  const sittings = sittingsOf(world);
  const gathering = firstDated(world);
  const own = once(() => lettersOwn(world));
  const lore: Lore = { ...world.lore, frames: frames[world.lore.language.code] };
  return world.sentences.flatMap((analysed, index) => {
    if (analysed.sentence.kind !== 'body' || !analysed.groups.some(hasParty)) return [];
    const met = metThemselves(analysed, gathering);
    if (met.length > 0) return met;
    const asSittings = withSittings(analysed, sittings, world.lore);
    return matchFrames(asSittings, lore).flatMap((match) =>
      findingsOf(match, { analysed: asSittings, index, world, own }),
    );
  });
};

const frames = { nl: frameIndexOf([attended], 'nl'), en: frameIndexOf([attended], 'en') };

/** "We, the Ministers of …, met in Vienna on 9 October": those who make a statement were at the gathering that it names. */
function metThemselves(analysed: AnalysedSentence, meeting: Mention | undefined): Finding[] {
  const group = meeting && ownStatement(analysed);
  if (!group || !analysed.tokens.some(tellsOfMeeting)) return [];
  const end = analysed.units[group.to - 1]?.end ?? analysed.sentence.end;
  return group.members
    .filter(({ type }) => type === 'Minister')
    .map(({ id }) => ({
      type: 'ATTENDED',
      from: id,
      to: meeting.id,
      properties: {},
      evidence: { start: analysed.sentence.start, end },
      foundBy: 'who speaks in a statement',
    }));
}

const tellsOfMeeting = wordTest(/^(?:met|gathered|convened|bijeen|bijeengekomen)$/);

/** The first gathering that the letter dates. */
function firstDated(world: World): Mention | undefined {
  for (const { mentions } of world.sentences) {
    const meeting = mentions.find(({ type, properties }) => type === 'Meeting' && properties?.date);
    if (meeting) return meeting;
  }
  return undefined;
}

/** The first sitting that the letter names of each Council, by the Council's id. */
function sittingsOf(world: World): ReadonlyMap<string, Mention> {
  const sittings = new Map<string, Mention>();
  for (const { mentions } of world.sentences)
    for (const meeting of mentions.filter(({ type }) => type === 'Meeting'))
      for (const council of (meeting.inside ?? []).filter(({ id }) => isCouncilFormation(id)))
        if (isOfCouncil(meeting, council) && !sittings.has(council.id)) sittings.set(council.id, meeting);
  return sittings;
}

/** A debate about a Council holds its name as well, and is no sitting of it. */
const isOfCouncil = (meeting: Mention, council: Mention): boolean =>
  new RegExp(`^meeting:(?:informele-)?${council.id.slice('organisation:'.length)}-\\d`).test(meeting.id);

/** The sentence as it reads when each Council stands for its sitting. */
function withSittings(
  analysed: AnalysedSentence,
  sittings: ReadonlyMap<string, Mention>,
  lore: Lore,
): AnalysedSentence {
  if (!analysed.mentions.some(({ id }) => sittings.has(id))) return analysed;
  const units = analysed.units.map((unit) => {
    const sitting = unit.mention ? sittings.get(unit.mention.id) : undefined;
    return unit.mention && sitting
      ? { ...unit, mention: { ...sitting, start: unit.start, end: unit.end } }
      : unit;
  });
  const meetings = groupsOf(units, lore.language, ({ type }) => type === 'Meeting', lore.verbs);
  const others = analysed.groups.filter(({ members }) => members[0]?.type !== 'Meeting');
  return { ...analysed, units, groups: [...others, ...meetings].sort((a, b) => a.from - b.from) };
}

/** The sentence that a frame has been matched in, and which of the letter's it is. */
interface Spot {
  analysed: AnalysedSentence;
  index: number;
  world: World;
  /** The sitting that the letter is about, if any: found by looking through all of it. */
  own: () => Mention[];
}

function findingsOf(match: Match, spot: Spot): Finding[] {
  const { world } = spot;
  const to = match.to.length > 0 ? match.to : pointedAt(match, spot);
  // "Namens Nederland nam de minister deel": there was the minister.
  const own = `country:${world.letter.ownCountry}`;
  const there = match.from.some(({ type }) => type === 'Minister')
    ? match.from.filter(({ id }) => id !== own)
    : match.from;
  return there.flatMap((party) =>
    to.map((meeting) => ({
      type: match.type,
      from: party.id,
      to: meeting.id,
      properties: match.properties,
      evidence: match.span,
      foundBy: `frame ${match.frame.name}`,
    })),
  );
}

const pointers =
  /^(?:daar|hier|daaraan|hieraan|eraan|daarbij|hierbij|erbij|waar|waaraan|waarbij|bijeenkomst|vergadering|beraadslagingen|onderdeel|agendapunt|dag|dagen|day|days|item|discussion|there|where|thereat|meeting)$/;

/** How many sentences the sitting may have been named before. */
const reach = 3;

/** The sitting that a word of the clause points to, or that its frame leaves unsaid: the last one named before it, unless an initiative came between. */
function pointedAt(match: Match, { analysed, index, world, own }: Spot): Mention[] {
  const pointer = match.clause.units.find((unit) => pointers.test(analysed.units[unit]?.norm ?? ''));
  const at = pointer ?? (match.frame.focus ? match.clause.units[0] : undefined);
  if (at === undefined) return [];
  const before = analysed.units.slice(0, at).flatMap(({ mention }) => (mention ? [mention] : []));
  const earlier = world.sentences
    .slice(Math.max(0, index - reach), index)
    .filter(({ sentence }) => sentence.part === analysed.sentence.part);
  const candidates = [...earlier.flatMap(({ mentions }) => mentions), ...before];
  const last = candidates.findLast(({ type }) => type === 'Meeting' || type === 'Initiative');
  if (last) return last.type === 'Meeting' ? [last] : [];
  const title = world.reading.parts[analysed.sentence.part]?.title ?? '';
  return pointer !== undefined || /^(?:attendance|participants|aanwezig|deelnemers)/i.test(title)
    ? own()
    : [];
}

/** Whether the subject line says that the letter reports or prepares a gathering. */
const isReport = (sentences: World['sentences']): boolean =>
  sentences.some(
    ({ sentence }) =>
      sentence.start < 900 &&
      /\b(?:verslag|agenda|uitkomsten)\b/i.test(sentence.text) &&
      /\b(?:raad|bijeenkomst|conferentie|vergadering)/i.test(sentence.text),
  );

/** The sitting that a report is about: the first that it names. */
const lettersOwn = ({ letter, sentences }: World): Mention[] =>
  letter.council || letter.language === 'en' || isReport(sentences)
    ? sentences
        .flatMap(({ mentions }) => mentions)
        .filter(({ type }) => type === 'Meeting')
        .slice(0, 1)
    : [];
