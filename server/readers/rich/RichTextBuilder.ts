import { type Block, noteCall, type RichText } from './RichText.ts';

type Form =
  | { kind: 'heading'; level: number }
  | { kind: 'paragraph' }
  | { kind: 'item'; sign: string; depth: number };

/**
 * Takes the events of a file that is read from first to last, and gives the blocks of its text. Words go to the block, cell
 * or note that is open; text without one opens a paragraph. Knows no format, and needs no stack: tables may lie in tables.
 */
export class RichTextBuilder {
  readonly #blocks: Block[] = [];
  readonly #notes = new Map<number, string>();
  readonly #rows: { cells: string[]; open: boolean }[] = [];
  #form: Form = { kind: 'paragraph' };
  #text = '';
  #note: { number: number; text: string } | undefined;

  /** Whether words go to a note or a cell. */
  get #isInside(): boolean {
    return this.#note !== undefined || this.#rows.at(-1)?.open === true;
  }

  /** Ends the block that is open, and says what the next one is. */
  begin(form: Form): void {
    if (this.#isInside) {
      this.write('\n');
    } else {
      this.end();
      this.#form = form;
    }
  }

  end(): void {
    if (this.#isInside) return;
    if (this.#text.trim() !== '') this.#blocks.push({ ...this.#form, text: this.#text });
    this.#text = '';
    this.#form = { kind: 'paragraph' };
  }

  write(text: string): void {
    const row = this.#rows.at(-1);
    if (this.#note !== undefined) this.#note.text += text;
    else if (row?.open) row.cells[row.cells.length - 1] += text;
    else this.#text += text;
  }

  /** Calls a note by its number. */
  call(number: number): void {
    this.write(noteCall(number));
  }

  /** What follows is the text of this note, until `endNote`. */
  beginNote(number: number): void {
    this.#note = { number, text: '' };
  }

  endNote(): void {
    if (this.#note !== undefined) this.#notes.set(this.#note.number, this.#note.text);
    this.#note = undefined;
  }

  /** A note whose words are known. */
  note(number: number, words: string): void {
    this.#notes.set(number, words);
  }

  /** Blocks that were made elsewhere. */
  append(blocks: readonly Block[]): void {
    const isInCell = this.#rows.at(-1)?.open === true;
    for (const block of blocks) {
      if (isInCell) this.write(`\n${'text' in block ? block.text : block.cells.join(' ')}`);
      else this.#blocks.push(block);
    }
  }

  beginRow(): void {
    if (this.#rows.length === 0) this.end();
    this.#rows.push({ cells: [], open: false });
  }

  beginCell(): void {
    const row = this.#rows.at(-1);
    if (row === undefined) return;
    row.cells.push('');
    row.open = true;
  }

  endCell(): void {
    const row = this.#rows.at(-1);
    if (row !== undefined) row.open = false;
  }

  /** A table in a cell gives rows of its own, before the row that it lies in. */
  endRow(): void {
    const row = this.#rows.pop();
    if (row !== undefined && row.cells.length > 0) this.#blocks.push({ kind: 'row', cells: row.cells });
  }

  finish(): RichText {
    this.endNote();
    while (this.#rows.length > 0) this.endRow();
    this.end();
    return { blocks: this.#blocks, notes: this.#notes };
  }
}
