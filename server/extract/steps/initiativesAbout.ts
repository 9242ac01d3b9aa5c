import type { Mention } from '../../entities/Mention.ts';
import type { Span } from '../../model.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
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

/** What stands behind an initiative's noun and a preposition for topics. */
function topics(world: World): Finding[] {
  return world.sentences.flatMap((analysed) =>
    analysed.units.flatMap((unit, at) => {
      const initiative = unit.mention;
      if (!initiative || !isInitiative(initiative) || initiative.id === '') return [];
      const next = analysed.units.findIndex(
        (other, index) => index > at && other.mention !== undefined && isInitiative(other.mention),
      );
      const groups = analysed.groups.filter(
        (group) => group.from > at && (next === -1 || group.from < next) && group.opens - at < 30,
      );
      return groups
        .filter((group) => group.preposition !== null && topicPrepositions.has(group.preposition))
        .flatMap((group) => group.members.filter(isLaw))
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
    if (analysed.sentence.kind !== 'body' || !saying.test(analysed.sentence.text)) return [];
    const own = analysed.mentions
      .filter(isInitiative)
      .filter((mention) => mention.id !== '')
      .map((mention) => mention.id);
    const pointsBack = /\b(?:hiervan|daarvan|hierin|daarin)\b/i.test(analysed.sentence.text);
    const about = own.length > 0 ? own.slice(0, 1) : pointsBack ? soleInitiative(analysed, world) : [];
    const laws = analysed.mentions.filter((mention) => mention.type === 'Regulation');
    return about.flatMap((id) =>
      laws.map((law) => concern(id, law.id, limitedTo(analysed, law), 'said in it')),
    );
  });
}

const saying =
  /\b(?:benadrukt|benadrukken|onderstreept|gesteld|verzocht|opgeroepen|gepleit|roept|roepen|vraagt|verwelkomd|onderdeel hiervan|onderdeel daarvan|hierin|daarin|underlines|stresses|calls for|welcomes)\b/i;

const limitedTo = (analysed: AnalysedSentence, mention: Mention): Span => {
  const { start, end } = analysed.sentence;
  return end - start <= 390
    ? { start, end }
    : { start: Math.max(start, mention.start - 200), end: Math.min(end, mention.end + 150) };
};

/** In an initiative's own section, a sentence that names its topic and an instrument: "dit akkoord biedt een grond voor de terugkeerhub". */
function groundsFor(world: World): Finding[] {
  return world.sentences.flatMap((analysed) => {
    if (analysed.sentence.kind !== 'body') return [];
    const laws = analysed.mentions.filter((mention) => mention.type === 'Regulation');
    if (laws.length === 0) return [];
    const words = keywordsOf(analysed.sentence.text);
    const here = world.initiatives.filter(
      (initiative: Initiative) =>
        initiative.part === analysed.sentence.part &&
        initiative.kind.family === 'group' &&
        [...initiative.keywords].some((word) => words.has(word)),
    );
    return here.flatMap((initiative) =>
      laws.map((law) => concern(initiative.id, law.id, limitedTo(analysed, law), 'ground for its topic')),
    );
  });
}
