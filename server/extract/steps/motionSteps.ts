import type { Span } from '../../model.ts';
import type { Step, World } from '../World.ts';

/** Who submitted each motion. */
export const submitted: Step = (world) =>
  world.motions.flatMap((motion) =>
    motion.namings.flatMap((naming) =>
      motion.authors.map((author) => ({
        type: 'SUBMITTED',
        from: author.id,
        to: motion.id,
        properties: {},
        evidence: shortened(naming),
        foundBy: 'authors of a motion',
      })),
    ),
  );

/** The document that a numbered motion was published as, by each naming that bears the number. */
export const publishedAs: Step = (world) =>
  world.motions.flatMap(({ id, namings }) =>
    namings.flatMap(({ paper, ...naming }) =>
      paper
        ? [shortened(naming), ...placesOf(paper, world)].map((evidence) => ({
            type: 'PUBLISHED_AS',
            from: id,
            to: paper,
            properties: {},
            evidence,
            foundBy: 'number of a motion',
          }))
        : [],
    ),
  );

/** Where the number itself is printed, perhaps in a note. */
const placesOf = (paper: string, { citations }: World): Span[] =>
  citations
    .filter(({ targets }) => targets.some(({ id }) => id === paper))
    .slice(0, 1)
    .map(({ start, end }) => ({ start, end }));

const longest = 300;

/** A motion with what it asks; where that runs on, only its first part. */
export const shortened = ({
  span,
  phrase,
}: {
  span: { start: number; end: number };
  phrase: { start: number; end: number };
}) => (phrase.end - phrase.start <= longest ? phrase : span);
