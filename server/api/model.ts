import { Router } from 'express';
import { identityRules } from '../claims/identity/index.ts';
import { entityTypes } from '../entities/index.ts';
import { terms } from '../entities/terms.ts';
import { wayFrom } from '../relations/chains.ts';
import { changeKinds } from '../relations/changeKinds.ts';
import { relationTypes } from '../relations/index.ts';
import { topics } from '../relations/topics.ts';
import { startsAt } from '../starters/starters.ts';
import type { ModelAnswer } from './contract.ts';

/** What the page knows of types, from the lists; nothing of it depends on what is loaded. */
export const model = (): Router =>
  Router().get('/model', (_request, response) => {
    response.json(pageModel);
  });

/** The same for everybody who draws or words what is in the graph. */
export const pageModel: ModelAnswer = {
  entities: entityTypes.map(({ type, prefix, label, plural, colour, shape, overview = false }) => ({
    type,
    prefix,
    label,
    plural,
    colour,
    shape,
    overview,
    trace: wayFrom(type),
    starter: startsAt(type),
  })),
  relations: relationTypes.map(
    ({ type, from, to, label, sentences, line, structural = false, overview = false, part }) => ({
      type,
      from: [...from],
      to: [...to],
      label,
      sentences: [...sentences],
      line,
      structural,
      overview,
      part,
    }),
  ),
  topics: [...topics],
  changes: [...changeKinds],
  terms: {
    ...terms,
    ...Object.fromEntries(
      identityRules
        .filter(({ because }) => because !== '')
        .map(({ because, label }) => [`mergedBy.${because}`, label]),
    ),
  },
};
