import { describe, expect, test } from 'vitest';
import { ids, read } from './reading.ts';

const laws = (text: string) => ids(text, 'Regulation').map((id) => id.slice('regulation:'.length));

describe('an instrument that is newer than the one of its name', () => {
  test('by an ordinal; the bare name stays the one in force', () => {
    expect(
      laws('De tweede Cyberbeveiligingsverordening ligt voor. De Cyberbeveiligingsverordening geldt.'),
    ).toEqual(['tweede-cyberbeveiligingsverordening', '32019R0881']);
  });

  test('by an ordinal in English', () => {
    expect(laws('The second Schengen Borders Code is proposed.')).toEqual(['second-schengen-borders-code']);
  });

  test('by a proposal of a later year; from there on the name means the newer one', () => {
    const text = 'De Europol-verordening (COM(2030) 23) ligt voor. De Europol-verordening is nodig.';
    expect(laws(text)).toEqual(['nieuwe-europol-verordening']);
    const [law] = read(text).entities.filter(({ type }) => type === 'Regulation');
    expect(law?.mentions).toHaveLength(2);
  });

  test('"de huidige" is the one in force all the same', () => {
    expect(
      laws('De Europol-verordening (COM(2030) 23) ligt voor. De huidige Europol-verordening voldoet niet.'),
    ).toEqual(['nieuwe-europol-verordening', '32016R0794']);
  });

  test('not by the proposal that it was itself', () => {
    expect(laws('De Europol-verordening (COM(2013) 173) is oud.')).toEqual(['32016R0794']);
  });
});
