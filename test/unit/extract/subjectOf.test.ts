import { describe, expect, it } from 'vitest';
import { extract } from '../../../server/extract/extract.ts';

describe('what a motion is about', () => {
  it.each([
    ['De motie Karsten over het snoeien van bomen is afgedaan.', 'het snoeien van bomen'],
    ['De motie Karsten over paden die zijn afgesloten blijft aandacht vragen.', 'paden die zijn afgesloten'],
    [
      'De motie Karsten waarin wordt verzocht de sluis te herstellen en de motie Olthof zijn aangenomen.',
      'de sluis te herstellen',
    ],
    ['De motie Karsten die de regering verzoekt om meer bankjes te plaatsen.', 'meer bankjes te plaatsen'],
    ['Klopt het beeld in de motie Karsten over de oude brug?', 'de oude brug'],
    ['The motion Karsten on shorter queues has been carried.', 'shorter queues'],
    ['De motie Karsten is aangehouden.', undefined],
  ])('%s', (sentence, subject) => {
    const text = `Geachte voorzitter,\n\n${sentence}\n`;
    const { entities } = extract({ id: 'document:brief', text, sha256: '', warnings: [] });
    const motion = entities.find(({ id }) => id === 'motion:karsten');
    expect(motion?.properties.subject).toBe(subject);
    if (subject !== undefined) expect(motion?.evidence.subject?.[0]?.quote).toBe(subject);
  });
});
