import { describe, expect, test } from 'vitest';
import { lines, read } from './reading.ts';

const signature = '\n\nDe minister van Justitie en Veiligheid,\n\nA. Voorbeeld\n';
const start = 'Grenzen\nSpanje en Malta richtten een kopgroep op. ';

describe('words that stand for parties named before', () => {
  test.each([
    ['Italië en Cyprus zijn uitgenodigd. Beide landen hebben zich aangesloten.', ['IT', 'CY']],
    ['Italië, Cyprus en Griekenland aarzelden. De drie landen doen inmiddels mee.', ['IT', 'CY', 'GR']],
    ['Italië en Cyprus zijn benaderd. Laatstgenoemde heeft zich aangesloten.', ['CY']],
    ['Italië en Cyprus zijn benaderd. Zij hebben zich bij de kopgroep aangesloten.', ['IT', 'CY']],
    ['Italië is benaderd. Dat land heeft zich bij de kopgroep aangesloten.', ['IT']],
  ])('%s', (text, joined) => {
    const members = lines(`${start}${text}${signature}`, 'JOINED').map((line) => line.split(' ')[1]);
    expect(members.filter((code) => code !== 'ES' && code !== 'MT')).toEqual(joined);
  });

  test('"the three of us" are the two named last and who signs', () => {
    const text =
      'House of Commons\n\nI met the Finnish and Swedish interior ministers. The three of us issued a joint statement.\n\nHome Secretary\n';
    const signed = read(text).relations.filter(
      ({ type, properties }) => type === 'JOINED' && properties.role === 'signatory',
    );
    expect(signed.map(({ from }) => from).sort()).toEqual([
      'country:FI',
      'country:GB',
      'country:SE',
      'minister:fi/binnenlandse-zaken',
      'minister:gb/binnenlandse-zaken',
      'minister:se/binnenlandse-zaken',
    ]);
  });

  test('"I" is the office that signs, and no Roman number', () => {
    const text = (words: string) => `House of Commons\n\n${words}\n\nHome Secretary\n`;
    const words = (said: string) => {
      const { entities, document } = read(text(said));
      const mentions = entities.find(({ id }) => id === 'minister:gb/binnenlandse-zaken')?.mentions ?? [];
      return mentions.map(({ start, end }) => document.text.slice(start, end));
    };
    expect(words('I discussed the matter with the minister of Norway and that was all.')).toContain('I');
    expect(words('Part I of the text has entered into force and that was all.')).not.toContain('I');
  });

  test('a list that the phrase spells out itself is not the one before', () => {
    const text = `${start}Italië en Cyprus zijn benaderd. Beide landen, Noorwegen en IJsland, sloten zich bij de kopgroep aan.${signature}`;
    const members = lines(text, 'JOINED').map((line) => line.split(' ')[1]);
    expect(members).not.toContain('IT');
    expect(members).toContain('NO');
  });
});

describe('offices and proposals named before', () => {
  const english = (text: string) => `House of Commons\n\n1 June 2026\n\n${text}\n\nHome Secretary\n`;
  const joined = (text: string) => lines(text, 'JOINED').map((line) => line.split(' ')[1]);

  test('"the Danish Minister" without a portfolio acts for Denmark', () => {
    expect(
      joined(
        english('Spain signed the joint letter on fog. The Danish Minister signed the joint letter too.'),
      ),
    ).toEqual(['ES', 'DK']);
  });

  test('"the Danish Minister" is the one whose portfolio was named', () => {
    expect(
      joined(
        english('The Danish Minister of Justice spoke. The Danish Minister signed the joint letter on fog.'),
      ),
    ).toEqual(['dk/justitie', 'DK']);
  });

  test('"the Minister of State" is not the minister who signs', () => {
    const text =
      'Dáil Éireann\n\nThe Minister of State for Finance spoke. Spain signed the joint letter on fog. The Minister of State signed the letter too.\n\nMinister for Justice\n';
    expect(joined(text)).toEqual(['ES', 'ie/staatssecretaris-financien', 'IE']);
  });

  test('"het voorstel" is what lies on the table, and not the act in force that was named last', () => {
    const text =
      'Er komt een verordening over drijvende woningen. Verordening (EU) 2018/848 geldt al. Het voorstel vervangt de Carillonrichtlijn.';
    expect(lines(text, 'REPLACES')).toEqual(['REPLACES verordening-drijvende-woningen → carillonrichtlijn']);
  });
});
