import type { Node } from '../../api/contract.ts';
import type { Part } from '../facts/partsOf.ts';
import type { Wording } from '../wording/Wording.ts';

/** What the steps of an initiative are told from. */
export interface ToldInitiative {
  node: Node;
  parts: readonly Part[];
  /** False where it has more parties than were read. */
  complete: boolean;
  words: { plain: Wording; marked: Wording };
}

export const joinersOf = ({ parts }: Pick<ToldInitiative, 'parts'>): Part[] =>
  parts.filter(({ joins }) => joins);
export const othersOf = ({ parts }: Pick<ToldInitiative, 'parts'>): Part[] =>
  parts.filter(({ joins }) => !joins);
export const partiesOf = (parts: readonly Part[]): Node[] => parts.map(({ party }) => party);
