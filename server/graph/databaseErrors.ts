import { RodeDraadError } from '../errors.ts';

/** Both databases have the same error for a second node with the same id. */
export const duplicate = (cause: Error): RodeDraadError =>
  new RodeDraadError(
    'conflict',
    {
      nl: 'De database kent al een knoop met dit id.',
      en: 'The database already holds a node with this id.',
    },
    { nl: 'Gebruik het bestaande id, of kies een ander.', en: 'Use the existing id, or choose another.' },
    { cause },
  );

/** A statement that the database refuses: a fault of ours, not of the reader's. */
export const internal = (cause: Error): RodeDraadError =>
  new RodeDraadError(
    'internal',
    {
      nl: `De database weigert een opdracht: ${cause.message}`,
      en: `The database refuses a statement: ${cause.message}`,
    },
    { nl: 'Meld dit met de stappen die ertoe leidden.', en: 'Report this with the steps that led to it.' },
    { cause },
  );
