import type { MatrixAnswer } from '../../server/api/contract.ts';
import type { Table } from './Table.ts';

/** What every way of looking is given. */
export interface TabProps {
  table: Table;
  answer: MatrixAnswer;
}
