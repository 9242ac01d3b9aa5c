import { RodeDraadError } from '../../errors.ts';
import type { Bilingual } from '../../model.ts';

const remedy: Bilingual = {
  nl: 'De kopregels staan in de README: id:ID, :LABEL en name voor knopen; :START_ID, :END_ID en :TYPE voor relaties.',
  en: 'The README tells the headers: id:ID, :LABEL and name for nodes; :START_ID, :END_ID and :TYPE for relations.',
};

const invalid = (nl: string, en: string): RodeDraadError =>
  new RodeDraadError('invalid-document', { nl, en }, remedy);

/** What can be wrong in a row, and how to say it of what stands there. */
const faults = {
  noId: () => ({ nl: 'er staat geen id', en: 'there is no id' }),
  label: (what: string) => ({
    nl: `"${what}" is geen soort die het model kent`,
    en: `"${what}" is no type of the model`,
  }),
  name: (what: string) => ({
    nl: `"${what}" heeft geen naam (kolom name)`,
    en: `"${what}" has no name (column name)`,
  }),
  type: (what: string) => ({
    nl: `"${what}" is geen relatie die het model kent`,
    en: `"${what}" is no relation of the model`,
  }),
  end: (what: string) => ({
    nl: `"${what}" staat niet bij de knopen`,
    en: `"${what}" is not among the nodes`,
  }),
  number: (what: string) => ({ nl: `"${what}" is geen getal`, en: `"${what}" is no number` }),
};

/** The wrong inputs of CSV pairs. */
export const csvErrors = {
  alone: (file: string) =>
    new RodeDraadError(
      'invalid-document',
      {
        nl: `"${file}" is één tabel: knopen en relaties zijn samen één document.`,
        en: `"${file}" is one table: nodes and relations together are one document.`,
      },
      {
        nl: 'Geef beide bestanden tegelijk: kies ze samen op de pagina, of geef ingest twee bestanden met --id, --by en --reason.',
        en: 'Give both files at once: choose them together on the page, or give ingest two files with --id, --by and --reason.',
      },
    ),
  noPair: (names: readonly string[]) =>
    invalid(
      `Van ${names.join(' en ')} is er niet één met knopen en één met relaties.`,
      `Of ${names.join(' and ')} there is not one with nodes and one with relations.`,
    ),
  noColumn: (file: string, column: string) =>
    invalid(`"${file}" mist de kolom ${column}.`, `"${file}" lacks the column ${column}.`),
  unreadable: (file: string, reason: string) =>
    invalid(`"${file}" is geen kloppende CSV (${reason}).`, `"${file}" is not well-formed CSV (${reason}).`),
  wrong: (file: string, line: number, fault: keyof typeof faults, what: string) => {
    const said = faults[fault](what);
    return invalid(`"${file}", regel ${line}: ${said.nl}.`, `"${file}", line ${line}: ${said.en}.`);
  },
};
