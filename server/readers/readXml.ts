import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { readerErrors } from './errors.ts';

/** An element as it opens: its name without a namespace's prefix, and its attributes as they are written. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

/** What happens in a file of XML, from first to last. */
export interface XmlEvents {
  open(element: XmlElement): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Reads XML as a stream of events: no tree, so that nesting costs nothing. Entities of the document's own are not resolved
 * (one that is used is a fault), and nothing outside it is read. Throws `damaged-file` that names line and column.
 */
export function readXml(fileName: string, xml: string, events: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const at = () => ({ line: parser.line, column: parser.column + 1 });
  parser.on('error', (error) => {
    throw readerErrors.wrongXml(fileName, error.message.replace(/^\d+:\d+: /, ''), at());
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) =>
    events.open({ name: localName(name), attributes }),
  );
  parser.on('closetag', ({ name }) => events.close?.(localName(name)));
  parser.on('text', (text) => events.text?.(text));
  parser.on('cdata', (text) => events.text?.(text));
  parser.write(xml).close();
}

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
