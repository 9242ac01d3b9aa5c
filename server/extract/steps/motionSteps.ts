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
export const publishedAs: Step = (world) => {
  const places = firstPlaces(world);
  return world.motions.flatMap(({ id, namings }) =>
    namings.flatMap(({ paper, ...naming }) =>
      paper
        ? [shortened(naming), ...(places.get(paper) ?? [])].map((evidence) => ({
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
};

/** Where the number of each paper is printed first, perhaps in a note. */
function firstPlaces({ citations }: World): Map<string, [Span]> {
  const places = new Map<string, [Span]>();
  for (const { targets, start, end } of citations)
    for (const { id } of targets) if (!places.has(id)) places.set(id, [{ start, end }]);
  return places;
}

const longest = 300;

/** A motion with what it asks; where that runs on, only its first part. */
export const shortened = ({
  span,
  phrase,
}: {
  span: { start: number; end: number };
  phrase: { start: number; end: number };
}) => (phrase.end - phrase.start <= longest ? phrase : span);
