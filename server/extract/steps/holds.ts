import type { Mention } from '../../entities/Mention.ts';
import { tokenise } from '../language/tokenise.ts';
import { readPersons } from '../mentions/readPersons.ts';
import type { Finding, World } from '../World.ts';

/** Who signs: the office on a line of its own near the end, and the name on the next line that has words. */
export function signatures(world: World): { person: Mention; finding: Finding }[] {
  const { text } = world.reading;
  return world.sentences.flatMap((analysed) =>
    analysed.mentions
      .filter(
        (mention) => mention.type === 'Minister' && mention.form === 'name' && standsAlone(text, mention),
      )
      .flatMap((office) => {
        const person = nameBelow(text, office.end);
        if (!person) return [];
        const properties: Finding['properties'] = world.letter.date ? { date: world.letter.date } : {};
        return [
          {
            person,
            finding: {
              type: 'HOLDS',
              from: person.id,
              to: office.id,
              properties,
              evidence: { start: office.start, end: person.end },
              foundBy: 'signature',
            },
          },
        ];
      }),
  );
}

/** Only "De" before the office and a comma behind it on its line. */
function standsAlone(text: string, office: Mention): boolean {
  const lineStart = text.lastIndexOf('\n', office.start - 1) + 1;
  const lineEnd = text.indexOf('\n', office.end);
  const before = text.slice(lineStart, office.start).trim();
  const after = text.slice(office.end, lineEnd === -1 ? text.length : lineEnd).trim();
  return /^(?:de|the|mede namens de)?$/i.test(before) && /^[,.]?$/.test(after);
}

function nameBelow(text: string, from: number): Mention | null {
  const match = /^[,.]?[ \t]*\n(?:[ \t]*\n){0,5}[ \t]*([^\n]{3,60})(?:\n|$)/.exec(
    text.slice(from, from + 200),
  );
  const line = match?.[1];
  if (!match || !line || /[.;:?]\s*$/.test(line) || /\d/.test(line)) return null;
  const start = from + match[0].indexOf(line);
  const tokens = tokenise(
    line.replace(/^((?:\p{Lu}\.[ ]?)+)/u, (initials) => initials.replace(/ /g, ' ')),
    start,
  );
  const list = readPersons(tokens, 0, true);
  return list && list.persons.length === 1 && list.to >= tokens.length - 1 ? (list.persons[0] ?? null) : null;
}
