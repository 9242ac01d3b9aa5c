import type { Mention } from '../../entities/Mention.ts';
import type { Span } from '../../model.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import { isInitiative } from '../discourse/readInitiatives.ts';
import type { Finding, World } from '../World.ts';
import { concern, soleInitiative } from './concern.ts';

/** What the letter says a motion is answered through. */
export const answeredThrough = (world: World): Finding[] => [
  ...systemsUnder(world),
  ...inLineWith(world),
  ...throughNegotiations(world),
];

/** "Deze motie betrek ik bij de onderhandelingen over de verordening", "De oproep is ingebracht in de besprekingen over …". */
function throughNegotiations(world: World): Finding[] {
  const passages = world.passages();
  return world.motions.flatMap(({ id }) =>
    (passages.get(id) ?? []).flatMap(({ analysed, at: named }) => {
      const { start, end, text } = analysed.sentence;
      const at = negotiating.exec(text)?.index;
      if (at === undefined || end - start > 390 || (!named && !aboutIt.test(text))) return [];
      return analysed.mentions
        .filter((mention) => mention.type === 'Regulation' && mention.start > start + at)
        .slice(0, 1)
        .map((law) => concern(id, law.id, { start, end }, 'answered in negotiations'));
    }),
  );
}

/** A sentence that goes on about the motion by a word of its own. */
const aboutIt = /^(?:zij|ze|deze|dit|dat|de oproep|het verzoek|ik betrek|it|this)\b/i;

const negotiating =
  /\b(?:betrek|betrekt|betrokken|ingebracht|meegenomen|neem|nemen|raised|taken into)\b.{0,80}\b(?:onderhandelingen|besprekingen|gesprekken|inbreng|omzetting|implementatie|uitwerking|negotiations|transposition)\b/i;

/** Under a heading that is a motion, the systems through which it is answered: those that a sentence begins with or acts through. */
function systemsUnder(world: World): Finding[] {
  const withSystems = new Map<number, AnalysedSentence[]>();
  for (const analysed of world.sentences) {
    const { kind, part } = analysed.sentence;
    if (kind !== 'body' || !analysed.mentions.some(isSystem)) continue;
    withSystems.set(part, [...(withSystems.get(part) ?? []), analysed]);
  }
  return world.motions.flatMap((motion) => {
    const heading = motion.namings.find(
      (naming) => world.sentences[naming.sentence]?.sentence.kind === 'heading',
    );
    const part = heading ? world.sentences[heading.sentence]?.sentence.part : undefined;
    return (withSystems.get(part ?? -1) ?? []).flatMap(({ mentions, sentence }) =>
      mentions.filter(isSystem).map(({ id }) => concern(motion.id, id, sentence, 'answered through it')),
    );
  });
}

const isSystem = ({ type }: Mention): boolean => type === 'InformationSystem';

/**
 * "De ondersteuning van de brief is in lijn met de motie X"; "Met dit convenant is de motie X uitgevoerd"; "Zoals in de
 * motie wordt voorgesteld, sprak ik met …"; "Hiermee is de motie X uitgevoerd"; "De motie verzoekt … Ter uitvoering
 * daarvan heb ik de brief ondertekend": the motion is about what answers it.
 */
function inLineWith(world: World): Finding[] {
  return [...world.motions, ...world.commitments].flatMap(({ id, mentions }) =>
    mentions.flatMap((mention) => {
      const analysed = world.sentences[mention.sentence];
      if (!analysed || analysed.sentence.kind === 'heading') return [];
      const { start, end } = analysed.sentence;
      const evidence = { start, end: Math.min(end, Math.max(mention.end, start + 390)) };
      return [
        ...answersIn(analysed, mention.sentence, mention, world).map((answer) =>
          concern(id, answer, evidence, 'answered by it'),
        ),
        ...answersBehind(mention.sentence + 1, world).map((answer) =>
          concern(id, answer.id, answer.evidence, 'answered by what follows'),
        ),
      ];
    }),
  );
}

/** What the sentence of a motion says that it is answered by: an initiative beside it, or what "hiermee" points to. */
function answersIn(analysed: AnalysedSentence, index: number, mention: Span, world: World): string[] {
  const { text } = analysed.sentence;
  if (asking.test(text)) return [];
  const things = analysed.mentions.filter((other) => isInitiative(other) && other.id !== '');
  const before = things.filter(({ end }) => end <= mention.start);
  if (linking.test(text)) return things.filter(({ start }) => !isInTopic(analysed, mention, start)).map(idOf);
  if (before.length > 0 && settling.test(text)) return before.slice(-1).map(idOf);
  if (settling.test(text) && pointing.test(text)) return lastSpokenOf(index - 1, world);
  return [];
}

/** In the next sentence: "Ter uitvoering daarvan heb ik de brief ondertekend", "In lijn hiermee …". */
function answersBehind(index: number, world: World): { id: string; evidence: Span }[] {
  const analysed = world.sentences[index];
  const previous = world.sentences[index - 1];
  if (!analysed || analysed.sentence.part !== previous?.sentence.part) return [];
  const { text, start, end } = analysed.sentence;
  if (!following.test(text)) return [];
  const evidence = { start, end: Math.min(end, start + 390) };
  return analysed.mentions
    .filter((mention) => isInitiative(mention) && mention.id !== '')
    .map((mention) => ({ id: mention.id, evidence }));
}

/** The initiative that the section has introduced last, unless the sentence speaks of an instrument instead. */
function lastSpokenOf(index: number, world: World): string[] {
  const analysed = world.sentences[index];
  const next = world.sentences[index + 1];
  if (!analysed || !next) return [];
  const speaksOfLaw =
    analysed.mentions.some(({ type }) => type === 'Regulation') && !analysed.mentions.some(isInitiative);
  return speaksOfLaw ? [] : soleInitiative(next, world);
}

/** The words of the motion's own subject say what it asks, not what answers it. */
const isInTopic = (analysed: AnalysedSentence, mention: Span, at: number): boolean =>
  at >= mention.end &&
  /^[^,.;]*$/.test(
    analysed.sentence.text.slice(mention.end - analysed.sentence.start, at - analysed.sentence.start),
  );

const idOf = ({ id }: { id: string }): string => id;

/** A motion's request is no answer: "verzoekt om zich bij de brief aan te sluiten". */
const asking = /\b(?:ingediend|indiende|submitted|tabled)\b/i;

const linking =
  /\b(?:in lijn met|in overeenstemming met|ter uitvoering van|in het kader van|conform|naar aanleiding van|invulling (?:gegeven )?aan|uitvoering (?:gegeven )?aan|zoals verzocht in|zoals (?:in|door) de motie|overeenkomstig|in line with|in response to|pursuant to|gehoor aan|tegemoet aan|gevolg aan|recht aan|in keeping with|in accordance with|gives? effect to|given effect (?:to|by))\b/i;

const settling =
  /\b(?:uitgevoerd|afgedaan|voldaan|invulling|uitvoering|gevolg|gehoor|tegemoet|nagekomen|gestand|carried out|implemented|fulfilled|honoured|discharged|met)\b/i;
const pointing = /\b(?:hiermee|daarmee|hierdoor|hierbij|in het licht hiervan|hereby|thereby|this)\b/i;
const following =
  /^(?:ter (?:uitvoering|invulling) (?:hier|daar|er)?van|ter uitvoering|in lijn (?:hier|daar)mee|hiertoe|daartoe|met dat doel|daarom heb ik|in dat kader|in dit kader|conform dit verzoek|to that end|to this end|in line with this|accordingly|in response)\b/i;
