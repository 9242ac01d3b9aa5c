import type { Mention } from '../../entities/Mention.ts';
import type { Span } from '../../model.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import { wordTest } from '../language/vocabulary.ts';
import type { Finding, Step, World } from '../World.ts';
import { votedOn } from './votes/ballotOf.ts';
import { type Segment, segmentsOf } from './votes/segments.ts';
import { notCast, type VoteCue, votingTalk, votingVerbs } from './votes/voteWords.ts';

/** How countries voted: each list of them with the way it voted, on what the text speaks of there. */
export const voted: Step = (world) =>
  world.sentences.flatMap((analysed, index) => {
    if (analysed.sentence.kind !== 'body' || !speaksOfVotes(analysed, index, world)) return [];
    return ballots(analysed).flatMap((ballot) => {
      const subject = votedOn(world, index, analysed, ballot.segment);
      return subject ? findingsOf(analysed, ballot, subject) : [];
    });
  });

interface Ballot {
  segment: Segment;
  cue: VoteCue;
  /** Unit indices of the words that say so, the last exclusive. */
  from: number;
  to: number;
}

/** A sentence with a verb of voting; or with "tegen" behind a form of "zijn" or before a colon, where there was talk of a vote. */
function speaksOfVotes(analysed: AnalysedSentence, index: number, world: World): boolean {
  const { units } = analysed;
  if (units.some(isVotingVerb)) return true;
  if (units.some((unit, at) => isWay(unit) && units[at + 1]?.norm === ':')) return true;
  const earlier = world.sentences[index - 1]?.units ?? [];
  return units.some(isWas) && (units.some(isVotingTalk) || earlier.some(isVotingTalk));
}

const isVotingVerb = wordTest(votingVerbs);
const isVotingTalk = wordTest(votingTalk);
const isWas = wordTest(/^(?:was|waren|were)$/);
const isWay = wordTest(/^(?:voor|tegen|onthouding|onthoudingen|for|against|abstentions)$/);

/**
 * Every list of voters with the way it voted: that of its own stretch; else, where the way comes first ("Tegen: A en B"),
 * that of the stretch before, and where it comes last, that of the stretch behind.
 */
function ballots(analysed: AnalysedSentence): Ballot[] {
  const segments = segmentsOf(analysed);
  const isStand = segments.some(({ words }) => words.some((word) => /^(?:was|waren|were)$/.test(word)));
  const hasVerb = segments.some((segment) => segment.hasVerb);
  return segments.flatMap((segment, at) => {
    if (segment.voters.length === 0) return [];
    if (segment.words.some((word) => notCast.test(word))) return [];
    const lender = segment.cue ? segment : lenderOf(segments, at);
    const cue = lender?.cue;
    if (!cue || saysOtherThing(segment, analysed) || (!segment.cue && !isBare(segment))) return [];
    const isCast = hasVerb || cue.alone || isStand || isListed(analysed, segments, at);
    return isCast
      ? [
          {
            segment,
            cue,
            from: Math.min(segment.from, lender.from),
            to: Math.max(segment.to, lender.to),
          },
        ]
      : [];
  });
}

/** The neighbour without voters that says how these voted: the one before, else the one behind. */
function lenderOf(segments: readonly Segment[], at: number): Segment | null {
  const before = segments[at - 1];
  if (before?.cue && before.voters.length === 0) return before;
  const behind = segments[at + 1];
  return behind?.cue && behind.voters.length === 0 ? behind : null;
}

/** "Stemde in met deelname", "onthield zich van commentaar": agreed to, or kept from, something that is no instrument. */
function saysOtherThing({ words, from, to }: Segment, analysed: AnalysedSentence): boolean {
  const namesLaw = analysed.units.slice(from, to).some(({ mention }) => mention?.type === 'Regulation');
  const agrees = words.some((word) => /^(?:ingestemd|in)$/.test(word)) && words.includes('met');
  const at = words.findIndex((word) => /^onth[io]/.test(word));
  const van = words.indexOf('van');
  const abstains = at !== -1 && van !== -1 && !words.some((word) => /^(?:stemming|stem)$/.test(word));
  return (agrees && !namesLaw) || abstains;
}

/** Only the names, with hardly a word beside them. */
const isBare = ({ words }: Segment): boolean => words.filter((word) => word !== '').length <= 4;

const isListed = (analysed: AnalysedSentence, segments: readonly Segment[], at: number): boolean =>
  analysed.units[(segments[at]?.from ?? 0) - 1]?.norm === ':';

/** "verzoekt de regering tegen te stemmen": the government is asked to vote, and has not. */
function isAsked({ start, end }: Mention, { sentence }: AnalysedSentence): boolean {
  const word = sentence.text.slice(start - sentence.start, end - sentence.start);
  const asks = /\b(?:verzoekt|verzocht|verzoeken|roept|riep|oproept|opriep|opgeroepen|vraagt|vroeg)\b/;
  return /^(?:(?:de|het) )?(?:regering|kabinet)$/i.test(word) && asks.test(sentence.text);
}

function findingsOf(
  analysed: AnalysedSentence,
  { segment, cue, from, to }: Ballot,
  subject: Mention,
): Finding[] {
  const evidence = stretch(analysed, from, to);
  const voters = segment.voters.filter((voter) => !isAsked(voter, analysed));
  return voters.map((voter) => ({
    type: 'VOTED',
    from: countryOf(voter),
    to: subject.id,
    properties: { vote: cue.vote },
    evidence,
    foundBy: 'vote',
  }));
}

/** A minister votes for the country. */
const countryOf = ({ id, type }: Mention): string =>
  type === 'Minister' ? `country:${(/^minister:([a-z]{2})\//.exec(id)?.[1] ?? '').toUpperCase()}` : id;

const stretch = (analysed: AnalysedSentence, from: number, to: number): Span => ({
  start: analysed.units[from]?.start ?? analysed.sentence.start,
  end: analysed.units[to - 1]?.end ?? analysed.sentence.end,
});
