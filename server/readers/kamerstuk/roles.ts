/** What an element is to the text; one that is not here is its words and nothing more. */
export type Role =
  | 'head'
  | 'part'
  | 'block'
  | 'list'
  | 'item'
  | 'sign'
  | 'note'
  | 'call'
  | 'label'
  | 'row'
  | 'cell'
  | 'break'
  | 'out';

/**
 * The elements of the publications' XML (KOOP's schemas for parliamentary papers, with tables as CALS has them), and those of
 * papers from before 2009 (`kamerwrk`).
 */
export const roles: ReadonlyMap<string, Role> = new Map([
  ...of('out', 'metadata', 'meta', 'illustratie', 'versie', 'ordernr', 'vergjaar'),
  ...of('head', 'kop', 'titel', 'tussenkop', 'tuskop', 'subtitel', 'nr'),
  ...of(
    'part',
    'divisie',
    'subdivisie',
    'hoofdstuk',
    'paragraaf',
    'artikel',
    'bijlage',
    'vraag-antwoord',
    'vraag',
    'antwoord',
  ),
  ...of(
    'block',
    'al',
    'tekstregel',
    'datumtekst',
    'dagtekening',
    'dossiernummer',
    'stuknr',
    'naam',
    'plaats',
    'functie',
    'title',
    'citaat',
    'bijschrift',
    'considerans.al',
    'kamervraagnummer',
    'kamervraagomschrijving',
  ),
  ...of('list', 'lijst'),
  ...of('item', 'li', 'lid'),
  ...of('sign', 'li.nr', 'lidnr'),
  ...of('note', 'noot', 'voetnoot'),
  ...of('call', 'voetref'),
  ...of('label', 'noot.nr'),
  ...of('row', 'row'),
  ...of('cell', 'entry'),
  ...of('break', 'linebreak', 'br'),
]);

function of(role: Role, ...names: string[]): [string, Role][] {
  return names.map((name) => [name, role]);
}
