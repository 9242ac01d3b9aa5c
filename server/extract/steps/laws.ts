import type { Mention } from '../../entities/Mention.ts';
import type { Span } from '../../model.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import type { Clause, Predicate } from '../clauses/Clause.ts';
import type { FrameOfRelation } from '../frames/FrameIndex.ts';
import { moodOf } from '../frames/moodOf.ts';
import { hasPurpose } from '../mentions/laws/lawByPurpose.ts';
import type { Finding, Step, World } from '../World.ts';
import { isLaw } from './laws/lawGroups.ts';
import { lawNounEnds } from './laws/lawNouns.ts';
import { lawPlaces } from './laws/lawPlaces.ts';
import { topicOf } from './laws/topicOf.ts';
import { withProposals } from './laws/withProposals.ts';

/** How instruments stand to each other: what replaces, amends, implements what, and what is part of what. */
export const laws: Step = (world) =>
  world.sentences.flatMap((sentence, index) => {
    if (sentence.sentence.kind === 'note' || !sentence.mentions.some(isLaw)) return [];
    const analysed = withProposals(sentence, index, world);
    return [
      ...byPurpose(analysed),
      ...analysed
        .clauses()
        .flatMap((clause) => [
          ...byVerbs(world, analysed, index, clause),
          ...byNouns(world, analysed, clause),
        ]),
    ];
  });

/** "The bill implementing Directive (EU) 2024/1260": each instrument right behind the words for what one does. */
const byPurpose = ({ mentions, sentence }: AnalysedSentence): Finding[] =>
  mentions.flatMap((mention, at) => {
    const target = mentions[at + 1];
    const before = sentence.text.slice(0, mention.start - sentence.start);
    return mention.form === 'name' && hasPurpose(mention) && target && isLaw(target) && !notThere.test(before)
      ? [
          {
            type: mention.purpose,
            from: mention.id,
            to: target.id,
            properties: {},
            evidence: { start: mention.start, end: target.end },
            foundBy: 'named by its purpose',
          },
        ]
      : [];
  });

/** "geen voorstel tot", "no bill", "vroeg om een voorstel tot": one that there is not. */
const notThere =
  /\b(?:geen|no|not|niet|zonder|without)\b[^.;:]{0,40}$|\b(?:vraagt|vroeg|vragen|verzoekt|verzocht|roept|riep|pleit|pleitte|asked|asks|calls|called)\b[^.;:]{0,30}\b(?:om|op|voor|for|on)\b[^.;:]{0,30}$/i;

function byVerbs(world: World, analysed: AnalysedSentence, index: number, clause: Clause): Finding[] {
  return clause.predicates.flatMap((predicate) =>
    framesOf(world, predicate)
      .filter(({ words }) => hasWords(words, analysed, clause))
      .filter(() =>
        /^(?:stated|planned|hypothetical)$/.test(moodOf(analysed, clause, predicate, world.lore.language)),
      )
      .flatMap((candidate) => findingsOf(candidate, world, analysed, index, clause, predicate)),
  );
}

/** The frames of a verb; one whose particle stands in the clause is that verb and no other. */
function framesOf({ lore }: World, { forms }: Predicate): FrameOfRelation[] {
  const separated = forms.filter(({ particle }) => particle);
  const lemmas = new Set((separated.length > 0 ? separated : forms).map(({ lemma }) => lemma));
  return [...lemmas].flatMap((lemma) => lore.lawFrames.byVerb.get(lemma) ?? []);
}

function findingsOf(
  { frame, relation }: FrameOfRelation,
  world: World,
  analysed: AnalysedSentence,
  index: number,
  clause: Clause,
  predicate: Predicate,
): Finding[] {
  const start = analysed.units[clause.units[0] ?? 0]?.start ?? analysed.sentence.start;
  const here = analysed.units.find(({ mention, end }) => mention && isLaw(mention) && end <= start)?.mention;
  const topic = here ?? topicOf(world, index, start);
  const places = lawPlaces(analysed, clause, predicate, topic, frame.to.includes('object'));
  const to = places.at(frame.to);
  const named = places.at(frame.from);
  const from = named.length === 0 && frame.focus && here ? [here] : named;
  const span = stretch(analysed, clause.units, [...from, ...to]);
  return pairs(from, to).map(([source, target]) => ({
    type: relation.type,
    from: source.id,
    to: target.id,
    properties: {},
    evidence: span,
    foundBy: `frame ${frame.name}`,
  }));
}

function byNouns(world: World, analysed: AnalysedSentence, clause: Clause): Finding[] {
  return clause.units.flatMap((at) =>
    (world.lore.lawFrames.byNoun.get(analysed.units[at]?.norm ?? '') ?? []).flatMap(({ frame, relation }) => {
      const ends = lawNounEnds(analysed, clause, at);
      const predicate = { at, forms: [] };
      if (!ends || moodOf(analysed, clause, predicate, world.lore.language) === 'denied') return [];
      const evidence = {
        start: analysed.units[ends.first]?.start ?? 0,
        end: analysed.units[ends.last]?.end ?? 0,
      };
      return pairs(ends.from, ends.to).map(([source, target]) => ({
        type: relation.type,
        from: source.id,
        to: target.id,
        properties: {},
        evidence,
        foundBy: `frame ${frame.name}, by its noun`,
      }));
    }),
  );
}

const pairs = (from: readonly Mention[], to: readonly Mention[]): [Mention, Mention][] =>
  from.flatMap((source) =>
    to.filter((target) => target.id !== source.id).map((target): [Mention, Mention] => [source, target]),
  );

const hasWords = (wanted: FrameOfRelation['words'], analysed: AnalysedSentence, clause: Clause): boolean =>
  wanted.every((words) =>
    // "als onderdeel van" says in what quality, and not what the subject is.
    clause.units.some(
      (at) =>
        words.has(analysed.units[at]?.norm ?? '') && !/^(?:als|as)$/.test(analysed.units[at - 1]?.norm ?? ''),
    ),
  );

const isIn = ({ sentence }: AnalysedSentence, span: Span): boolean =>
  span.start >= sentence.start && span.end <= sentence.end;

/** The clause, stretched over the instruments of the same sentence that fill its slots. */
function stretch(analysed: AnalysedSentence, clause: readonly number[], ends: readonly Mention[]): Span {
  const units = clause.flatMap((at) => analysed.units[at] ?? []);
  const spans: Span[] = [...units, ...ends.filter((end) => isIn(analysed, end))];
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
