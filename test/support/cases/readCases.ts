/** A few sentences with the facts in them, written by someone who had not seen the rules. */
export interface Case {
  /** Number and topic, as in its heading. */
  name: string;
  text: string;
  facts: Fact[];
}

/** A relation with its ends and the mark that it carries (role, status or vote), or a property of a node. */
export type Fact =
  | { type: string; from: string; mark: string | null; to: string; line: string }
  | { node: string; key: string; value: string; line: string };

/**
 * The cases of a file: `## name`, the text, and a line for each fact:
 *
 *     => country:SI —DECLINED (withdrawn)→ initiative~grensbeheer
 *     => motion · outcome = carried
 *     => nothing
 *
 * @throws Error for a line that is none of these
 */
export const readCases = (file: string): Case[] =>
  file
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.split('\n');
      const isFact = (line: string) => line.startsWith('=>');
      return {
        name: name.trim(),
        text: lines
          .filter((line) => !isFact(line))
          .join('\n')
          .trim(),
        facts: lines.filter(isFact).flatMap(readFact),
      };
    });

function readFact(line: string): Fact[] {
  const fact = line.replace(/^=>\s*/, '').trim();
  if (/^nothing\b/.test(fact)) return [];
  const [, from, type, mark, to] = /^(\S+) —([A-Z_]+)(?: \(([a-z-]+)\))?→ (\S+)$/.exec(fact) ?? [];
  if (from && type && to) return [{ type, from, mark: mark ?? null, to, line: fact }];
  const [, node, key, value] = /^(\S+) · (\w+) = (.+)$/.exec(fact) ?? [];
  if (node && key && value) return [{ node, key, value, line: fact }];
  throw new Error(`not a fact: ${line}`);
}
