import { isInitiative } from '../discourse/readInitiatives.ts';
import type { Finding, World } from '../World.ts';
import { concern, soleInitiative } from './concern.ts';

/** What the letter says a motion is answered through. */
export const answeredThrough = (world: World): Finding[] => [...systemsUnder(world), ...inLineWith(world)];

/** Under a heading that is a motion, the systems through which it is answered: those that a sentence begins with or acts through. */
function systemsUnder(world: World): Finding[] {
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
          .map((mention) => concern(motion.id, mention.id, analysed.sentence, 'answered through it')),
      );
  });
}

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
        concern(
          motion.id,
          id,
          { start, end: Math.min(end, Math.max(mention.end, start + 390)) },
          'answered by it',
        ),
      );
    }),
  );
}

const linking =
  /\b(?:in lijn met|in overeenstemming met|ter uitvoering van|in het kader van|conform|naar aanleiding van|invulling (?:gegeven )?aan|uitvoering (?:gegeven )?aan|zoals verzocht in|in line with|in response to|pursuant to|gehoor aan|tegemoet aan)\b/i;

const settling =
  /\b(?:uitgevoerd|afgedaan|voldaan|invulling|uitvoering|gevolg|gehoor|tegemoet|carried out|implemented|fulfilled)\b/i;
const pointing = /\b(?:hiermee|daarmee|hierdoor|in het licht hiervan|hereby|thereby)\b/i;
