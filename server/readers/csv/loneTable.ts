import type { Reader } from '../Reader.ts';
import { csvErrors } from './errors.ts';

/** A table by itself: it is half of a document, whose other half and author have to come with it (`readCsvPair`). */
export const loneTable: Reader = {
  name: 'CSV',
  extensions: ['.csv'],
  recognise: () => false,
  read: async ({ name }) => {
    throw csvErrors.alone(name);
  },
};
