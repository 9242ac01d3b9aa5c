import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finders, type Known } from '../../../server/extract/findAllNames.ts';
import { loreOf } from '../../../server/extract/Lore.ts';
import { cuesIn } from '../../../server/extract/language/cues.ts';
import { type Token, tokenise } from '../../../server/extract/language/tokenise.ts';
import { letterOf } from '../../../server/extract/letterOf.ts';
import { findNames } from '../../../server/extract/mentions/findNames.ts';
import { findOffices } from '../../../server/extract/mentions/findOffices.ts';
import { NamedLaws } from '../../../server/extract/mentions/laws/NamedLaws.ts';
import { noSittings } from '../../../server/extract/mentions/meetings/Sittings.ts';
import { emptyMemory, findReferences, referenceCue } from '../../../server/extract/mentions/References.ts';
import { readStructure } from '../../../server/extract/structure/readStructure.ts';
import { goldenLetters } from '../../support/golden/goldenLetters.ts';

const letters = goldenLetters().map(({ letter }) => readStructure(readFileSync(letter, 'utf8')));

describe.each(['nl', 'en'] as const)('a sentence without the cue of a finder (%s)', (language) => {
  const own = letters.filter((reading) => reading.language === language);
  const lore = loreOf(language);
  const [first] = own;
  if (!first) throw new Error('there are golden letters in both languages');
  const letter = letterOf(first, lore, '2026-06-04');

  /** What finders find that do not look at the cues, and that a sentence has no cue of. */
  const foundWithout = (tokens: readonly Token[]): string[] => {
    const names = findNames(tokens, lore.names, language, letter.accepts);
    const offices = findOffices(tokens, names, { portfolios: lore.portfolios, ownCountry: 'NL' });
    const sofar = {
      shortForms: new Map(),
      sittings: noSittings([]),
      laws: new NamedLaws(),
      newerLaws: new Map(),
    };
    const within = { citations: [], dates: [] };
    const known: Known = { tokens, names, offices, cited: [], within, lore, letter, sofar };
    const cues = cuesIn(tokens);
    const references = () => findReferences(tokens, names, emptyMemory(0), letter);
    return [...finders, { cue: referenceCue, find: references }]
      .filter(({ cue }) => cue !== -1 && (cue & cues) === 0)
      .flatMap(({ find }) => find(known).map(({ type, start, end }) => `${type} ${start} ${end}`));
  };

  it('holds nothing for it in the golden letters', () => {
    for (const { sentences } of own)
      for (const { text } of sentences) expect(foundWithout(tokenise(text, 0)), text).toEqual([]);
  });

  it('holds nothing for it whatever words stand together', () => {
    const words = [
      ...new Set(own.flatMap(({ sentences }) => sentences.flatMap(({ text }) => tokenise(text, 0)))),
    ].map(({ raw, glued }) => (glued ? `-${raw}` : ` ${raw}`));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }), (sentence) => {
        const text = sentence.join('').trim();
        expect(foundWithout(tokenise(text, 0)), text).toEqual([]);
      }),
      { numRuns: 4000, seed: 20261127 },
    );
  });
});
