import type { XmlElement } from '../readXml.ts';
import { symbolOf } from './symbolOf.ts';

/** What is not read: what was taken out, what is hidden or a second form of the same, the code of fields. */
const leftOut = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'instrText',
  'delText',
  'delInstrText',
  'pict-data',
  'rPrChange',
  'pPrChange',
  'sectPrChange',
  'tblPrChange',
]);

const signs: ReadonlyMap<string, string> = new Map([
  ['tab', ' '],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
  ['ptab', ' '],
]);

/**
 * The words of Word's XML as they read with every tracked change accepted: what is deleted or moved away, hidden, or there
 * for older programs only is left out.
 */
export class WordText {
  readonly #write: (text: string) => void;
  #outside = 0;
  #isText = false;
  #isHidden = false;
  #inRunProperties = false;
  /** A `del` in the properties of a paragraph or row says that its end is taken away; it holds no text. */
  #properties = 0;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  /** Whether what is read now is part of the text. */
  get isRead(): boolean {
    return this.#outside === 0;
  }

  open({ name, attributes }: XmlElement): void {
    if (name === 'rPr' || name === 'pPr' || name === 'trPr') this.#properties += 1;
    if (leftOut.has(name) && (this.#properties === 0 || name.endsWith('Change'))) this.#outside += 1;
    if (name === 'r') this.#isHidden = false;
    if (name === 'rPr') this.#inRunProperties = true;
    const isOn = !/^(0|false|off)$/.test(attributes['w:val'] ?? '');
    if (this.#inRunProperties && (name === 'vanish' || name === 'webHidden'))
      this.#isHidden = isOn && name === 'vanish';
    this.#isText = name === 't';
    const sign = this.#properties === 0 ? signOf(name, attributes) : undefined;
    if (sign !== undefined && this.isRead && !this.#isHidden) this.#write(sign);
  }

  close(name: string): void {
    if (leftOut.has(name) && (this.#properties === 0 || name.endsWith('Change')))
      this.#outside = Math.max(0, this.#outside - 1);
    if (name === 'rPr' || name === 'pPr' || name === 'trPr')
      this.#properties = Math.max(0, this.#properties - 1);
    if (name === 'rPr') this.#inRunProperties = false;
    if (name === 't') this.#isText = false;
  }

  text(text: string): void {
    if (this.#isText && this.isRead && !this.#isHidden) this.#write(text);
  }
}

const signOf = (name: string, attributes: XmlElement['attributes']): string | undefined =>
  name === 'sym' ? symbolOf(attributes['w:font'] ?? '', attributes['w:char'] ?? '') : signs.get(name);
