import { type Document, DomHandler } from 'domhandler';
import { Parser } from 'htmlparser2';
import { readerErrors } from '../errors.ts';

/** Real pages have some dozens of elements in each other; the parser slows down with every one that is open. */
const deepest = 10_000;

/** The tree of a page. Throws `too-large` where elements lie too deep in each other. */
export const parsePage = (fileName: string, page: string): Document => {
  const tree = new ShallowTree(() => readerErrors.tooDeep(fileName, deepest));
  new Parser(tree).end(page);
  return tree.root;
};

class ShallowTree extends DomHandler {
  readonly #tooDeep: () => Error;

  constructor(tooDeep: () => Error) {
    super();
    this.#tooDeep = tooDeep;
  }

  override onopentag(name: string, attributes: { [name: string]: string }): void {
    if (this.tagStack.length > deepest) throw this.#tooDeep();
    super.onopentag(name, attributes);
  }
}
