import type { Mention } from '../../entities/Mention.ts';
import type { Span } from '../../model.ts';
import type { Token } from '../language/tokenise.ts';
import { tokenise } from '../language/tokenise.ts';
import { wordTest } from '../language/vocabulary.ts';
import type { OfficeContext } from '../mentions/findOffices.ts';
import { nameIn, officeIn } from './readCell.ts';

/** A line on which someone signs for a country or a body: "For Austria: Leopold Ferstl, Minister of the Interior". */
export interface PartySignature extends Span {
  party: Mention;
  office: Mention | null;
  person: Mention | null;
}

/** Finds the names in a line. */
type NamesIn = (tokens: readonly Token[]) => readonly Mention[];

/** Who signs for whom, on lines of their own or with the name and the office on the lines below. */
export function readPartySignatures(
  text: string,
  portfolios: OfficeContext['portfolios'],
  namesIn: NamesIn,
): PartySignature[] {
  let start = 0;
  const lines = text.split('\n').map((line) => {
    const placed = { line, start };
    start += line.length + 1;
    return placed;
  });
  return lines.flatMap(({ line, start: from }, index) => {
    if (line.length > longest || !opener.test(line)) return [];
    const tokens = tokenise(line, from);
    const party = partySigning(tokens, namesIn(tokens));
    if (!party) return [];
    const context = { portfolios, ownCountry: party.id.slice('country:'.length) };
    const behind =
      tokens.find((token) => token.start >= party.end && !token.mark)?.start ?? from + line.length;
    const own = cellsOf(line.slice(behind - from), behind, context);
    const below = own
      ? null
      : lines.slice(index + 1, index + 4).map((next) => cellsOf(next.line, next.start, context));
    const office = own?.office ?? below?.find((cell) => cell?.office)?.office ?? null;
    const person = own?.person ?? below?.find((cell) => cell?.person)?.person ?? null;
    const ends = [from, party.end, ...[office, person].flatMap((mention) => (mention ? [mention.end] : []))];
    return [{ party, office, person, start: from, end: Math.max(...ends) }];
  });
}

const longest = 160;
/** Few lines begin so: names are looked for in no other. */
const opener = /^\s*(?:for|voor|namens|on)\b/i;

function cellsOf(line: string, start: number, context: OfficeContext) {
  const blank = line.length - line.trimStart().length;
  const words = line.trim();
  if (words === '' || words.length > longest) return null;
  const office = officeIn(words, start + blank, context);
  const person = office ? office.person : nameIn(words, start + blank);
  return office || person ? { office: office?.office ?? null, person } : null;
}

const isFor = wordTest(/^(?:for|voor|namens)$/);

/** "For the Republic of Austria:": the country or body behind the word, with a colon or nothing behind it; null elsewhere. */
export function partySigning(tokens: readonly Token[], names: readonly Mention[]): Mention | null {
  const words = isFor(tokens[0]) ? 1 : tokens[0]?.norm === 'on' ? 3 : 0;
  if (words === 0 || (words === 3 && tokens[1]?.norm !== 'behalf')) return null;
  const at = tokens.findIndex(
    ({ norm }, index) =>
      index >= words &&
      !/^(?:the|de|het|government|regering|republic|republiek|kingdom|koninkrijk|of|van)$/.test(norm),
  );
  const party = names.find(
    ({ start, type }) => start === tokens[at]?.start && /^(?:Country|Organisation)$/.test(type),
  );
  const next = party && tokens.find(({ start }) => start >= party.end);
  return party && (!next || next.norm === ':') ? party : null;
}
