import type { Mention } from '../../entities/Mention.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import type { Finding, Step } from '../World.ts';

const votes: readonly { vote: string; cue: RegExp }[] = [
  { vote: 'abstained', cue: /\b(?:onthield|onthielden|onthouden|onthouding|abstained|abstain|blanco)\b/i },
  {
    vote: 'against',
    cue: /\b(?:stemde|stemden|gestemd|stemt|stemmen|voted|vote)\b[^.;]*\b(?:tegen|against)\b|\btegen(?:gestemd)?\b[^.;]{0,60}\b(?:stemde|stemden|gestemd)\b|\btegengestemd\b/i,
  },
  {
    vote: 'for',
    cue: /\b(?:stemde|stemden|gestemd|stemt|voted)\b[^.;]*\b(?:voor|in favour|for)\b|\bvoor\b[^.;]{0,60}\bgestemd\b|\bvoorgestemd\b|\binstemming\b|\bingestemd\b/i,
  },
];
const voting =
  /\b(?:stemde|stemden|gestemd|stemt|stemmen|voted|vote|onthield|onthielden|onthouden|abstained|tegengestemd|voorgestemd)\b/i;

/** How countries voted on an instrument: each clause with a verb of voting, on the instrument that the text speaks of. */
export const voted: Step = (world) =>
  world.sentences.flatMap((analysed, index) => {
    if (analysed.sentence.kind === 'heading' || !voting.test(analysed.sentence.text)) return [];
    const subject = votedOn(analysed) ?? lastBefore(world.sentences, index, analysed.sentence.part);
    if (!subject) return [];
    return clauses(analysed).flatMap((clause) => findingsOf(clause, analysed, subject));
  });

interface VoteClause {
  text: string;
  countries: Mention[];
  start: number;
  end: number;
}

/** Stretches between marks and "en"-clauses that each have a verb of voting of their own. */
function clauses(analysed: AnalysedSentence): VoteClause[] {
  return analysed.clauses.flatMap((clause) => {
    const units = clause.units.map((at) => analysed.units[at]).filter((unit) => unit !== undefined);
    const start = Math.min(...units.map((unit) => unit.start));
    const end = Math.max(...units.map((unit) => unit.end));
    const text = analysed.sentence.text.slice(start - analysed.sentence.start, end - analysed.sentence.start);
    const bare = analysed.groups.filter(
      (group) =>
        clause.units.includes(group.from) && (group.preposition === null || group.preposition === 'door'),
    );
    const countries = bare
      .flatMap((group) => group.members)
      .filter(
        (member) => member.type === 'Country' && (member.form === 'name' || member.form === 'reference'),
      );
    return voting.test(text) ? [{ text, countries, start, end }] : [];
  });
}

function findingsOf(clause: VoteClause, analysed: AnalysedSentence, subject: Mention): Finding[] {
  const vote = votes.find(({ cue }) => cue.test(clause.text))?.vote;
  if (!vote) return [];
  const evidence = { start: Math.max(analysed.sentence.start, clause.start), end: clause.end };
  return clause.countries.map((country) => ({
    type: 'VOTED',
    from: country.id,
    to: subject.id,
    properties: { vote },
    evidence,
    foundBy: 'vote',
  }));
}

const votable = (mention: Mention): boolean => mention.type === 'Regulation';
const votedOn = (analysed: AnalysedSentence): Mention | undefined => analysed.mentions.find(votable);

function lastBefore(
  sentences: readonly AnalysedSentence[],
  index: number,
  part: number,
): Mention | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    const analysed = sentences[at];
    if (analysed?.sentence.part !== part) return undefined;
    const law = analysed.mentions.findLast(votable);
    if (law) return law;
  }
  return undefined;
}
