import type { Mention } from '../../../entities/Mention.ts';
import type { AnalysedSentence } from '../../AnalysedSentence.ts';
import type { InitiativeMention } from '../../mentions/findInitiatives.ts';
import { isTabled } from '../../mentions/laws/isTabled.ts';
import type { World } from '../../World.ts';
import { isLaw, isLegalBasis } from './lawGroups.ts';

/** How many sentences back a pronoun may reach. */
const pronounReach = 3;

/**
 * The instrument that the text speaks of before a place in a sentence: the first one of that sentence, else of the
 * nearest sentence before it in the same section. The first is what a sentence is about, not what its clauses add.
 */
export function topicOf(
  world: World,
  index: number,
  before: number,
  reach = pronounReach,
  wanted: (law: Mention) => boolean = () => true,
): Mention | null {
  const sentence = world.sentences[index];
  for (let at = index; at >= Math.max(0, index - reach); at -= 1) {
    const analysed = world.sentences[at];
    if (!analysed || analysed.sentence.part !== sentence?.sentence.part) return null;
    const until = at === index ? before : Number.POSITIVE_INFINITY;
    const spoken = analysed.mentions.filter(({ end }) => end <= until);
    const laws = spoken.filter(
      (mention) => isLaw(mention) && wanted(mention) && !isLegalBasis(analysed, mention),
    );
    const law = laws.find(isTabled) ?? laws[0] ?? null;
    const proposal = spoken.find(isProposal);
    const namesIt = law !== null && proposal !== undefined && isNamedBy(analysed, proposal, law);
    if (proposal && !namesIt && (!law || proposal.start < law.start || !isTabled(law))) {
      // "Het voorstel voor een verordening" names what it is; "met het voorstel" points back.
      const left = reach - (index - at);
      const meant =
        topicOf(world, at, proposal.start, left, isTabled) ??
        (wanted === isTabled ? null : topicOf(world, at, proposal.start, left)) ??
        law;
      if (meant) return meant;
    }
    // "It would amend the eIDAS Regulation": the sentence is about what came before it.
    if (law && at < index && opensWithPronoun(analysed, world))
      return topicOf(world, at, analysed.sentence.start, reach - (index - at), wanted) ?? law;
    if (law) return law;
  }
  return null;
}

/** "It would amend", "Zij maakt": a pronoun with its verb; "het" only with one that says how instruments stand to each other. */
const opensWithPronoun = ({ units }: AnalysedSentence, { lore }: World): boolean =>
  /^(?:it|they|zij|ze|het|hij|deze)$/.test(units[0]?.norm ?? '') &&
  units
    .slice(1, 4)
    .some(
      ({ norm }) =>
        lore.verbs
          .get(norm)
          ?.some(
            ({ kind, lemma }) =>
              lore.lawFrames.byVerb.has(lemma) || (kind === 'finite' && units[0]?.norm !== 'het'),
          ) ?? false,
    );

/** "Het voorstel voor een verordening over …": only a preposition and an article stand between. */
const isNamedBy = ({ sentence }: AnalysedSentence, proposal: Mention, law: Mention): boolean =>
  /^\s*(?:voor|tot|van|for|of)(?:\s+(?:een|de|het|a|an|the|nieuwe?|new|herziene))*\s*$/.test(
    sentence.text.slice(proposal.end - sentence.start, law.start - sentence.start),
  );

/** A noun that the discourse may take for an initiative, and that has its article: it points back to a proposal. */
export const isProposal = (mention: Mention): boolean =>
  isInitiativeMention(mention) &&
  /^(?:voorstel|wetgevingsvoorstel|commissievoorstel|proposal)$/.test(mention.head) &&
  (mention.determiner === 'definite' || mention.determiner === 'demonstrative');

const isInitiativeMention = (mention: Mention): mention is InitiativeMention =>
  mention.type === 'Initiative' && 'head' in mention && 'determiner' in mention;
