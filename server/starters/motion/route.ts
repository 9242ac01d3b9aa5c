import type { TraceAnswer } from '../../api/contract.ts';
import { addresses } from '../addresses.ts';
import type { Told } from '../facts/Told.ts';
import { placesOf } from '../placesOf.ts';
import { drawable, lines, type Plan } from '../stepOf.ts';
import { stopped } from '../wording/plainly.ts';
import { sentence, statement } from '../wording/statement.ts';
import { briefly, type ToldMotion } from './ToldMotion.ts';

/** Where it went: along the listed chains, from what was asked on the left to the act on the right. */
export const routeStep = ({ node, trace, words: { plain, marked } }: ToldMotion): Plan | undefined => {
  const steps = stepsOf(trace);
  if (steps.length === 0) return undefined;
  const facts = drawable(
    steps.map(({ told }) => told),
    12,
  );
  const reversed = new Set(steps.flatMap(({ told, isReversed }) => (isReversed ? [told.id] : [])));
  const known = new Map(trace.nodes.map((each) => [each.id, each]));
  const nodesOn = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
  const ways = trace.paths.map((path) => path.steps.map((step) => (step.reversed ? step.from : step.to)));
  const longest = Math.max(...ways.map((way) => way.length));
  const first = nodesOn(ways.flatMap((way) => way.slice(0, 1)));
  // A way that goes on from the act to what it replaces ends there for who asks where the motion went.
  const last = nodesOn(
    ways
      .filter(
        (way) => !ways.some((other) => other.length < way.length && other.every((id, n) => id === way[n])),
      )
      .flatMap((way) => way.slice(-1)),
  );
  const path = trace.paths.find((each) => each.steps.length === longest);
  return {
    title: ways.every((way) => way.length === 1)
      ? statement(
          plain.language,
          facts[0] ?? { type: '', properties: {} },
          { from: briefly(plain, node), to: plain.names(first) },
          false,
        )
      : plain.say({
          nl: `Van ${briefly(plain, node)} loopt het spoor via ${plain.names(first)} naar ${plain.names(last.filter((each) => !first.includes(each)))}`,
          en: `From ${briefly(plain, node)} the trail runs through ${plain.names(first)} to ${plain.names(last.filter((each) => !first.includes(each)))}`,
        }),
    text: [
      lines(facts.slice(0, 6).map((fact) => stopped(sentence(marked, fact)))),
      ...(steps.length > 6
        ? [
            marked.say({
              nl: `Het hele spoor telt ${marked.number(steps.length)} schakels.`,
              en: `The whole trail has ${marked.number(steps.length)} links.`,
            }),
          ]
        : []),
    ],
    notes: [
      plain.say({
        nl: 'Elke schakel rust op een citaat; dat het een uit het ander volgt, zegt het spoor niet.',
        en: 'Each link rests on a quote; the trail does not say that one follows from the other.',
      }),
    ],
    view: {
      kind: 'trace',
      address: addresses.trace(node.id),
      highlights: path
        ? path.steps
            .flatMap(({ relationId, from, to }) => [relationId, from, to])
            .filter((id) => facts.some((fact) => [fact.id, fact.from.id, fact.to.id].includes(id)))
        : [],
      places: placesOf(facts, ({ id, from, to }) => (reversed.has(id) ? [to.id, from.id] : [from.id, to.id])),
    },
    facts,
    // What the letters say of the way itself, before the law behind it.
    quoted: facts.slice(0, 2),
  };
};

/** Every link of the paths once, the shortest paths first. */
const stepsOf = (trace: TraceAnswer): { told: Told; isReversed: boolean }[] => {
  const nodes = new Map(trace.nodes.map((node) => [node.id, node]));
  const found = new Map<string, { told: Told; isReversed: boolean }>();
  for (const { relationId: id, reversed, ...step } of trace.paths.flatMap((path) => path.steps)) {
    const [from, to] = [nodes.get(step.from), nodes.get(step.to)];
    if (!from || !to || found.has(id)) continue;
    const { type, properties, evidence } = step;
    found.set(id, { told: { id, type, from, to, properties, evidence }, isReversed: reversed });
  }
  return [...found.values()];
};
