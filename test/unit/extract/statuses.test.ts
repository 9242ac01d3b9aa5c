import { describe, expect, test } from 'vitest';
import { extract } from '../../../server/extract/extract.ts';

const read = (text: string) => extract({ id: 'document:t', text, sha256: '', warnings: [] });
const statuses = (text: string) =>
  read(text)
    .relations.filter(({ type }) => type === 'ADDRESSES')
    .map(({ properties }) => properties.status);

describe('what has become of a motion or commitment', () => {
  test.each([
    ['De motie-Keizer beschouw ik hiermee als afgedaan.', 'settled'],
    ['Ik geef hiermee uitvoering aan de motie-Keizer.', 'settled'],
    ['Met deze brief is aan de motie-Keizer voldaan.', 'settled'],
    [
      'De motie-Keizer vraagt om bomen. Zij is inmiddels uitgevoerd. Daarmee is de motie afgedaan.',
      'settled',
    ],
    ['De motie-Keizer vraagt om bomen. Ik beschouw haar als afgedaan.', 'settled'],
    ['Zoals ik het lid Keizer heb toegezegd, bied ik u hierbij het rapport aan.', 'settled'],
    ['De motie-Keizer vraagt om bomen. In het najaar kom ik hierop terug.', 'pending'],
    ['De motie-Keizer vraagt om bomen. Het onderzoek loopt nog.', 'pending'],
    ['De motie-Keizer wordt bij de begroting betrokken.', 'pending'],
    ['Aan de motie-Keizer zal ik uitvoering geven.', 'pending'],
    ['De motie-Keizer is nog niet uitgevoerd.', 'pending'],
    ['De motie-Keizer, die de regering verzoekt bomen te zullen planten, is mij bekend.', 'mentioned'],
    ['Conform de motie-Keizer heeft het kabinet bomen geplant.', 'mentioned'],
    ['De motie-Keizer is verworpen. Ik kom daar niet op terug.', 'mentioned'],
    ['Is de motie-Keizer al uitgevoerd?', 'mentioned'],
  ])('%s %s', (text, status) => {
    expect(statuses(text)).toEqual([status]);
  });

  const pending = [
    'De campagne start dit najaar.',
    'De campagne begint in mei.',
    'Hierover vindt nog overleg plaats.',
    'Ik ben daarover in gesprek met de sector.',
    'Ik rond dit op dit moment af.',
    'Ik betrek deze motie bij de begroting.',
    'De motie blijft daarom voorlopig open.',
    'Ik zal uw Kamer daarover berichten.',
    'Ik zal u dit laten weten.',
    'In mei wordt uw Kamer geïnformeerd.',
    'Uw Kamer wordt daarover geïnformeerd in mei.',
  ];
  test.each(pending)('what goes on about it: %s', (text) => {
    expect(statuses(`De motie-Keizer vraagt om bomen. ${text}`)).toEqual(['pending']);
  });
  test('what goes on always tells nothing', () => {
    expect(statuses('De motie-Keizer vraagt om bomen. De sector start vaak campagnes.')).toEqual([
      'mentioned',
    ]);
  });

  test.each([
    ['Work on it is still in progress.', 'pending'],
    ['That report is still being examined.', 'pending'],
    ['The work has begun.', 'pending'],
    ['The motion remains open.', 'pending'],
    ['The House will receive a note in May.', 'pending'],
    ['I will revert to this in May.', 'pending'],
    ['I have done so in the present statement.', 'settled'],
    ['Trees are green.', 'mentioned'],
  ])('in English: %s %s', (text, status) => {
    expect(
      statuses(
        `To the House of Commons\n\nThe motion of Ms Brook asks for trees. ${text}\n\nHome Secretary\n`,
      ),
    ).toEqual([status]);
  });

  test('each part of a sentence speaks of its own', () => {
    expect(statuses('De motie-Keizer is afgedaan, terwijl de motie-Brink nog in uitvoering is.')).toEqual([
      'settled',
      'pending',
    ]);
  });
  test('what holds of one holds of the next', () => {
    expect(statuses('De motie-Keizer is afgedaan. Dat geldt ook voor de motie-Brink.')).toEqual([
      'settled',
      'settled',
    ]);
  });
  test('another matter ends what is said of it', () => {
    expect(statuses('De motie-Keizer is mij bekend. Ook ontvangt uw Kamer in mei een nota.')).toEqual([
      'mentioned',
    ]);
  });
});

describe('how a motion was judged and what became of it', () => {
  const stated = (text: string) => read(text).entities.find(({ type }) => type === 'Motion')?.properties;

  test.each([
    ['De motie-Keizer heb ik ontraden.', { appraisal: 'ontraden' }],
    ['De motie-Keizer kreeg oordeel Kamer.', { appraisal: 'oordeel-kamer' }],
    ['Bij de motie-Keizer heb ik het oordeel aan de Kamer gelaten.', { appraisal: 'oordeel-kamer' }],
    ['De motie-Keizer is ontijdig.', { appraisal: 'ontijdig' }],
    ['De motie-Keizer heb ik overgenomen.', { appraisal: 'overgenomen' }],
    ['Ik noem de aangenomen motie-Keizer.', { outcome: 'carried' }],
    ['De motie-Keizer is niet aangenomen.', { outcome: 'rejected' }],
    ['De motie-Keizer vraagt om bomen. Zij is verworpen.', { outcome: 'rejected' }],
    ['Ingetrokken is de motie-Keizer.', { outcome: 'withdrawn' }],
    ['De motie-Keizer is ingediend. De indiener heeft haar aangehouden.', { outcome: 'held' }],
    [
      'De motie-Keizer is met 96 stemmen voor en 54 stemmen tegen aangenomen.',
      { outcome: 'carried', votesFor: 96, votesAgainst: 54 },
    ],
    [
      'De motie-Keizer is verworpen (60 voor, 90 tegen).',
      { outcome: 'rejected', votesFor: 60, votesAgainst: 90 },
    ],
    [
      'De motie-Keizer is met 90 tegen 60 stemmen verworpen.',
      { outcome: 'rejected', votesFor: 60, votesAgainst: 90 },
    ],
    ['Nu de wet is aangenomen, is de motie-Keizer afgedaan.', {}],
    ['De motie-Keizer vraagt om bomen. De verordening is aangenomen.', {}],
  ])('%s', (text, properties) => {
    expect(stated(text)).toEqual(properties);
  });

  test('each of several its own, with the words that say so', () => {
    const text = 'De motie-Keizer is aangenomen; de motie-Brink is verworpen.';
    const motions = read(text).entities.filter(({ type }) => type === 'Motion');
    expect(motions.map(({ properties }) => properties.outcome)).toEqual(['carried', 'rejected']);
    expect(motions[1]?.evidence.outcome?.[0]?.quote).toContain('verworpen');
  });
  test('several together', () => {
    const motions = read('De motie-Keizer en de motie-Brink zijn aangenomen.').entities.filter(
      ({ type }) => type === 'Motion',
    );
    expect(motions.map(({ properties }) => properties.outcome)).toEqual(['carried', 'carried']);
  });
});
