import { describe, expect, it } from 'vitest';
import { regulations } from '../../../server/entities/data/regulations.ts';
import type { RegulationRow } from '../../../server/entities/data/rows.ts';

const adopted = regulations.filter((row) => row.celex !== undefined);
const letters: Readonly<Record<string, string>> = {
  regulation: 'R',
  directive: 'L',
  decision: 'D',
  'framework-decision': 'F',
};

describe('CELEX numbers', () => {
  it.each(adopted.map((row) => [row.id, row] as const))('%s is well formed', (_id, row) => {
    expect(row.celex).toMatch(/^3(19[5-9]\d|20\d\d)[RLDF]\d{4}$/);
    expect(row.id).toBe(`regulation:${row.celex}`);
  });

  it.each(adopted.map((row) => [row.id, row] as const))('%s agrees with its kind and number', (_id, row) => {
    expect(row.celex).toBe(`3${yearOf(row)}${letters[row.kind]}${serialOf(row).padStart(4, '0')}`);
  });

  it('of proposals are of sector 5 and of the kind PC', () => {
    const proposals = regulations.flatMap((row) => (row.proposal === undefined ? [] : [row.proposal]));
    expect(proposals.filter((celex) => !/^5(19[5-9]\d|20\d\d)PC\d{4}$/.test(celex))).toEqual([]);
    expect(new Set(proposals).size).toBe(proposals.length);
  });

  it('go with every regulation, directive and decision, and with nothing else', () => {
    expect(regulations.filter((row) => (row.celex !== undefined) !== row.kind in letters)).toEqual([]);
  });
});

describe('the pact on migration and asylum', () => {
  it.each([
    ['32024L1346', 'Opvangrichtlijn'],
    ['32024R1347', 'Kwalificatieverordening'],
    ['32024R1348', 'Asielprocedureverordening'],
    ['32024R1349', 'Verordening terugkeergrensprocedure'],
    ['32024R1350', 'Hervestigingsverordening'],
    ['32024R1351', 'Asiel- en Migratiebeheerverordening'],
    ['32024R1352', 'Verordening screening en ECRIS-TCN'],
    ['32024R1356', 'Screeningsverordening'],
    ['32024R1358', 'Eurodac-verordening'],
    ['32024R1359', 'Crisisverordening'],
  ])('has %s, the %s', (celex, name) => {
    expect(regulations.find((row) => row.celex === celex)?.nl).toBe(name);
  });
});

/** "604/2013" before 2015 and for regulations, "2024/1351" since; "92/43" is of 1992; "/JBZ" says the pillar. */
function partsOf(row: RegulationRow): { year: string; serial: string } {
  const [first = '', second = ''] = (row.number ?? '').split('/');
  const isNumberFirst = row.kind === 'regulation' && !(Number(first) >= 2015 && Number(first) <= 2099);
  const [year, serial] = isNumberFirst ? [second, first] : [first, second];
  return { year: year.length === 2 ? `19${year}` : year, serial };
}

const yearOf = (row: RegulationRow): string => partsOf(row).year;
const serialOf = (row: RegulationRow): string => partsOf(row).serial;
