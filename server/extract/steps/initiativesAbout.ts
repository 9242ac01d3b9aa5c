import type { Mention } from '../../entities/Mention.ts';
import type { Span } from '../../model.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import type { Group } from '../clauses/groups.ts';
import { keywordsOf } from '../discourse/keywords.ts';
import { type Initiative, isInitiative } from '../discourse/readInitiatives.ts';
import type { Finding, World } from '../World.ts';
import { concern, isLaw, soleInitiative } from './concern.ts';

/** What initiatives are about. */
export const initiativesAbout = (world: World): Finding[] => [
  ...topics(world),
  ...saidInInitiative(world),
  ...groundsFor(world),
];

/** What the words behind an initiative's noun say that it is about. */
function topics(world: World): Finding[] {
  const own = `country:${world.letter.ownCountry}`;
  return world.sentences.filter(namesInitiative).flatMap((analysed) =>
    analysed.units.flatMap((unit, at) => {
      const initiative = unit.mention;
      if (!initiative || !isInitiative(initiative) || initiative.id === '') return [];
      return [...lawsBehind(analysed, at), ...countriesOfTopic(analysed, at), ...peopleOfTopic(analysed, at)]
        .filter(({ id }) => id !== own)
        .map((mention) =>
          concern(
            initiative.id,
            mention.id,
            { start: initiative.start, end: Math.min(mention.end, initiative.start + 390) },
            'its topic',
          ),
        );
    }),
  );
}

const namesInitiative = ({ mentions }: AnalysedSentence): boolean => mentions.some(isInitiative);

/** Up to the next initiative: instruments behind a preposition for topics; of a letter or statement also what it asks for. */
function lawsBehind(analysed: AnalysedSentence, at: number): Mention[] {
  const { units } = analysed;
  const next = units.findIndex(
    (other, index) => index > at && other.mention !== undefined && isInitiative(other.mention),
  );
  const end = next === -1 ? units.length : next;
  const groups = analysed.groups.filter(
    (group) => group.from > at && group.from < end && group.opens - at < 30,
  );
  const named = groups.filter(
    (group) =>
      group.preposition !== null &&
      (topicPrepositions.has(group.preposition) || isInsideTopic(analysed, at, group)),
  );
  const asked = asksFor(analysed, at, end);
  const wanted = asked === -1 ? [] : groups.filter((group) => group.from > asked);
  return [...new Set([...named, ...wanted])].flatMap(({ members }) => members.filter(isLaw));
}

/** "over de gefaseerde invoering van het EES": behind a noun of the topic, with no verb or mark since its preposition. */
function isInsideTopic(analysed: AnalysedSentence, at: number, { opens, preposition }: Group): boolean {
  if (!/^(?:van|of|in|op|onder|under)$/.test(preposition ?? '')) return false;
  const { units } = analysed;
  const topic = units.findLastIndex(
    ({ norm }, index) => index > at && index < opens && topicPrepositions.has(norm),
  );
  if (topic === -1 || opens - topic > 8) return false;
  const verbs = new Set(analysed.clauses().map(({ finite }) => finite));
  return units
    .slice(topic, opens)
    .every(({ mark, mention }, step) => !mark && !mention && !verbs.has(topic + step));
}

/** Where the content of a letter, statement or paper begins: "om … te", "urging", "waarin"; -1 where it is not told. */
function asksFor(analysed: AnalysedSentence, at: number, end: number): number {
  const mention = analysed.units[at]?.mention;
  if (!mention || !isInitiative(mention) || !/^(?:letter|statement|paper)$/.test(mention.kind.family))
    return -1;
  const opener = analysed.units.findIndex(
    ({ norm }, index, units) =>
      index > at &&
      index < end &&
      index - at < 14 &&
      (contents.test(norm) || (norm === 'which' && units[index - 1]?.norm === 'in')),
  );
  return opener;
}

const contents =
  /^(?:om|waarin|waarmee|waarbij|urging|calling|asking|requesting|demanding|proposing|welcoming|opposing|supporting|warning|advocating|setting|inviting)$/;

/** "over de terugkeer van Syriërs", "on Ukraine": a country that the topic's words name, up to a mark or a verb. */
function countriesOfTopic(analysed: AnalysedSentence, at: number): Mention[] {
  const { units } = analysed;
  const opens = [at + 1, at + 2, at + 3].find((index) => subjectPreposition.test(units[index]?.norm ?? ''));
  if (
    opens === undefined ||
    /^(?:aan|naar|te)$/.test(units[opens + 1]?.norm ?? '') ||
    units.slice(at + 1, opens).some(({ mention, mark }) => mention || mark)
  )
    return [];
  const verbs = new Set(
    analysed.clauses().flatMap(({ predicates }) => predicates.map((predicate) => predicate.at)),
  );
  const found: Mention[] = [];
  for (let index = opens + 1; index < Math.min(units.length, opens + 12); index += 1) {
    const unit = units[index];
    if (!unit || unit.mark || verbs.has(index) || acting.test(unit.norm)) break;
    if (unit.norm === 'in' && !stateOf.test(units[index - 1]?.norm ?? '')) break;
    const { mention } = unit;
    if (mention?.type === 'Country' && /^(?:name|inhabitant|compound)$/.test(mention.form))
      found.push(mention);
  }
  return found;
}

/** "werkt aan de vrijwillige terugkeer van Syriërs", "on the return of Afghans": whose people it is about. */
function peopleOfTopic({ units }: AnalysedSentence, at: number): Mention[] {
  return units.flatMap(({ mention }, index) =>
    index > at &&
    mention?.type === 'Country' &&
    mention.form === 'inhabitant' &&
    /^(?:van|of)$/.test(units[index - 1]?.norm ?? '') &&
    /^(?:terugkeer|opvang|bescherming|hervestiging|toelating|toestroom|return|returns|reception|resettlement|protection)$/.test(
      units[index - 2]?.norm ?? '',
    )
      ? [mention]
      : [],
  );
}

const subjectPreposition =
  /^(?:over|inzake|betreffende|omtrent|rond|aangaande|on|about|concerning|regarding)$/;
/** Words behind which someone acts or something lies: no longer the topic. */
const acting =
  /^(?:met|door|tegen|bij|against|tussen|namens|samen|te|waar|die|dat|with|by|between|which|that|at)$/;
/** "de toestand in Belarus": what is so in a country; elsewhere "in" tells a place. */
const stateOf =
  /^(?:toestand|situatie|ontwikkelingen|oorlog|crisis|conflict|mensenrechtensituatie|situation|war|developments)$/;

const topicPrepositions = new Set([
  'over',
  'inzake',
  'betreffende',
  'omtrent',
  'aangaande',
  'voor',
  'tegen',
  'ten aanzien van',
  'met betrekking tot',
  'ter bespreking van',
  'rond',
  'on',
  'about',
  'concerning',
  'regarding',
  'with regard to',
  'for',
  'against',
  'ter uitvoering van',
]);

/** "In deze verklaring wordt benadrukt dat X …"; "Onderdeel hiervan is de uitvoering van X". */
function saidInInitiative(world: World): Finding[] {
  return world.sentences.flatMap((analysed) => {
    if (analysed.sentence.kind !== 'body' || !analysed.mentions.some(isLaw)) return [];
    if (!saying.test(analysed.sentence.text)) return [];
    const own = analysed.mentions
      .filter(isInitiative)
      .filter((mention) => mention.id !== '')
      .map((mention) => mention.id);
    const pointsBack =
      /\b(?:hiervan|daarvan|hierin|daarin|ondertekenaars|opstellers|briefschrijvers|initiatiefnemers|signatories|authors)\b|^(?:wij|we|zij|daarbij|daar|er|tijdens) .{0,40}\b(?:spraken|gesproken|bespraken|discussed|spoke)\b/i.test(
        analysed.sentence.text,
      );
    const about = own.length > 0 ? own.slice(0, 1) : pointsBack ? soleInitiative(analysed, world) : [];
    const laws = analysed.mentions.filter((mention) => isLaw(mention) && !isInRelativeOf(analysed, mention));
    return about.flatMap((id) =>
      laws.map((law) => concern(id, law.id, limitedTo(analysed, law), 'said in it')),
    );
  });
}

const saying =
  /\b(?:legt zich toe|leggen zich toe|concentreert zich|buigt zich|buigen zich|richt zich|richten zich|houdt zich|gaat over|ziet op|heeft betrekking op|spraken|gesproken is|van gedachten|focuses on|deals with|benadrukt|benadrukken|onderstreept|gesteld|verzocht|opgeroepen|gepleit|roept|roepen|vraagt|verwelkomd|onderdeel hiervan|onderdeel daarvan|hierin|daarin|invulling gegeven|uitwerking gegeven|uitvoering gegeven|vragen|underlines|stresses|calls|call|welcomes|asks|ask|urges|urge|requests|request|proposes|propose)\b/i;

/** "…, dat in de plaats is gekomen van X": what is told of another instrument. */
function isInRelativeOf(analysed: AnalysedSentence, mention: Mention): boolean {
  const at = analysed.units.findIndex((unit) => unit.mention === mention);
  const clause = analysed.clauses().find(({ units }) => units.includes(at));
  const before = analysed.units
    .slice(Math.max(0, (clause?.after ?? 0) - 5), (clause?.after ?? 0) + 1)
    .findLast((unit) => unit.mention?.type === 'Regulation')?.mention;
  return clause?.kind === 'relative' && before !== undefined && before !== mention;
}

const limitedTo = (analysed: AnalysedSentence, mention: Mention): Span => {
  const { start, end } = analysed.sentence;
  return end - start <= 390
    ? { start, end }
    : { start: Math.max(start, mention.start - 200), end: Math.min(end, mention.end + 150) };
};

/** In an initiative's own section, a sentence that names its topic and an instrument: "dit akkoord biedt een grond voor de terugkeerhub". */
function groundsFor(world: World): Finding[] {
  const groups = new Map<number, Initiative[]>();
  for (const initiative of world.initiatives)
    if (initiative.kind.family === 'group')
      groups.set(initiative.part, [...(groups.get(initiative.part) ?? []), initiative]);
  return world.sentences.flatMap((analysed) => {
    const own = groups.get(analysed.sentence.part) ?? [];
    if (own.length === 0 || analysed.sentence.kind !== 'body') return [];
    const laws = analysed.mentions.filter((mention) => mention.type === 'Regulation');
    if (laws.length === 0) return [];
    const words = keywordsOf(analysed.sentence.text);
    const here = own.filter(({ keywords }) => [...keywords].some((word) => words.has(word)));
    return here.flatMap((initiative) =>
      laws.map((law) => concern(initiative.id, law.id, limitedTo(analysed, law), 'ground for its topic')),
    );
  });
}
