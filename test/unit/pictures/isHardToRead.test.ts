import { describe, expect, it } from 'vitest';
import { drawSlide, landscape } from '../../../server/pictures/drawSlide.ts';
import { isHardToRead } from '../../../server/pictures/isHardToRead.ts';
import { around, country, initiative, relation, stepOf, tools, way } from './steps.ts';

const isHard = (step: ReturnType<typeof around>): boolean =>
  isHardToRead(drawSlide({ briefing: { title: '' }, step, number: 1, of: 1, frame: landscape }, tools));

describe('what cannot be read from the back of a room', () => {
  it('is a picture of very many names, and a very long text', () => {
    const hub = initiative('veel', 'Gezamenlijke verklaring over de buitengrens');
    const parties = Array.from({ length: 150 }, (_, n) =>
      country(`X${n}`, `Een land met een lange naam ${n}`),
    );
    expect(
      isHard(
        stepOf(
          {},
          [hub, ...parties],
          parties.map((party) => relation(party, 'JOINED', hub)),
        ),
      ),
    ).toBe(true);
    expect(isHard(around({}, { text: 'Een korte alinea.\n\n'.repeat(60) }))).toBe(true);
  });

  it('is no slide with a few names and a few lines', () => {
    expect(isHard(around({}, { text: 'Zes landen doen mee.' }))).toBe(false);
    expect(isHard(way())).toBe(false);
  });
});
