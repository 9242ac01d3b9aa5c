import fc from 'fast-check';
import type { Decision, GraphDocument } from '../../../server/model.ts';
import { letter, namedByTable } from '../../support/letter.ts';

const countries = ['country:NL', 'country:DE', 'country:DK', 'country:GB'];
/** The first is known again in another letter by its topic and parties; the second says too little for that. */
const initiatives = ['initiative:kopgroep-terugkeerhubs', 'initiative:brief'];
const meetings = ['meeting:jbz-raad-2026-06-04', 'meeting:diner'];
const motions = ['motion:32317-1007', 'motion:omtzigt'];
const asked = [...motions, 'commitment:TZ202604-207', 'commitment:1'];
const regulations = ['regulation:eerste', 'regulation:tweede', 'regulation:derde'];
const ids = ['a', 'b', 'c', 'd'];

const concerns = fc
  .tuple(
    fc.constantFrom(...asked, ...initiatives),
    fc.constant('CONCERNS'),
    fc.constantFrom(...regulations, ...initiatives, 'system:ees', 'country:NL'),
    fc.constant({}),
  )
  .filter(([from, , to]) => from !== to);

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
    fc.constantFrom(...initiatives),
    fc.constant('INVOLVES'),
    fc.constantFrom(...countries),
    fc.constant({}),
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
  { weight: 3, arbitrary: concerns },
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
    relation: fc.oneof(
      fc.record({
        type: fc.constantFrom('JOINED', 'DECLINED'),
        from: fc.constantFrom(...countries),
        to: fc.constantFrom(...groups),
      }),
      fc.record({
        type: fc.constant('CONCERNS'),
        from: fc.constantFrom(motions[0] ?? '', ...groups),
        to: fc.constantFrom(...regulations),
      }),
    ),
    said: saidBy,
  }),
);

/** Small letters that speak of the same things, a few of them under the same id. */
export const randomLetter: fc.Arbitrary<GraphDocument> = fc
  .record({
    id: fc.constantFrom(...ids),
    date: fc.constantFrom(null, '2026-06-12', '2026-10-02'),
    facts: fc.uniqueArray(fact, { maxLength: 6, selector: ([from, type, to]) => `${from}|${type}|${to}` }),
    cites: fc.subarray(ids.map((id) => `document:${id}`)),
    answers: fc.dictionary(
      fc.constantFrom(...asked),
      fc.record({ status: fc.constantFrom('settled', 'pending', 'mentioned') }),
      { maxKeys: 2 },
    ),
    names: fc.subarray([...countries, 'person:dijk', 'organisation:euaa']),
    states,
    marks,
    addsNothing: fc.boolean(),
    decisions: fc.oneof(
      { weight: 3, arbitrary: fc.constant<Decision[]>([]) },
      { weight: 1, arbitrary: fc.array(decision, { maxLength: 2 }) },
    ),
  })
  .map(({ facts, cites, answers, id, addsNothing, states: said, marks: known, decisions, ...plan }) =>
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

/** More letters than claims are kept beside a fold; each of them says much the same of the same things. */
const crowdIds = Array.from({ length: 40 }, (_, n) => `m${n}`);

const crowdLetter = (id: string): fc.Arbitrary<GraphDocument> =>
  fc
    .record({
      date: fc.constantFrom(null, '2026-06-12', '2026-07-03', '2026-10-02'),
      role: fc.constantFrom('initiator', 'participant'),
      party: fc.constantFrom('CDA', 'CDA', 'CDA', 'D66'),
      initials: fc.constantFrom('A.', 'A.B.'),
      kind: fc.constantFrom('treaty', 'pact'),
      leaves: fc.boolean(),
    })
    .map(({ date, role, party, initials, kind, leaves }) =>
      letter({
        ...{ id, date },
        facts: [
          ['country:NL', 'JOINED', 'initiative:kopgroep-terugkeerhubs', { role }],
          ['country:DE', 'JOINED', 'initiative:kopgroep-terugkeerhubs', { role: 'participant' }],
          ...(leaves
            ? [
                [
                  'country:DE',
                  'DECLINED',
                  'initiative:kopgroep-terugkeerhubs',
                  { status: 'withdrawn' },
                ] as const,
              ]
            : []),
          ['person:dijk', 'HOLDS', 'minister:nl/asiel-en-migratie', date === null ? {} : { date }],
          ['regulation:eerste', 'AMENDS', 'regulation:tweede'],
        ],
        states: {
          'initiative:kopgroep-terugkeerhubs': { kind: 'leading-group' },
          'person:dijk': { party, initials },
          'regulation:eerste': { kind },
        },
      }),
    );

/** Many letters about the same things. */
export const randomCrowd: fc.Arbitrary<GraphDocument[]> = fc
  .shuffledSubarray(crowdIds, { minLength: 18 })
  .chain((some) => fc.tuple(...some.map(crowdLetter)));

/** Very many letters that come, some of them again otherwise, and of which some go. */
export const crowdHistory: fc.Arbitrary<Step[]> = fc
  .tuple(randomCrowd, randomCrowd, fc.shuffledSubarray(crowdIds))
  .map(([first, again, gone]) => [
    ...first.map((load) => ({ load })),
    ...again.slice(0, 12).map((load) => ({ load })),
    ...gone.map((id) => ({ retract: `document:${id}` })),
  ]);

/** A few letters that come, come again otherwise, and go. */
export const fewLetters: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: randomLetter.map((load) => ({ load })) },
    { weight: 1, arbitrary: fc.constantFrom(...ids).map((id) => ({ retract: `document:${id}` })) },
  ),
  { minLength: 1, maxLength: 8 },
);

/** A history: letters that come, come again otherwise, and go; now and then very many. */
export const randomHistory: fc.Arbitrary<Step[]> = fc.oneof(
  { weight: 15, arbitrary: fewLetters },
  { weight: 1, arbitrary: crowdHistory },
);
export type Step = { load: GraphDocument } | { retract: string };
