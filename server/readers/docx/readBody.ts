import { readXml, type XmlElement } from '../readXml.ts';
import type { RichText } from '../rich/RichText.ts';
import { RichTextBuilder } from '../rich/RichTextBuilder.ts';
import type { Lists } from './readNumbering.ts';
import type { HeadingStyles } from './readStyles.ts';
import { WordText } from './WordText.ts';

export interface WordForm {
  headings: HeadingStyles;
  lists: Lists;
}

type Notes = ReadonlyMap<'footnotes' | 'endnotes', ReadonlyMap<string, string>>;

/** The body of a Word file. What stands in a text box follows the paragraph that the box hangs on. */
export const readBody = (fileName: string, xml: string, form: WordForm, notes: Notes): RichText => {
  const body = new WordBody(form, notes);
  readXml(fileName, xml, body);
  return body.finish();
};

/** Of the paragraph that is open: what its properties say. */
interface Paragraph {
  style: string;
  level: number | undefined;
  list: string | undefined;
  depth: number;
  /** Its end was taken out: the next one goes on where it stops. */
  joinsNext: boolean;
}

class WordBody {
  /** The body, and above it the text boxes that are open. */
  readonly #texts: { builder: RichTextBuilder; boxes: RichText['blocks'][] }[] = [
    { builder: new RichTextBuilder(), boxes: [] },
  ];
  readonly #words = new WordText((text) => this.#top.builder.write(text));
  readonly #form: WordForm;
  readonly #notes: Notes;
  readonly #numbers = new Map<string, number>();
  readonly #counts = new Map<string, number[]>();
  readonly #open: string[] = [];
  #paragraph: Paragraph = fresh();
  #goesOn = false;

  constructor(form: WordForm, notes: Notes) {
    this.#form = form;
    this.#notes = notes;
  }

  get #top() {
    const top = this.#texts.at(-1);
    if (top === undefined) throw new Error('the body is always open');
    return top;
  }

  open(element: XmlElement): void {
    this.#words.open(element);
    const parent = this.#open.at(-1);
    this.#open.push(element.name);
    if (!this.#words.isRead) return;
    const { builder } = this.#top;
    const value = element.attributes['w:val'] ?? '';
    switch (element.name) {
      case 'p':
        this.#paragraph = fresh();
        if (!this.#goesOn) builder.begin({ kind: 'paragraph' });
        break;
      case 'pStyle':
        this.#paragraph.style = value;
        break;
      case 'outlineLvl':
        if (Number(value) < 9) this.#paragraph.level = Number(value) + 1;
        break;
      case 'numId':
        this.#paragraph.list = value;
        break;
      case 'ilvl':
        this.#paragraph.depth = Number(value) || 0;
        break;
      case 'del':
        if (parent === 'rPr' && this.#open.at(-3) === 'pPr') this.#paragraph.joinsNext = true;
        break;
      case 'tr':
        builder.beginRow();
        break;
      case 'tc':
        builder.beginCell();
        break;
      case 'txbxContent':
        this.#texts.push({ builder: new RichTextBuilder(), boxes: [] });
        break;
      case 'footnoteReference':
        this.#call('footnotes', element.attributes['w:id'] ?? '');
        break;
      case 'endnoteReference':
        this.#call('endnotes', element.attributes['w:id'] ?? '');
        break;
    }
  }

  close(name: string): void {
    const wasRead = this.#words.isRead;
    this.#words.close(name);
    this.#open.pop();
    if (!wasRead) return;
    const top = this.#top;
    if (name === 'pPr') this.#beginParagraph();
    else if (name === 'p') this.#endParagraph();
    else if (name === 'tc') top.builder.endCell();
    else if (name === 'tr') top.builder.endRow();
    else if (name === 'txbxContent' && this.#texts.length > 1) {
      this.#texts.pop();
      this.#top.boxes.push(top.builder.finish().blocks);
    }
  }

  text(text: string): void {
    this.#words.text(text);
  }

  finish(): RichText {
    return this.#top.builder.finish();
  }

  #beginParagraph(): void {
    if (this.#goesOn) return;
    const { style, list, depth } = this.#paragraph;
    const level = this.#paragraph.level ?? this.#form.headings.get(style);
    const { builder } = this.#top;
    if (level !== undefined) builder.begin({ kind: 'heading', level });
    else if (list !== undefined && list !== '0')
      builder.begin({ kind: 'item', sign: this.#signOf(list, depth), depth });
  }

  #endParagraph(): void {
    const { builder, boxes } = this.#top;
    this.#goesOn = this.#paragraph.joinsNext;
    if (this.#goesOn) return;
    builder.end();
    for (const blocks of boxes.splice(0)) builder.append(blocks);
  }

  /** The next number of a list at this depth; deeper ones begin anew. */
  #signOf(list: string, depth: number): string {
    const level = this.#form.lists.get(list)?.get(depth);
    if (!level?.isNumbered) return '-';
    const counts = (this.#counts.get(list) ?? []).slice(0, depth + 1);
    const count = counts[depth] === undefined ? level.start : counts[depth] + 1;
    counts[depth] = count;
    this.#counts.set(list, counts);
    return `${count}.`;
  }

  /** Notes are numbered as they are called, foot- and endnotes in one row. */
  #call(part: 'footnotes' | 'endnotes', id: string): void {
    const words = this.#notes.get(part)?.get(id);
    if (words === undefined) return;
    const key = `${part} ${id}`;
    const number = this.#numbers.get(key) ?? this.#numbers.size + 1;
    this.#numbers.set(key, number);
    this.#top.builder.call(number);
    const [body] = this.#texts;
    body?.builder.note(number, words);
  }
}

const fresh = (): Paragraph => ({ style: '', level: undefined, list: undefined, depth: 0, joinsNext: false });
