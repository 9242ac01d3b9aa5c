import type { Mention } from '../../entities/Mention.ts';
import type { Span } from '../../model.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import { keywordsOf } from '../discourse/keywords.ts';
import { type Initiative, isInitiative } from '../discourse/readInitiatives.ts';
import type { Finding, Step, World } from '../World.ts';
import { shortened } from './motionSteps.ts';

/** What motions, commitments and initiatives are about, by their own words or through which the letter says they are answered. */
export const concerns: Step = (world) => [
  ...motionsAbout(world),
  ...commitmentsAbout(world),
  ...answeredThrough(world),
  ...inLineWith(world),
  ...initiativesAbout(world),
  ...saidInInitiative(world),
  ...groundsFor(world),
];

const finding = (from: string, to: string, evidence: Span, foundBy: string): Finding => ({
  type: 'CONCERNS',
  from,
  to,
  properties: {},
  evidence,
  foundBy,
});

const isLaw = (mention: Mention): boolean =>
  mention.type === 'Regulation' || mention.type === 'InformationSystem';

/** Instruments, systems, countries and initiatives in the words of the motion itself. */
function motionsAbout(world: World): Finding[] {
  return world.motions.flatMap((motion) =>
    motion.namings.flatMap((naming) => {
      const analysed = world.sentences[naming.sentence];
      if (!analysed) return [];
      const words = within(analysed, {
        start: naming.span.end,
        end: subjectEnd(analysed, naming.phrase, naming.span.end),
      });
      return [
        ...named(motion.id, words, shortened(naming)),
        ...byKeyword(
          motion.id,
          textOf(world, { start: naming.span.end, end: naming.phrase.end }),
          analysed,
          shortened(naming),
          world,
        ),
      ];
    }),
  );
}

function commitmentsAbout(world: World): Finding[] {
  return world.commitments.flatMap((commitment) => {
    const analysed = world.sentences[commitment.sentence];
    if (!analysed) return [];
    const phrase = {
      start: commitment.phrase.start,
      end: Math.min(commitment.phrase.end, commitment.phrase.start + 390),
    };
    const words = within(analysed, phrase).filter((mention) => mention.type !== 'Country');
    return [
      ...named(commitment.id, words, phrase),
      ...byKeyword(commitment.id, textOf(world, commitment.phrase), analysed, phrase, world),
    ];
  });
}

/** A phrase ends where the sentence goes on about something else: at a comma with a finite verb behind it. */
function subjectEnd(analysed: AnalysedSentence, phrase: Span, from: number): number {
  const verb = analysed.clauses.find(
    (clause) => clause.kind === 'main' && (analysed.units[clause.finite]?.start ?? 0) > from,
  );
  const verbStart = analysed.units[verb?.finite ?? -1]?.start;
  return verbStart === undefined ? phrase.end : Math.min(phrase.end, verbStart);
}

const textOf = (world: World, span: Span): string => world.reading.text.slice(span.start, span.end);
const within = (analysed: AnalysedSentence, span: Span): Mention[] =>
  analysed.mentions.filter((mention) => mention.start >= span.start && mention.end <= span.end);

function named(id: string, mentions: readonly Mention[], evidence: Span): Finding[] {
  return mentions
    .filter(
      (mention) =>
        isLaw(mention) ||
        (mention.type === 'Country' &&
          (mention.form === 'name' || mention.form === 'inhabitant') &&
          mention.id !== 'country:NL') ||
        (isInitiative(mention) && mention.id !== ''),
    )
    .map((mention) => finding(id, mention.id, evidence, 'named in its subject'));
}

/** A topic that the words share with an initiative: "terugkeerhubs". */
function byKeyword(
  id: string,
  words: string,
  _analysed: AnalysedSentence,
  evidence: Span,
  world: World,
): Finding[] {
  const keywords = keywordsOf(words);
  return world.initiatives
    .filter(
      (initiative) =>
        initiative.kind.family === 'group' && [...initiative.keywords].some((word) => keywords.has(word)),
    )
    .map((initiative) => finding(id, initiative.id, evidence, 'shares its topic'));
}

/** Under a heading that is a motion, the systems through which it is answered: those that a sentence begins with or acts through. */
function answeredThrough(world: World): Finding[] {
  return world.motions.flatMap((motion) => {
    const heading = motion.namings.find(
      (naming) => world.sentences[naming.sentence]?.sentence.kind === 'heading',
    );
    const part = heading ? world.sentences[heading.sentence]?.sentence.part : undefined;
    if (part === undefined) return [];
    return world.sentences
      .filter((analysed) => analysed.sentence.part === part && analysed.sentence.kind === 'body')
      .flatMap((analysed) =>
        analysed.mentions
          .filter((mention) => mention.type === 'InformationSystem')
          .map((mention) => finding(motion.id, mention.id, analysed.sentence, 'answered through it')),
      );
  });
}

const linking =
  /\b(?:in lijn met|in overeenstemming met|ter uitvoering van|in het kader van|conform|naar aanleiding van|invulling (?:gegeven )?aan|uitvoering (?:gegeven )?aan|zoals verzocht in|in line with|in response to|pursuant to|gehoor aan|tegemoet aan)\b/i;

/**
 * "De ondersteuning van de brief is in lijn met de motie X"; "Met dit convenant is de motie X uitgevoerd"; "Hiermee is de
 * motie X uitgevoerd": the motion is about the initiative that the sentence names, or that "hiermee" stands for.
 */
function inLineWith(world: World): Finding[] {
  return world.motions.flatMap((motion) =>
    motion.mentions.flatMap((mention) => {
      const analysed = world.sentences[mention.sentence];
      if (!analysed || analysed.sentence.kind === 'heading') return [];
      const { text, start, end } = analysed.sentence;
      const named = analysed.mentions.filter(
        (other) => isInitiative(other) && other.id !== '' && other.end <= mention.start,
      );
      const linked = linking.test(text) ? named.map((other) => other.id) : [];
      const settledBy = settling.test(text) && pointing.test(text) ? soleInitiative(analysed, world) : [];
      const ids =
        linked.length > 0
          ? linked
          : named.length > 0 && settling.test(text)
            ? named.slice(-1).map((other) => other.id)
            : settledBy;
      return ids.map((id) =>
        finding(
          motion.id,
          id,
          { start, end: Math.min(end, Math.max(mention.end, start + 390)) },
          'answered by it',
        ),
      );
    }),
  );
}

const settling =
  /\b(?:uitgevoerd|afgedaan|voldaan|invulling|uitvoering|gevolg|gehoor|tegemoet|carried out|implemented|fulfilled)\b/i;
const pointing = /\b(?:hiermee|daarmee|hierdoor|in het licht hiervan|hereby|thereby)\b/i;

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

/** What stands behind an initiative's noun and a preposition for topics. */
function initiativesAbout(world: World): Finding[] {
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
          finding(
            initiative.id,
            mention.id,
            { start: initiative.start, end: Math.min(mention.end, initiative.start + 390) },
            'its topic',
          ),
        );
    }),
  );
}

const saying =
  /\b(?:benadrukt|benadrukken|onderstreept|gesteld|verzocht|opgeroepen|gepleit|roept|roepen|vraagt|verwelkomd|onderdeel hiervan|onderdeel daarvan|hierin|daarin|underlines|stresses|calls for|welcomes)\b/i;

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
      laws.map((law) => finding(id, law.id, limitedTo(analysed, law), 'said in it')),
    );
  });
}

const soleInitiative = (analysed: AnalysedSentence, world: World): string[] => {
  const here = world.initiatives.filter(
    (initiative) =>
      initiative.part === analysed.sentence.part &&
      initiative.mentions.some((span) => span.start < analysed.sentence.start),
  );
  return here.slice(-1).map((initiative) => initiative.id);
};

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
      laws.map((law) => finding(initiative.id, law.id, limitedTo(analysed, law), 'ground for its topic')),
    );
  });
}
