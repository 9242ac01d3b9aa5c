import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, changesBetween } from '../../../server/claims/changesBetween.ts';
import type { Statement } from '../../../server/claims/standingsOf.ts';
import { type Properties, relationId } from '../../../server/model.ts';

const says = (
  document: string,
  from: string,
  type: string,
  to: string,
  properties: Properties = {},
  date: string | null = null,
): Statement => ({
  key: { id: relationId(type, from, to), type, from, to },
  claim: { document: `document:${document}`, date, properties, evidence: [] },
});

const group = 'initiative:a/kopgroep';
const motion = 'motion:32317-985';
const agenda = (...rest: [from: string, type: string, to: string, Properties?]) => says('agenda', ...rest);
const report = (...rest: [from: string, type: string, to: string, Properties?]) => says('verslag', ...rest);

/** What changed, told in a line each. */
const told = (changes: readonly Change[]): string[] =>
  changes.map(({ change, key, properties, before }) =>
    [
      ...[change, key.from, key.type, key.to, JSON.stringify(properties)],
      ...(before ? ['was', before.key.type, JSON.stringify(before.properties)] : []),
    ].join(' '),
  );

describe('changesBetween two letters', () => {
  it.each<[string, Statement[], Statement[], string[]]>([
    [
      'who joins is new',
      [],
      [report('country:DK', 'JOINED', group, { role: 'participant' })],
      [`new country:DK JOINED ${group} {"role":"participant"}`],
    ],
    [
      'who is left out is gone, which is not to decline',
      [agenda('country:DK', 'JOINED', group)],
      [report('country:NL', 'JOINED', group)],
      [`gone country:DK JOINED ${group} {}`, `new country:NL JOINED ${group} {}`],
    ],
    [
      'who joined and withdraws has changed',
      [agenda('country:LV', 'JOINED', group, { role: 'participant' })],
      [report('country:LV', 'DECLINED', group, { status: 'withdrawn' })],
      [`changed country:LV DECLINED ${group} {"status":"withdrawn"} was JOINED {"role":"participant"}`],
    ],
    [
      'who was wanted and declines has changed, though still wanted',
      [agenda(group, 'INVOLVES', 'country:FR')],
      [
        report(group, 'INVOLVES', 'country:FR'),
        report('country:FR', 'DECLINED', group, { status: 'refused' }),
      ],
      [`changed country:FR DECLINED ${group} {"status":"refused"} was INVOLVES {}`],
    ],
    [
      'a role that only one letter gives is more of the same',
      [agenda('country:DK', 'JOINED', group)],
      [report('country:DK', 'JOINED', group, { role: 'signatory' })],
      [],
    ],
    [
      'a motion that is settled by another letter than the one that said it was pending',
      [agenda('document:agenda', 'ADDRESSES', motion, { status: 'pending' })],
      [report('document:verslag', 'ADDRESSES', motion, { status: 'settled', outcome: 'carried' })],
      [
        `changed document:verslag ADDRESSES ${motion} {"outcome":"carried","status":"settled"} was ADDRESSES {"status":"pending"}`,
      ],
    ],
    [
      'the outcome of a motion that was only mentioned',
      [agenda('document:agenda', 'ADDRESSES', motion, { status: 'mentioned', appraisal: 'ontraden' })],
      [report('document:verslag', 'ADDRESSES', motion, { status: 'mentioned', outcome: 'rejected' })],
      [
        `new document:verslag ADDRESSES ${motion} {"outcome":"rejected"}`,
        `gone document:agenda ADDRESSES ${motion} {"appraisal":"ontraden"}`,
      ],
    ],
    [
      'a term that is put off',
      [agenda('document:agenda', 'ADDRESSES', motion, { due: '2026-04-01' })],
      [report('document:verslag', 'ADDRESSES', motion, { due: '2026-07-01' })],
      [
        `changed document:verslag ADDRESSES ${motion} {"due":"2026-07-01"} was ADDRESSES {"due":"2026-04-01"}`,
      ],
    ],
    [
      'the day on which a letter is signed is no change',
      [agenda('person:roelofs', 'HOLDS', 'minister:nl/defensie', { date: '2026-02-20' })],
      [report('person:roelofs', 'HOLDS', 'minister:nl/defensie', { date: '2026-03-20' })],
      [],
    ],
    [
      'what both letters cite is no change',
      [agenda('document:agenda', 'CITES', 'document:kst-1-2')],
      [
        report('document:verslag', 'CITES', 'document:kst-1-2'),
        report('document:verslag', 'CITES', 'document:kst-1-3'),
      ],
      ['new document:verslag CITES document:kst-1-3 {}'],
    ],
  ])('%s', (_name, from, to, expected) => {
    expect(told(changesBetween(from, to)).sort()).toEqual([...expected].sort());
  });
});

describe('changesBetween two days', () => {
  const february = says('feb', 'country:AT', 'DECLINED', group, { status: 'considering' }, '2026-02-20');
  const march = says('mrt', 'country:AT', 'JOINED', group, { role: 'participant' }, '2026-03-20');
  const may = says('mei', 'country:AT', 'JOINED', group, { role: 'participant' }, '2026-05-13');

  it('tells what came, with the letters that say so and those that said otherwise', () => {
    const [change, ...others] = changesBetween([february], [february, march, may]);
    expect(others).toEqual([]);
    expect(change?.change).toBe('changed');
    expect(change?.claims.from.map(({ document }) => document)).toEqual(['document:feb']);
    expect(change?.claims.to.map(({ document }) => document)).toEqual(['document:mrt', 'document:mei']);
  });

  it('tells nothing of what came and went in between, nor of what a later letter repeats', () => {
    const again = says('jun', 'country:AT', 'DECLINED', group, { status: 'considering' }, '2026-06-01');
    expect(changesBetween([february], [february, march, again])).toEqual([]);
    expect(changesBetween([february, march], [february, march, may])).toEqual([]);
  });

  it('does not take back what is settled because a later letter mentions it', () => {
    const settled = says('mrt', 'document:mrt', 'ADDRESSES', motion, { status: 'settled' }, '2026-03-20');
    const named = says('jun', 'document:jun', 'ADDRESSES', motion, { status: 'mentioned' }, '2026-06-12');
    expect(changesBetween([settled], [settled, named])).toEqual([]);
    const [change] = changesBetween([], [settled, named]);
    expect(change?.key.from).toBe('document:mrt');
    expect(change?.properties).toEqual({ status: 'settled' });
  });

  it('nor because a later letter mentions it and says what it is about', () => {
    const settled = says('mrt', 'document:mrt', 'ADDRESSES', motion, { status: 'settled' }, '2026-03-20');
    const more = { status: 'mentioned', subject: 'terugkeer' };
    const named = says('jun', 'document:jun', 'ADDRESSES', motion, more, '2026-06-12');
    expect(told(changesBetween([settled], [settled, named]))).toEqual([
      `new document:jun ADDRESSES ${motion} {"subject":"terugkeer"}`,
    ]);
  });
});

const statement = fc
  .record({
    letter: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    what: fc.constantFrom(
      ['country:NL', 'JOINED', group],
      ['country:NL', 'DECLINED', group],
      [group, 'INVOLVES', 'country:NL'],
      ['country:DK', 'JOINED', group],
      ['document:self', 'ADDRESSES', motion],
      ['document:self', 'CITES', 'document:kst-1-2'],
      ['person:roelofs', 'HOLDS', 'minister:nl/defensie'],
    ),
    properties: fc.dictionary(
      fc.constantFrom('role', 'status', 'outcome', 'date'),
      fc.constantFrom('mentioned', 'settled', 'participant', '2026-06-01'),
    ),
  })
  .map(({ letter, what: [from = '', type = '', to = ''], properties }) => {
    const own = `document:${letter}`;
    const date = letter === 'a' ? null : `2026-06-0${letter.charCodeAt(0) - 96}`;
    return says(letter, from === 'document:self' ? own : from, type, to, properties, date);
  });

const side = fc.uniqueArray(statement, {
  maxLength: 8,
  selector: ({ key, claim }) => `${key.id} ${claim.document}`,
});

describe('changesBetween, whatever the letters say', () => {
  it('finds nothing where both sides are the same', () => {
    fc.assert(
      fc.property(side, (same) => {
        expect(changesBetween(same, [...same].reverse())).toEqual([]);
      }),
    );
  });

  it('does not depend on the order of what is said', () => {
    fc.assert(
      fc.property(side, side, (from, to) => {
        expect(changesBetween([...from].reverse(), [...to].reverse())).toEqual(changesBetween(from, to));
      }),
    );
  });

  it('has new and gone exchanged where the sides are', () => {
    const exchanged = { new: 'gone', gone: 'new', changed: 'changed' } as const;
    fc.assert(
      fc.property(side, side, (from, to) => {
        const summary = (changes: readonly Change[], turned: boolean) =>
          changes
            .map(({ change, key, properties, before }) => {
              const ends = [{ key, properties }, ...(before ? [before] : [])];
              return JSON.stringify([turned ? exchanged[change] : change, turned ? ends.reverse() : ends]);
            })
            .sort();
        expect(summary(changesBetween(to, from), true)).toEqual(summary(changesBetween(from, to), false));
      }),
    );
  });

  it('has nothing gone where the later side holds the letters of the earlier', () => {
    fc.assert(
      fc.property(side, fc.constantFrom('a', 'b', 'c', 'd', 'e'), (all, until) => {
        const earlier = all.filter(({ claim }) => claim.document <= `document:${until}`);
        const changes = changesBetween(earlier, all);
        expect(changes.filter(({ change }) => change === 'gone')).toEqual([]);
        for (const { change, claims } of changes) {
          expect(claims.to.length, change).toBeGreaterThan(0);
          for (const { document } of claims.to) expect(document > `document:${until}`).toBe(true);
        }
      }),
    );
  });

  it('tells of everything that only one letter speaks of, with who says so', () => {
    fc.assert(
      fc.property(side, (all) => {
        const changes = changesBetween([], all);
        expect(changes.every(({ change }) => change === 'new')).toBe(true);
        expect(changes.every(({ claims }) => claims.from.length === 0 && claims.to.length > 0)).toBe(true);
        const told = new Set(changes.flatMap(({ key }) => [key.to, key.from]));
        for (const { key } of all) expect(told.has(key.to)).toBe(true);
      }),
    );
  });
});
