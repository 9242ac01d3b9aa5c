import { describe, expect, it } from 'vitest';
import { factGroups } from '../../../client/state/factGroups.ts';
import type { Evidence, Fact, ModelAnswer } from '../../../server/api/contract.ts';
import { joined } from '../../../server/relations/joined.ts';

const infos: ModelAnswer['relations'] = [
  {
    ...joined,
    from: [...joined.from],
    to: [...joined.to],
    sentences: joined.sentences.map((sentence) => ({ ...sentence })),
    structural: false,
    overview: true,
  },
];

const quoteAt = (start: number, end: number): Evidence => ({
  documentId: 'document:a',
  title: 'Brief',
  date: null,
  section: null,
  url: null,
  start,
  end,
  quote: 'woord',
});

const fact = (country: string, role: string, start = 0): Fact => ({
  id: `country:${country}|JOINED|initiative:x`,
  type: 'JOINED',
  from: { id: `country:${country}`, type: 'Country', name: country },
  to: { id: 'initiative:x', type: 'Initiative', name: 'de kopgroep' },
  properties: { role },
  evidence: [quoteAt(start, start + 5)],
  course: [],
});

const told = (facts: Fact[], centre: string) =>
  factGroups(facts, infos, centre).map(({ from, wording }) => [from.map(({ name }) => name), wording.nl]);

describe('factGroups', () => {
  it('puts what one quote says of several into one sentence, in the plural', () => {
    const facts = [fact('DK', 'participant'), fact('DE', 'participant')];
    expect(told(facts, 'initiative:x')).toEqual([[['DK', 'DE'], '{from} doen mee aan {to}.']]);
  });

  it('keeps other roles and other quotes apart', () => {
    const facts = [fact('DK', 'participant'), fact('SE', 'initiator'), fact('DE', 'participant', 40)];
    expect(told(facts, 'initiative:x')).toEqual([
      [['DK'], '{from} doet mee aan {to}.'],
      [['SE'], '{from} nam het initiatief tot {to}.'],
      [['DE'], '{from} doet mee aan {to}.'],
    ]);
  });

  it('takes together what shares a quote, and tells what speaks of some of them only', () => {
    const twice = { ...fact('NL', 'participant'), evidence: [quoteAt(0, 5), quoteAt(60, 70)] };
    const facts = [fact('DK', 'participant'), twice, fact('DE', 'participant')];
    const [group, ...others] = factGroups(facts, infos, 'initiative:x');
    expect(others).toEqual([]);
    expect(group?.from.map(({ name }) => name)).toEqual(['DK', 'NL', 'DE']);
    expect(group?.evidence).toEqual([quoteAt(0, 5)]);
    expect(group?.further).toEqual([{ nodes: [twice.from], evidence: [quoteAt(60, 70)] }]);
  });

  it('leaves out a quote that another quote of the same fact lies within', () => {
    const within = { ...fact('DK', 'participant'), evidence: [quoteAt(0, 80), quoteAt(10, 30)] };
    expect(factGroups([within], infos, 'initiative:x').map(({ evidence }) => evidence)).toEqual([
      [quoteAt(10, 30)],
    ]);
  });

  it('loses no fact', () => {
    const facts = [fact('DK', 'participant'), fact('DE', 'participant'), fact('SE', 'initiator', 9)];
    const grouped = factGroups(facts, infos, 'initiative:x').flatMap((group) => group.facts);
    expect(grouped.map(({ id }) => id).sort()).toEqual(facts.map(({ id }) => id).sort());
  });

  it('tells who left once, with the course, and keeps others than those apart', () => {
    const course: Fact['course'] = [
      { type: 'JOINED', properties: { role: 'participant' }, date: '2026-06-04', evidence: [quoteAt(0, 5)] },
      { type: 'DECLINED', properties: { status: 'withdrawn' }, date: '2026-10-04', evidence: [] },
    ];
    const joinedOnce = { ...fact('LV', 'participant'), course };
    const left = { ...joinedOnce, id: 'country:LV|DECLINED|initiative:x', type: 'DECLINED' };
    const told = (facts: Fact[]) =>
      factGroups(facts, infos, 'initiative:x').map((group) => group.facts.map(({ id }) => id));
    expect(told([joinedOnce, left])).toEqual([[left.id]]);
    expect(told([joinedOnce])).toEqual([[joinedOnce.id]]);
    expect(told([joinedOnce, fact('DK', 'participant')])).toHaveLength(2);
  });
});
