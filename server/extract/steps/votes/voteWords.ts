/** A word or two that say how someone voted. */
export interface VoteCue {
  vote: 'for' | 'against' | 'abstained';
  words: readonly string[];
  /** Says by itself that there was a vote; the others want a verb of voting beside them. */
  alone?: true;
}

/** Longest first. Each line: how a vote is said, in both languages; words as they are compared (no accents). */
export const voteCues: readonly VoteCue[] = [
  { vote: 'against', words: ['against', 'the', 'votes', 'of'], alone: true },
  { vote: 'abstained', words: ['abstentions', 'from'], alone: true },
  { vote: 'abstained', words: ['abstention', 'of'], alone: true },
  { vote: 'abstained', words: ['abstentions', 'of'], alone: true },
  { vote: 'against', words: ['voted', 'no'], alone: true },
  { vote: 'for', words: ['voted', 'yes'], alone: true },
  { vote: 'for', words: ['in', 'favour', 'of'] },
  { vote: 'for', words: ['in', 'favour'] },
  { vote: 'for', words: ['in', 'favor'] },
  { vote: 'for', words: ['in', 'support'] },
  { vote: 'against', words: ['tegenstem', 'van'], alone: true },
  { vote: 'against', words: ['tegenstemmen', 'van'], alone: true },
  { vote: 'abstained', words: ['stemonthouding', 'van'], alone: true },
  { vote: 'abstained', words: ['onthouding', 'van'], alone: true },
  { vote: 'for', words: ['voorstem', 'van'], alone: true },
  { vote: 'for', words: ['stem', 'van'], alone: true },
  { vote: 'for', words: ['stemmen', 'van'], alone: true },
  { vote: 'against', words: ['tegengestemd'], alone: true },
  { vote: 'against', words: ['tegenstemde'], alone: true },
  { vote: 'against', words: ['tegenstemden'], alone: true },
  { vote: 'for', words: ['voorstemde'], alone: true },
  { vote: 'for', words: ['voorstemden'], alone: true },
  { vote: 'for', words: ['voorgestemd'], alone: true },
  { vote: 'for', words: ['ingestemd'], alone: true },
  { vote: 'abstained', words: ['onthield'], alone: true },
  { vote: 'abstained', words: ['onthielden'], alone: true },
  { vote: 'abstained', words: ['onthoudt'], alone: true },
  { vote: 'abstained', words: ['onthouden'], alone: true },
  { vote: 'abstained', words: ['onthouding'] },
  { vote: 'abstained', words: ['onthoudingen'] },
  { vote: 'abstained', words: ['blanco'] },
  { vote: 'abstained', words: ['abstained'], alone: true },
  { vote: 'abstained', words: ['abstaining'], alone: true },
  { vote: 'abstained', words: ['abstention'] },
  { vote: 'abstained', words: ['abstentions'] },
  { vote: 'against', words: ['tegen'] },
  { vote: 'against', words: ['against'] },
  { vote: 'against', words: ['tegenstemmers'], alone: true },
  { vote: 'for', words: ['voorstemmers'], alone: true },
  { vote: 'for', words: ['voor'] },
  { vote: 'for', words: ['for'] },
];

/** Verbs of voting in the forms that tell what was done. */
export const votingVerbs =
  /^(?:stemde|stemden|stemt|stemmen|gestemd|meegestemd|voted|voting|cast|onthield|onthielden|onthoudt|onthouden|abstained|abstaining|tegengestemd|tegenstemde|tegenstemden|voorstemde|voorstemden|voorgestemd|ingestemd|tegenstem|tegenstemmen|stemonthouding|voorstem)$/;

/** Words that say of a sentence that it speaks of a vote, so that "waren tegen" in it or behind it is one. */
export const votingTalk =
  /^(?:stemming|stemmingen|stemverhouding|gestemd|stemde|stemden|stemverklaring|meerderheid|vaststelling|vastgesteld|aangenomen|vote|voted|votes|adopted|adoption|majority)$/;

/** Words that make a vote a plan, a wish or a right: none was cast. */
export const notCast =
  /^(?:zal|zullen|zou|zouden|wil|willen|kan|kon|kunnen|konden|moet|moeten|mag|mogen|voornemens|overweegt|overwegen|wenst|niet|geen|will|would|could|can|may|might|intends|not)$/;
