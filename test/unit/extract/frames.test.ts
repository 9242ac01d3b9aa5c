import { describe, expect, test } from 'vitest';
import { extract } from '../../../server/extract/extract.ts';
import type { Relation } from '../../../server/model.ts';
import type { Frame } from '../../../server/relations/Frame.ts';
import { relationTypes } from '../../../server/relations/index.ts';

/**
 * What the letter has said before: examples speak of "de kopgroep" and "het non-paper" as of something known. Who is
 * named here stands in no example.
 */
const before = {
  nl: 'Visa en grenzen\nRoemenië is lid van een kopgroep over visa. ',
  en: 'Visas and borders\nRomania is a member of a contact group on visas. ',
};

const frames = relationTypes.flatMap(({ type, frames: ways = [] }) =>
  ways.map((frame) => ({ type, frame, title: `${type}: ${frame.name}` })),
);

describe('every frame understands its example', () => {
  test.each(frames)('$title', ({ type, frame }) => {
    const { stated, all } = read(frame);
    const found = stated.some((relation) => relation.type === type && bears(relation, frame));
    expect(found, `"${frame.example}" gave ${JSON.stringify(all.map(line))}`).toBe(true);
  });
});

test('no two frames of a relation have one name', () => {
  const titles = frames.map(({ title }) => title);
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});

/** The relations that the example states, apart from those of the text before it. */
function read(frame: Frame): { stated: Relation[]; all: Relation[] } {
  const context = before[frame.language];
  const text = `${context}${frame.example}\n`;
  const { relations } = extract({ id: 'document:voorbeeld', text, sha256: '', warnings: [] });
  const stated = relations.filter(({ evidence }) => evidence.some(({ end }) => end > context.length));
  return { stated, all: relations };
}

function bears({ properties }: Relation, { properties: expected = {} }: Frame): boolean {
  return Object.entries(expected).every(([key, value]) => properties[key] === value);
}

const line = ({ from, type, to, properties }: Relation): string =>
  `${from} ${type} ${Object.values(properties).join('/')} ${to}`;
