import { describe, expect, it } from 'vitest';
import { newsOf } from '../../../server/briefings/newsOf.ts';
import type { Present } from '../../../server/briefings/Present.ts';
import { relationId } from '../../../server/model.ts';
import { sentenceOf } from '../../../server/relations/sentenceOf.ts';
import { keptStep, node } from '../../support/briefing.ts';

const group = 'initiative:brief/kopgroep';
const nodes = [node('country:NL', 'Nederland'), node(group, 'Kopgroep')];
const joined = (properties = {}, from = 'country:NL', name = 'Nederland') => {
  const names = { from: { nl: name, en: name }, to: { nl: 'Kopgroep', en: 'Kopgroep' } };
  const id = relationId('JOINED', from, group);
  return {
    id,
    type: 'JOINED',
    from,
    to: group,
    properties,
    sentence: sentenceOf('JOINED', properties, names),
  };
};
const quote = {
  ...{ start: 4, end: 13, quote: 'Nederland', documentId: 'document:brief', relations: [] },
  ...{ title: 'Brief', date: null, section: null, url: null },
};
const now = (more: Partial<Present> = {}): Present => ({
  leads: new Map(nodes.map(({ id }) => [id, id])),
  renamed: new Set(),
  nodes: new Map(nodes.map((each) => [each.id, each])),
  relations: new Map([[joined().id, joined()]]),
  letters: new Map([['document:brief', { title: 'Brief', date: null, text: 'Dat Nederland meedoet.' }]]),
  ...more,
});
const step = keptStep('s', {
  view: { nodes: nodes.map(({ id }) => id), relations: [joined().id] },
  evidence: [quote],
  facts: { nodes, relations: [joined()] },
});

describe('since facts were taken', () => {
  it('nothing has changed where all is as it was', () => {
    expect(newsOf(step, now())).toEqual([]);
  });

  it('a node has gone, a relation with it', () => {
    const without = now({ leads: new Map([[group, group]]), relations: new Map() });
    expect(newsOf(step, without)).toEqual([
      {
        what: 'node',
        change: 'gone',
        id: 'country:NL',
        was: { nl: 'Nederland', en: 'Nederland' },
        now: null,
      },
      { what: 'relation', change: 'gone', id: joined().id, was: joined().sentence, now: null },
    ]);
  });

  it('a node has become one with another, and what it does is told of that one', () => {
    const merged = node('country:BE', 'België');
    const relation = joined({}, 'country:BE', 'België');
    const news = newsOf(
      step,
      now({
        leads: new Map([
          ['country:NL', 'country:BE'],
          [group, group],
        ]),
        nodes: new Map([...nodes, merged].map((each) => [each.id, each])),
        relations: new Map([[relation.id, relation]]),
      }),
    );
    expect(news).toMatchObject([
      { what: 'node', change: 'changed', id: 'country:NL', now: { nl: 'België' } },
      { what: 'relation', change: 'changed', id: joined().id, now: relation.sentence },
    ]);
  });

  it('a relation has ended', () => {
    const ended = joined({ until: '2026-10-01' });
    expect(newsOf(step, now({ relations: new Map([[ended.id, ended]]) }))).toEqual([
      { what: 'relation', change: 'changed', id: ended.id, was: joined().sentence, now: ended.sentence },
    ]);
  });

  it('a property has changed that no sentence tells', () => {
    const other = joined({ role: 'kwartiermaker' });
    expect(newsOf(step, now({ relations: new Map([[other.id, other]]) }))).toMatchObject([
      {
        change: 'changed',
        was: joined().sentence,
        now: { nl: expect.stringContaining('rol: kwartiermaker') },
      },
    ]);
  });

  it('the wording of the program is no news', () => {
    const old = { ...joined(), sentence: { nl: 'Zoals het vroeger heette.', en: 'As it was once called.' } };
    expect(newsOf({ ...step, facts: { ...step.facts, relations: [old] } }, now())).toEqual([]);
  });

  it('a quote has gone with its letter, stands elsewhere in it, or was never there', () => {
    const letters = (text: string) => new Map([['document:brief', { title: 'Brief', date: null, text }]]);
    expect(newsOf(step, now({ letters: new Map() }))).toEqual([
      {
        what: 'quote',
        change: 'gone',
        id: 'document:brief',
        was: { nl: 'Nederland', en: 'Nederland' },
        now: null,
      },
    ]);
    const [moved] = newsOf(step, now({ letters: letters('Ook dat Nederland meedoet.') }));
    const [edited] = newsOf(step, now({ letters: letters('Dat Oostenrijk meedoet.') }));
    expect(moved).toMatchObject({ what: 'quote', change: 'changed' });
    expect(edited).toMatchObject({ what: 'quote', change: 'changed' });
    expect(moved?.now?.en).toContain('elsewhere');
    expect(edited?.now?.en).toContain('not in the letter');
  });

  it('what a view names and no graph has is told, by its id', () => {
    const relation = relationId('JOINED', 'country:XX', group);
    const strange = keptStep('s', { view: { nodes: ['country:XX'], relations: [relation, 'x'] } });
    expect(newsOf(strange, now()).map(({ what, change, id }) => [what, change, id])).toEqual([
      ['node', 'gone', 'country:XX'],
      ['relation', 'gone', relation],
      ['relation', 'gone', 'x'],
    ]);
  });
});
