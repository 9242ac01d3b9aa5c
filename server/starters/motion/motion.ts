import { readTrace } from '../../graph/readTrace.ts';
import { typeOf } from '../../graph/toNode.ts';
import { asked } from '../../relations/chains.ts';
import { concerns } from '../../relations/concerns.ts';
import { readAround } from '../facts/readAround.ts';
import { readStatuses } from '../facts/readStatuses.ts';
import { briefingOf } from '../finish.ts';
import { refused } from '../refused.ts';
import { type StarterKind, startingAt } from '../Starter.ts';
import { summary } from '../summary.ts';
import { capital } from '../wording/plainly.ts';
import { wordings } from '../wording/Wording.ts';
import { answersStep } from './answers.ts';
import { askedStep } from './asked.ts';
import { partiesStep } from './parties.ts';
import { routeStep } from './route.ts';
import { sameLetterStep } from './sameLetter.ts';
import { sameSubjectStep } from './sameSubject.ts';
import type { ToldMotion } from './ToldMotion.ts';

/** From a motion or a commitment: what was asked, what the letters say of it, where it went, who is in that, what else is open. */
export const motion: StarterKind = startingAt(asked, typeOf, async (reader, node, language) => {
  const trace = await readTrace(reader, node.id);
  if (!trace) throw refused.unknown(node.id);
  const words = wordings(language);
  const told: ToldMotion = {
    node,
    trace,
    subjects: (await readAround(reader, node.id, [concerns.type])).facts.filter(
      ({ from }) => from.id === node.id,
    ),
    standing: (await readStatuses(reader, [node])).get(node.id),
    words,
  };
  const isDirect = trace.paths.every(({ steps }) => steps.length === 1);
  const route = routeStep(told);
  const found = [
    askedStep(told),
    answersStep(told),
    route,
    await partiesStep(reader, told),
    await sameSubjectStep(reader, told),
    await sameLetterStep(reader, told),
  ].flatMap((plan) => plan ?? []);
  // One link is no trail: the first step tells it.
  const plans = isDirect && found.length > 4 ? found.filter((plan) => plan !== route) : found;
  const all = [...trace.origin, ...trace.letters, ...told.subjects];
  const steps = plans.length < 4 && all.length > 0 ? [...plans, summary(node, all, words)] : plans;
  return briefingOf(reader, capital(words.plain.title(node)), language, steps);
});
