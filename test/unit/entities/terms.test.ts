import { describe, expect, it } from 'vitest';
import { organisations } from '../../../server/entities/data/organisations.ts';
import { regulations } from '../../../server/entities/data/regulations.ts';
import { initiativeKinds } from '../../../server/entities/initiativeKinds.ts';
import { terms } from '../../../server/entities/terms.ts';

describe('terms', () => {
  it('name every kind that a table or a noun can give', () => {
    const kinds = [...organisations, ...regulations, ...initiativeKinds].map(({ kind }) => `kind.${kind}`);
    expect([...new Set(kinds)].filter((key) => terms[key] === undefined)).toEqual([]);
  });

  it('name the key of every value', () => {
    const values = Object.keys(terms).filter((key) => key.includes('.'));
    expect(values.filter((key) => terms[key.slice(0, key.indexOf('.'))] === undefined)).toEqual([]);
  });
});
