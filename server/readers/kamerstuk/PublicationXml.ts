import type { FileSays } from '../asSource.ts';
import { keepFirst, publication } from '../publication.ts';
import type { XmlElement, XmlEvents } from '../readXml.ts';
import type { RichText } from '../rich/RichText.ts';
import { RichTextBuilder } from '../rich/RichTextBuilder.ts';
import { type Role, roles } from './roles.ts';

/** Takes the events of a publication's XML, and gives its text and what it says of itself. */
export class PublicationXml implements XmlEvents {
  readonly #builder = new RichTextBuilder();
  readonly #metadata = new Map<string, string>();
  readonly #open: { name: string; role: Role | undefined }[] = [];
  readonly #facts = new Map<string, string>();
  #outside = 0;
  #depth = 0;
  #lists = 0;
  #datelines = 0;
  #notes = 0;
  /** The number of each note that is called from another place, by its id. */
  readonly #called = new Map<string, number>();
  /** Notes that are open: one within another is part of its words. */
  #openNotes = 0;
  /** An item whose number is still to come, and whose words begin with its first paragraph. */
  #item: { sign: string; begun: boolean } | undefined;

  open({ name, attributes }: XmlElement): void {
    const parent = this.#open.at(-1)?.role;
    const role = parent === 'block' && ofSignature.has(name) ? undefined : roles.get(name);
    this.#open.push({ name, role });
    this.#keepMetadata(name, attributes);
    if (role === 'out') this.#outside += 1;
    if (this.#outside > 0) return;
    if (role === 'part') this.#depth += 1;
    else if (role === 'list') this.#lists += 1;
    else if (role === 'item') this.#item = { sign: '', begun: false };
    else if (role === 'note') this.#beginNote(attributes);
    else if (role === 'call') this.#builder.call(this.#numberOf(attributes.refid ?? ''));
    else if (role === 'row') this.#builder.beginRow();
    else if (role === 'cell') this.#builder.beginCell();
    else if (role === 'break') this.#builder.write('\n');
    else if (role === 'head' && parent !== 'head')
      this.#builder.begin({ kind: 'heading', level: Math.min(this.#depth + 1, 6) });
    else if (role === 'block') this.#beginBlock();
    else if (parent === 'head') this.#builder.write(' ');
  }

  close(name: string): void {
    const role = this.#open.pop()?.role;
    if (isDateline(name)) this.#datelines -= 1;
    if (role === 'out') this.#outside -= 1;
    else if (this.#outside > 0) return;
    else if (role === 'part') this.#depth -= 1;
    else if (role === 'list') this.#lists -= 1;
    else if (role === 'item') {
      this.#builder.end();
      this.#item = undefined;
    } else if (role === 'note') this.#endNote();
    else if (role === 'row') this.#builder.endRow();
    else if (role === 'cell') this.#builder.endCell();
    else if ((role === 'head' && this.#open.at(-1)?.role !== 'head') || (role === 'block' && !this.#item))
      this.#builder.end();
    else if (name === 'voornaam' || name === 'functie') this.#builder.write(' ');
  }

  text(text: string): void {
    const { name, role } = this.#open.at(-1) ?? { name: '', role: undefined };
    this.#keepFact(name, text);
    if (this.#outside > 0) return;
    if (role === 'sign' && this.#item) this.#item.sign += text.trim();
    else if (role !== 'label') this.#builder.write(text.replace(/\s+/g, ' '));
  }

  finish(): { text: RichText; says: FileSays } {
    for (const key of ['overheidop.dossiernummer', 'overheidop.ondernummer']) {
      const value = (this.#facts.get(key) ?? '').trim().replace(/(?<=\d)\s+(?=\d)/g, '');
      this.#keep(key, value.replace(/\s+/g, '-'));
    }
    this.#keep('dc.title', titleFrom(this.#facts));
    return { text: this.#builder.finish(), says: publication(this.#metadata) };
  }

  #keepMetadata(
    name: string,
    { name: key = '', content = '', isodatum = '' }: XmlElement['attributes'],
  ): void {
    if ((name === 'meta' || name === 'metadata') && key !== '') this.#keep(key.toLowerCase(), content);
    if (isDateline(name)) this.#datelines += 1;
    if (name === 'datum' && this.#datelines > 0 && isodatum !== '') this.#keep('dcterms.created', isodatum);
  }

  /** Of a title only what is there before its first note, once. */
  #keepFact(name: string, text: string): void {
    const parent = this.#open.at(-2)?.name ?? '';
    const key = facts.get(name) ?? facts.get(`${parent}/${name}`);
    if (key === undefined || (key.startsWith('title') && this.#facts.has(key))) return;
    this.#facts.set(key, (this.#facts.get(key) ?? '') + text);
  }

  #keep(key: string, value: string): void {
    keepFirst(this.#metadata, key, value);
  }

  #endNote(): void {
    this.#openNotes -= 1;
    if (this.#openNotes === 0) this.#builder.endNote();
  }

  /** A note stands where it is called, or is called by its id from another place. */
  #beginNote({ id = '' }: XmlElement['attributes']): void {
    this.#openNotes += 1;
    if (this.#openNotes > 1) return void this.#builder.write(' ');
    const called = this.#called.get(id);
    const number = called ?? this.#nextNote();
    if (called === undefined) this.#builder.call(number);
    this.#builder.beginNote(number);
  }

  #numberOf(id: string): number {
    const number = this.#called.get(id) ?? this.#nextNote();
    this.#called.set(id, number);
    return number;
  }

  #nextNote(): number {
    this.#notes += 1;
    return this.#notes;
  }

  #beginBlock(): void {
    if (this.#item && !this.#item.begun) {
      const sign = /^[\p{L}\p{N}]/u.test(this.#item.sign) ? this.#item.sign : '-';
      this.#builder.begin({ kind: 'item', sign, depth: Math.max(this.#lists - 1, 0) });
      this.#item.begun = true;
    } else if (this.#open.at(-2)?.role !== 'head') this.#builder.begin({ kind: 'paragraph' });
  }
}

/** Names and offices stand on lines of their own under a letter, and are words like others within a line. */
const ofSignature = new Set(['naam', 'functie', 'plaats']);

const isDateline = (name: string): boolean => name === 'datumtekst' || name === 'dagtekening';

/** What a paper says of itself in its own words, by element, or by parent and element. */
const facts: ReadonlyMap<string, string> = new Map([
  ['dossiernr', 'overheidop.dossiernummer'],
  ['ondernummer', 'overheidop.ondernummer'],
  ['dossier/titel', 'title of dossier'],
  ['onderw/naam', 'title of dossier'],
  ['stuk/titel', 'title of paper'],
]);

/** "JBZ-Raad: brief van de minister": papers write what they are in capitals. */
const titleFrom = (known: ReadonlyMap<string, string>): string => {
  const [dossier = '', paper = ''] = ['title of dossier', 'title of paper'].map((key) =>
    (known.get(key) ?? '').replace(/\s+/g, ' ').trim(),
  );
  const kind = paper === paper.toUpperCase() ? paper.toLowerCase() : paper;
  return [dossier, kind].filter(Boolean).join(': ');
};
