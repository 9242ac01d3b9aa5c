import { describe, expect, it } from 'vitest';
import { globalIds } from '../../../server/claims/globalIds.ts';
import { candidatesOf as candidatesIn } from '../../../server/claims/identity/candidatesOf.ts';
import type { Local } from '../../../server/claims/identity/Local.ts';
import { localsOf } from '../../../server/claims/identity/localsOf.ts';
import { resolve } from '../../../server/claims/identity/resolve.ts';
import type { Properties } from '../../../server/model.ts';
import { letter } from '../../support/letter.ts';

const speaksOf = (id: string, properties: Properties) =>
  localsOf(globalIds(letter({ id, names: ['person:dijk'], states: { 'person:dijk': properties } })));
const candidatesOf = (ids: readonly string[], alike: readonly Local[]) =>
  candidatesIn(ids, alike, resolve(alike));
const dijk = { initials: 'A.B.' };

describe('candidatesOf', () => {
  it('gives namesakes of other letters that say too little to be sure, each once', () => {
    const locals = [...speaksOf('a', dijk), ...speaksOf('b', {}), ...speaksOf('c', {})];
    expect(candidatesOf(['person:a/dijk'], locals)).toEqual([
      { id: 'person:b/dijk', documents: ['document:b'] },
      { id: 'person:c/dijk', documents: ['document:c'] },
    ]);
  });

  it('takes those that are one as one, by their common id', () => {
    const locals = [...speaksOf('a', dijk), ...speaksOf('b', dijk), ...speaksOf('c', {})];
    expect(candidatesOf(['person:c/dijk'], locals)).toEqual([
      { id: 'person:a/dijk', documents: ['document:a', 'document:b'] },
    ]);
    expect(candidatesOf(['person:a/dijk', 'person:b/dijk'], locals)).toEqual([
      { id: 'person:c/dijk', documents: ['document:c'] },
    ]);
  });

  it('leaves out who is someone else for sure', () => {
    const locals = [...speaksOf('a', dijk), ...speaksOf('b', { initials: 'C.' })];
    expect(candidatesOf(['person:a/dijk'], locals)).toEqual([]);
  });

  it('leaves out what its own letters tell apart', () => {
    const group = (id: string, ...codes: string[]) =>
      letter({
        id,
        facts: codes.map((code) => [
          `country:${code}`,
          'JOINED',
          `initiative:${id}-${code}`,
          { role: 'participant' },
        ]),
        states: Object.fromEntries(
          codes.map((code) => [`initiative:${id}-${code}`, { kind: 'joint-letter' }]),
        ),
      });
    const renamed = (id: string, ...codes: string[]) => {
      const graph = globalIds(group(id, ...codes));
      return localsOf({
        ...graph,
        entities: graph.entities.map((entity) =>
          entity.type === 'Initiative' ? { ...entity, name: 'Brief over visa' } : entity,
        ),
      });
    };
    const locals = [...renamed('a', 'NL', 'DK'), ...renamed('b', 'FR')];
    expect(candidatesOf(['initiative:a/a-NL'], locals).map(({ id }) => id)).toEqual(['initiative:b/b-FR']);
  });

  it('is empty for what bears a global id, and for what no other letter names', () => {
    expect(candidatesOf([], speaksOf('a', dijk))).toEqual([]);
    expect(candidatesOf(['person:a/dijk'], speaksOf('a', dijk))).toEqual([]);
  });
});
