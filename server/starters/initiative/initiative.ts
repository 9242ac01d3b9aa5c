import { initiative as initiativeType } from '../../entities/initiative.ts';
import { typeOf } from '../../graph/toNode.ts';
import { readParts } from '../facts/partsOf.ts';
import { briefingOf } from '../finish.ts';
import { type StarterKind, startingAt } from '../Starter.ts';
import { summary } from '../summary.ts';
import { capital } from '../wording/plainly.ts';
import { wordings } from '../wording/Wording.ts';
import { concernStep } from './concerns.ts';
import { developmentStep } from './development.ts';
import { elsewhereStep } from './elsewhere.ts';
import { mapStep } from './map.ts';
import { outsideStep } from './outside.ts';
import { whoStep } from './who.ts';

/** From an initiative: who takes part, who does not, what it is about, where else they are together, how it went. */
export const initiative: StarterKind = startingAt(
  [initiativeType.type],
  typeOf,
  async (reader, node, language) => {
    const words = wordings(language);
    const told = { node, ...(await readParts(reader, node)), words };
    const { plan: concerns, facts } = await concernStep(reader, told);
    const plans = [
      whoStep(told),
      mapStep(told),
      outsideStep(told),
      concerns,
      await elsewhereStep(reader, told),
      developmentStep(told),
    ].flatMap((plan) => plan ?? []);
    const all = [...told.parts, ...facts];
    const steps = plans.length < 4 && all.length > 0 ? [...plans, summary(node, all, words)] : plans;
    return briefingOf(reader, capital(words.plain.title(node)), language, steps);
  },
);
