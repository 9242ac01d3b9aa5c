import type { Mention } from '../../../entities/Mention.ts';
import type { AnalysedSentence } from '../../AnalysedSentence.ts';
import type { Group } from '../../clauses/groups.ts';
import { type VoteCue, voteCues, votingVerbs } from './voteWords.ts';

/** A stretch of a sentence in which at most one list of countries votes one way. */
export interface Segment {
  from: number;
  /** Unit index, exclusive. */
  to: number;
  voters: Mention[];
  cue: VoteCue | null;
  hasVerb: boolean;
  words: string[];
}

const breaks =
  /^(?:,|;|\.|:|en|maar|terwijl|omdat|aangezien|waarbij|nadat|and|but|while|whereas|because|with)$/;

/** The stretches of a sentence between marks and conjunctions that join no names. */
export function segmentsOf(analysed: AnalysedSentence): Segment[] {
  const inside = new Set<number>();
  for (const { from, to } of analysed.groups) for (let at = from + 1; at < to; at += 1) inside.add(at);
  const bounds = analysed.units.flatMap(({ norm }, at) => (breaks.test(norm) && !inside.has(at) ? [at] : []));
  const starts = [0, ...bounds.map((at) => at + 1)];
  return starts
    .map((from, index) => segment(analysed, from, bounds[index] ?? analysed.units.length))
    .filter((stretch) => !isAside(stretch));
}

/** "…, which had joined consensus before, …", "…, having opted in, …": what is told beside it parts no list from its vote. */
const isAside = ({ words, voters, cue }: Segment): boolean =>
  /^(?:which|who|die|having|after|nadat)$/.test(words[0] ?? '') && voters.length === 0 && cue === null;

function segment(analysed: AnalysedSentence, from: number, to: number): Segment {
  const words = asCast(analysed.units.slice(from, to).map(({ norm, raw }) => (raw === 'May' ? '' : norm)));
  return {
    from,
    to,
    voters: votersOf(
      analysed.groups.filter((group) => group.from >= from && group.from < to),
      from,
    ),
    cue: cueOf(words),
    hasVerb: words.some((word) => votingVerbs.test(word)),
    words,
  };
}

/** "were able to vote in favour", "chose to abstain": a vote that was cast; "put to the vote" is none. */
const asCast = (words: readonly string[]): string[] =>
  words.map((word, at) =>
    /^(?:vote|abstain)$/.test(word) &&
    words[at - 1] === 'to' &&
    /^(?:able|chose|chosen|decided|opted|preferred|going)$/.test(words[at - 2] ?? '')
      ? word === 'vote'
        ? 'voted'
        : 'abstained'
      : word,
  );

/** Countries and offices that stand without a preposition, or behind one that lets them act; "Voor:" stands in a stretch before. */
function votersOf(groups: readonly Group[], from: number): Mention[] {
  return groups
    .filter(
      ({ preposition, opens }) =>
        preposition === null ||
        opens < from ||
        /^(?:door|by|namens|samen met|van|of|from|against the votes of)$/.test(preposition),
    )
    .flatMap(({ members }) => members)
    .filter(
      ({ type, form }) =>
        (type === 'Country' && (form === 'name' || form === 'reference')) || type === 'Minister',
    );
}

/** How the stretch says that the vote was: past the verb of voting if there is one, else the first that it says. */
function cueOf(words: readonly string[]): VoteCue | null {
  const verb = words.findIndex((word) => votingVerbs.test(word));
  const found = words.flatMap((_, at) => {
    const cue = voteCues.find((candidate) =>
      candidate.words.every((word, step) => words[at + step] === word),
    );
    return cue ? [{ cue, at }] : [];
  });
  const alone = found.find(({ cue }) => cue.alone);
  if (alone) return alone.cue;
  if (/^stemden?$/.test(words[verb] ?? '') && isAgreeing(words, verb)) return agreed;
  return (found.find(({ at }) => at > verb) ?? found[0])?.cue ?? null;
}

/** "stemde in", "stemde daarmee in", "stemde in met"; not "stemde in de Raad tegen". */
const isAgreeing = (words: readonly string[], verb: number): boolean => {
  const at = words.indexOf('in', verb + 1);
  return at !== -1 && /^(?:met|)$/.test(words[at + 1] ?? '');
};

const agreed: VoteCue = { vote: 'for', words: ['stemde', 'in'] };
