import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../server/graph/piecesOf.ts';

describe('a long text in pieces', () => {
  it('is the text, each piece as long as it may be', () => {
    expect(piecesOf('de minister', 4)).toEqual(['de m', 'inis', 'ter']);
    expect(piecesOf('vier', 4)).toEqual(['vier']);
    expect(piecesOf('', 4)).toEqual([]);
  });

  it('never parts a character', () => {
    expect(piecesOf('a😀b😀😀', 2)).toEqual(['a', '😀', 'b', '😀', '😀']);
    expect(piecesOf('a😀b😀😀', 3)).toEqual(['a😀', 'b😀', '😀']);
  });
});
