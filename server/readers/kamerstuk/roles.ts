/** What an element is to the text; one that is not here is its words and nothing more. */
export type Role =
  | 'head'
  | 'part'
  | 'block'
  | 'list'
  | 'item'
  | 'sign'
  | 'note'
  | 'label'
  | 'row'
  | 'cell'
  | 'break'
  | 'out';

/** The elements of the publications' XML (KOOP's schemas for parliamentary papers, with tables as CALS has them). */
export const roles: ReadonlyMap<string, Role> = new Map([
  ...of('out', 'metadata', 'meta', 'plaatje', 'illustratie'),
  ...of('head', 'kop', 'titel', 'tussenkop', 'subtitel'),
  ...of('part', 'divisie', 'subdivisie', 'hoofdstuk', 'paragraaf', 'artikel', 'bijlage', 'vraag-antwoord'),
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
  ),
  ...of('list', 'lijst'),
  ...of('item', 'li'),
  ...of('sign', 'li.nr'),
  ...of('note', 'noot'),
  ...of('label', 'noot.nr'),
  ...of('row', 'row'),
  ...of('cell', 'entry'),
  ...of('break', 'linebreak', 'br'),
]);

function of(role: Role, ...names: string[]): [string, Role][] {
  return names.map((name) => [name, role]);
}
