import { readXml } from '../readXml.ts';
import { WordText } from './WordText.ts';

/** The words of each foot- or endnote, by the id that its call has. Lines that only separate are no notes. */
export const readNotes = (fileName: string, xml: string | undefined): ReadonlyMap<string, string> => {
  const notes = new Map<string, string>();
  if (xml === undefined) return notes;
  let id: string | undefined;
  let words = '';
  const text = new WordText((written) => {
    words += written;
  });
  readXml(fileName, xml, {
    open: (element) => {
      if (element.name === 'footnote' || element.name === 'endnote') {
        const isNote =
          element.attributes['w:type'] === undefined || element.attributes['w:type'] === 'normal';
        id = isNote ? element.attributes['w:id'] : undefined;
        words = '';
      } else text.open(element);
      if (element.name === 'p' && words !== '') words += ' ';
    },
    close: (name) => {
      if ((name === 'footnote' || name === 'endnote') && id !== undefined) notes.set(id, words);
      text.close(name);
    },
    text: (written) => text.text(written),
  });
  return notes;
};
