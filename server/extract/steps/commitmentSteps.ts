import type { Step } from '../World.ts';

/** Who made each commitment, where the letter says so. */
export const made: Step = (world) =>
  world.commitments.flatMap(({ id, maker, coMakers, makerPhrase }) =>
    maker
      ? [maker, ...coMakers].map((office) => ({
          type: 'MADE',
          from: office.id,
          to: id,
          properties: {},
          evidence: limited(makerPhrase, maker),
          foundBy: 'maker of a commitment',
        }))
      : [],
  );

const longest = 390;

/** The promise with who made it; where that is long, up to the office. */
export const limited = (phrase: { start: number; end: number }, maker: { start: number; end: number }) =>
  phrase.end - phrase.start <= longest
    ? phrase
    : { start: phrase.start, end: Math.min(phrase.end, Math.max(maker.end, phrase.start + longest)) };
