import type { Mention } from '../../entities/Mention.ts';
import type { Finding, World } from '../World.ts';

/** Who holds the offices that sign or answer, where a name stands beside them. */
export function signatures({ letter }: World): { person: Mention; finding: Finding }[] {
  const properties: Finding['properties'] = letter.date ? { date: letter.date } : {};
  return letter.signatures.flatMap(({ office, person, start, end }) =>
    person
      ? [
          {
            person,
            finding: {
              type: 'HOLDS',
              from: person.id,
              to: office.id,
              properties,
              evidence: { start, end },
              foundBy: 'signature',
            },
          },
        ]
      : [],
  );
}
