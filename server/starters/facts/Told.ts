import type { Node } from '../../api/contract.ts';
import type { Properties, Quote } from '../../model.ts';

/** A relation with both ends and the quotes that state it as it stands, in the order of the letters. */
export interface Told {
  id: string;
  type: string;
  from: Node;
  to: Node;
  properties: Properties;
  evidence: readonly ToldQuote[];
}

export interface ToldQuote extends Quote {
  documentId: string;
  date: string | null;
}
