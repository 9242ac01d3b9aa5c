import { describe, expect, it } from 'vitest';
import { LawsByWeight } from '../../../server/extract/mentions/laws/LawsByWeight.ts';
import { lawMention } from '../../../server/extract/mentions/laws/lawMention.ts';
import { asNamedBefore } from '../../../server/extract/mentions/laws/lawsAgain.ts';
import { NamedLaws } from '../../../server/extract/mentions/laws/NamedLaws.ts';

const law = (name: string, start = 1000, noun = 'wet') =>
  lawMention({ start, end: start + name.length }, { name, kind: 'act', noun });

/** The id that the last of these names gets, when they are named in this order. */
const idOf = (...names: string[]): string => {
  const named = new NamedLaws();
  let id = '';
  for (const name of names) {
    const mention = asNamedBefore(law(name), named);
    named.add(mention);
    id = mention.id;
  }
  return id;
};

describe('an instrument that the letter has named before', () => {
  it('keeps the id of its fewer or of its more words', () => {
    expect(idOf('Wet open overheid', 'Wet open')).toBe('regulation:wet-open-overheid');
    expect(idOf('Wet open', 'Wet open overheid')).toBe('regulation:wet-open');
  });

  it('is the first of several that its words begin, or that begin with them', () => {
    expect(idOf('Wet open overheid', 'Wet open', 'Wet open data', 'Wet open')).toBe(
      'regulation:wet-open-overheid',
    );
    expect(idOf('Wet open data', 'Wet', 'Wet open data en meer')).toBe('regulation:wet-open-data');
  });

  it('is another where words differ within, or a year stands behind', () => {
    expect(idOf('Wet opening', 'Wet open')).toBe('regulation:wet-open');
    expect(idOf('Wet open', 'Wet open 2018')).toBe('regulation:wet-open-2018');
  });

  it('is another where its noun is', () => {
    const named = new NamedLaws();
    named.add(law('Wet open overheid'));
    expect(asNamedBefore(law('Wet open', 1000, 'besluit'), named).id).toBe('regulation:wet-open');
  });
});

describe('the instrument that a letter is about', () => {
  const mainOf = (...laws: ReturnType<typeof law>[]): string | undefined => {
    const weighed = new LawsByWeight();
    for (const each of laws) weighed.add(each);
    return weighed.main(({ properties }) => properties?.kind === 'act')?.id;
  };
  const [open, data, kort] = [law('Wet open'), law('Wet data'), law('Wet kort', 10)];

  it('is named three times, and twice as often as any other', () => {
    expect(mainOf(open, open, data, data)).toBeUndefined();
    expect(mainOf(open, open, data, open)).toBe(open.id);
    expect(mainOf(open, open, open, data, data)).toBeUndefined();
    expect(mainOf(data, open, open, open, open, data)).toBe(open.id);
  });

  it('may be named once where the letter opens with it', () => {
    expect(mainOf(kort, open, data)).toBe(kort.id);
    expect(mainOf(kort, open, open)).toBeUndefined();
  });

  it('is of the kind that is asked for', () => {
    const plan = { ...open, properties: { kind: 'plan' } };
    expect(mainOf(plan, plan, plan)).toBeUndefined();
  });
});
