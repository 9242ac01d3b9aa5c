import fc from 'fast-check';
import type { Decision, GraphDocument } from '../../../server/model.ts';
import { letter, namedByTable } from '../../support/letter.ts';

const countries = ['country:NL', 'country:DE', 'country:DK', 'country:GB'];
/** The first is known again in another letter by its topic and parties; the second says too little for that. */
const initiatives = ['initiative:kopgroep-terugkeerhubs', 'initiative:brief'];
const meetings = ['meeting:jbz-raad-2026-06-04', 'meeting:diner'];
const motions = ['motion:32317-1007', 'motion:omtzigt'];
const ids = ['a', 'b', 'c', 'd'];

const fact = fc.oneof(
  fc.tuple(
    fc.constantFrom(...countries),
    fc.constant('JOINED'),
    fc.constantFrom(...initiatives),
    fc.record({ role: fc.constantFrom('initiator', 'participant') }),
  ),
  fc.tuple(
    fc.constantFrom(...countries),
    fc.constant('DECLINED'),
    fc.constantFrom(...initiatives),
    fc.record({ status: fc.constantFrom('withdrawn', 'considering') }),
  ),
  fc.tuple(
    fc.constantFrom(...countries),
    fc.constant('ATTENDED'),
    fc.constantFrom(...meetings),
    fc.constant({}),
  ),
  fc.tuple(
    fc.constantFrom('regulation:eerste', 'regulation:tweede'),
    fc.constant('AMENDS'),
    fc.constantFrom('regulation:tweede', 'regulation:derde'),
    fc.record({ date: fc.constantFrom('2026-01-01', '2026-02-02') }),
  ),
);

const states = fc.dictionary(
  fc.constantFrom(...motions, ...countries, 'organisation:easo'),
  fc.record({ outcome: fc.constantFrom('carried', 'held'), votes: fc.integer({ min: 0, max: 150 }) }),
  { maxKeys: 3 },
);

/** By what an initiative and a person are known again, or not. */
const marks = fc.record(
  {
    'initiative:kopgroep-terugkeerhubs': fc.constant({ kind: 'leading-group' }),
    'person:dijk': fc.record(
      { party: fc.constantFrom('CDA', 'D66'), initials: fc.constantFrom('A.', 'A.B.', 'C.') },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

const saidBy = fc.constant({ by: 'redactie', reason: 'zo is het' });
const dijken = ['person:a/dijk', 'person:b/dijk', 'person:c/dijk'];
const groups = [
  ...['a', 'b', 'c'].map((id) => `initiative:${id}/kopgroep-terugkeerhubs`),
  ...['a', 'b'].map((id) => `initiative:${id}/brief`),
];
const pair = fc
  .constantFrom(dijken, groups)
  .chain((among) => fc.shuffledSubarray(among, { minLength: 2, maxLength: 2 }))
  .map(([first = '', second = '']): [string, string] => [first, second]);

/** What people decide, also of what no letter names. */
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ kind: fc.constant('same' as const), ids: pair, said: saidBy }),
  fc.record({ kind: fc.constant('different' as const), ids: pair, said: saidBy }),
  fc.record({
    kind: fc.constant('wrong' as const),
    relation: fc.record({
      type: fc.constantFrom('JOINED', 'DECLINED'),
      from: fc.constantFrom(...countries),
      to: fc.constantFrom(...groups),
    }),
    said: saidBy,
  }),
);

/** Small letters that speak of the same things, a few of them under the same id. */
export const randomLetter: fc.Arbitrary<GraphDocument> = fc
  .record({
    id: fc.constantFrom(...ids),
    date: fc.constantFrom(null, '2026-06-12', '2026-10-02'),
    facts: fc.uniqueArray(fact, { maxLength: 6, selector: ([from, type, to]) => `${from}|${type}|${to}` }),
    answers: fc.dictionary(
      fc.constantFrom(...motions),
      fc.record({ status: fc.constantFrom('settled', 'pending', 'mentioned') }),
      { maxKeys: 2 },
    ),
    cites: fc.subarray(ids.map((id) => `document:${id}`)),
    names: fc.subarray([...countries, 'person:dijk', 'organisation:euaa']),
    states,
    marks,
    addsNothing: fc.boolean(),
    decisions: fc.oneof(
      { weight: 3, arbitrary: fc.constant<Decision[]>([]) },
      { weight: 1, arbitrary: fc.array(decision, { maxLength: 2 }) },
    ),
  })
  .map(({ facts, answers, cites, id, addsNothing, states: said, marks: known, decisions, ...plan }) =>
    (addsNothing ? namedByTable : asItIs)({
      ...(decisions.length > 0 ? { decisions } : {}),
      ...letter({
        ...plan,
        states: { ...said, ...known },
        id,
        facts: [
          ...facts,
          ...Object.entries(answers).map(
            ([motion, status]) => [`document:${id}`, 'ADDRESSES', motion, status] as const,
          ),
          ...cites
            .filter((cited) => cited !== `document:${id}`)
            .map((cited) => [`document:${id}`, 'CITES', cited] as const),
        ],
      }),
    }),
  );

const asItIs = (graph: GraphDocument): GraphDocument => graph;

/** A history: letters that come, come again otherwise, and go. */
export const randomHistory = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: randomLetter.map((load) => ({ load })) },
    { weight: 1, arbitrary: fc.constantFrom(...ids).map((id) => ({ retract: `document:${id}` })) },
  ),
  { minLength: 1, maxLength: 8 },
);
export type Step = { load: GraphDocument } | { retract: string };
