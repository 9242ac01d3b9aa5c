import type { FileSays } from '../asSource.ts';
import { publication } from '../publication.ts';
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
  /** Notes that are open: one within another is part of its words. */
  #openNotes = 0;
  /** An item whose number is still to come, and whose words begin with its first paragraph. */
  #item: { sign: string; begun: boolean } | undefined;

  open({ name, attributes }: XmlElement): void {
    const role = roles.get(name);
    const parent = this.#open.at(-1)?.role;
    this.#open.push({ name, role });
    this.#keepMetadata(name, attributes);
    if (role === 'out') this.#outside += 1;
    if (this.#outside > 0) return;
    if (role === 'part') this.#depth += 1;
    else if (role === 'list') this.#lists += 1;
    else if (role === 'item') this.#item = { sign: '', begun: false };
    else if (role === 'note') this.#beginNote();
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
    const known = this.#facts.get(name) ?? '';
    if (name === 'dossiernr' || name === 'ondernummer') this.#facts.set(name, known + text);
    if (this.#outside > 0) return;
    if (role === 'sign' && this.#item) this.#item.sign += text.trim();
    else if (role !== 'label') this.#builder.write(text.replace(/\s+/g, ' '));
  }

  finish(): { text: RichText; says: FileSays } {
    const names = { dossiernr: 'overheidop.dossiernummer', ondernummer: 'overheidop.ondernummer' };
    for (const [name, key] of Object.entries(names)) {
      const value = this.#facts
        .get(name)
        ?.trim()
        .replace(/(?<=\d)\s+(?=\d)/g, '');
      if (value && !this.#metadata.has(key)) this.#metadata.set(key, value.replace(/\s+/g, '-'));
    }
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

  #keep(key: string, value: string): void {
    if (!this.#metadata.has(key) && value.trim() !== '') this.#metadata.set(key, value.trim());
  }

  #endNote(): void {
    this.#openNotes -= 1;
    if (this.#openNotes === 0) this.#builder.endNote();
  }

  #beginNote(): void {
    this.#openNotes += 1;
    if (this.#openNotes === 1) {
      this.#notes += 1;
      this.#builder.call(this.#notes);
      this.#builder.beginNote(this.#notes);
    } else this.#builder.write(' ');
  }

  #beginBlock(): void {
    if (this.#item && !this.#item.begun) {
      const sign = /^[\p{L}\p{N}]/u.test(this.#item.sign) ? this.#item.sign : '-';
      this.#builder.begin({ kind: 'item', sign, depth: Math.max(this.#lists - 1, 0) });
      this.#item.begun = true;
    } else if (this.#open.at(-2)?.role !== 'head') this.#builder.begin({ kind: 'paragraph' });
  }
}

const isDateline = (name: string): boolean => name === 'datumtekst' || name === 'dagtekening';
