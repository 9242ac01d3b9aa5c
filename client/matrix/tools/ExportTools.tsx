import type { Table } from '../Table.ts';

export const ExportTools = (_props: { table: Table }) => null;
