import type { Mention } from '../../entities/Mention.ts';
import type { Span } from '../../model.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import { keywordsOf } from '../discourse/keywords.ts';
import { isInitiative } from '../discourse/readInitiatives.ts';
import type { Finding, World } from '../World.ts';
import { concern, isLaw } from './concern.ts';
import { shortened } from './motionSteps.ts';

/** Motions and commitments by their own words. */
export const subjectsAbout = (world: World): Finding[] => [
  ...motionsAbout(world),
  ...commitmentsAbout(world),
];

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
      ...byKeyword(commitment.id, textOf(world, commitment.phrase), phrase, world),
    ];
  });
}

/** A phrase ends where the sentence goes on about something else: at a comma with a finite verb behind it. */
function subjectEnd(analysed: AnalysedSentence, phrase: Span, from: number): number {
  const verb = analysed
    .clauses()
    .find(
      (clause) =>
        clause.kind === 'main' &&
        (analysed.units[clause.finite]?.start ?? 0) > from &&
        !isItsRequest(analysed, clause.finite, from),
    );
  const verbStart = analysed.units[verb?.finite ?? -1]?.start;
  return verbStart === undefined ? phrase.end : Math.min(phrase.end, verbStart);
}

/** "De motie van het lid X verzoekt de regering …": the motion's own verb, with nothing between them. */
function isItsRequest(analysed: AnalysedSentence, finite: number, from: number): boolean {
  const verb = analysed.units[finite];
  if (!verb || !requesting.test(verb.norm)) return false;
  const between = analysed.sentence.text.slice(
    from - analysed.sentence.start,
    verb.start - analysed.sentence.start,
  );
  return !/[,;]| (?:en|and) /.test(between);
}

/** What a motion does: its request is its subject. */
const requesting =
  /^(?:verzoekt|verzocht|vraagt|vroeg|roept|riep|spreekt|draagt|pleit|beoogt|strekt|wil|requests|requested|asks|asked|calls|called|urges|urged)$/;

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
    .map((mention) => concern(id, mention.id, evidence, 'named in its subject'));
}

/** A topic that the words share with an initiative: "terugkeerhubs". */
function byKeyword(id: string, words: string, evidence: Span, world: World): Finding[] {
  return world.spoken
    .groupsAbout(keywordsOf(words), evidence.start)
    .map((initiative) => concern(id, initiative.id, evidence, 'shares its topic'));
}
