import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Properties, PropertyValue } from '../../model.ts';
import { decode } from '../decode.ts';
import type { SourceFile } from '../Reader.ts';
import { csvErrors } from './errors.ts';

/** What a column is for: one of the importer's roles, or a property of its own. */
export interface Column {
  role: 'ID' | 'LABEL' | 'START_ID' | 'END_ID' | 'TYPE' | 'IGNORE' | undefined;
  property: string;
  /** As the importer names it: `string`, `int`, `string[]`. */
  type: string;
}

export interface TableRow {
  /** From 1, the header being the first. */
  line: number;
  roles: Partial<Record<NonNullable<Column['role']>, string>>;
  values: Properties;
}

export interface Table {
  name: string;
  columns: readonly Column[];
  rows: readonly TableRow[];
}

/** A table by its header; empty cells have no value. Throws `invalid-document` that names the line. */
export const readTable = (file: SourceFile): Table => {
  const lines = parsed(file);
  const [header, ...rest] = lines;
  if (!header) throw csvErrors.noPair([file.name]);
  const columns = header.record.map(columnOf);
  const rows = rest.map(({ record, line }) => rowOf(record, line, columns, file.name));
  return { name: file.name, columns, rows };
};

interface Line {
  record: string[];
  line: number;
}

const parsed = (file: SourceFile): Line[] => {
  const text = decode(file.bytes);
  // The importer takes any one sign between cells; people use these.
  const delimiter = [',', ';', '\t'].sort((a, b) => count(text, b) - count(text, a))[0] ?? ',';
  try {
    const rows: unknown = parse(text, {
      ...{ bom: true, delimiter, info: true, skip_empty_lines: true, trim: true },
    });
    return shape.parse(rows).map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    if (error instanceof CsvError) throw csvErrors.unreadable(file.name, error.message);
    throw error;
  }
};

const shape = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

const count = (text: string, sign: string): number => (text.split('\n', 1)[0] ?? '').split(sign).length;

const roles = new Set(['ID', 'LABEL', 'START_ID', 'END_ID', 'TYPE', 'IGNORE']);

/** `id:ID(Country)`, `:LABEL`, `count:int`, `name`. */
const columnOf = (head: string): Column => {
  const [property = '', kind = 'string'] = head.split(':');
  const role = kind.replace(/\(.*\)$/, '');
  return { role: isRole(role) ? role : undefined, property, type: kind };
};

const isRole = (text: string): text is NonNullable<Column['role']> => roles.has(text);

const rowOf = (
  record: readonly string[],
  line: number,
  columns: readonly Column[],
  file: string,
): TableRow => {
  const row: { line: number; roles: TableRow['roles']; values: Properties } = { line, roles: {}, values: {} };
  for (const [index, { role, property, type }] of columns.entries()) {
    const cell = record[index] ?? '';
    if (cell === '' || role === 'IGNORE') continue;
    if (role !== undefined) row.roles[role] = cell;
    else if (property !== '') row.values[property] = cellValue(cell, type, { file, line, property });
  }
  return row;
};

interface Place {
  file: string;
  line: number;
  property: string;
}

const cellValue = (cell: string, type: string, place: Place): PropertyValue => {
  if (!type.endsWith('[]')) return single(cell, type, place);
  const values = cell.split(';').map((each) => single(each, type.slice(0, -2), place));
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length === values.length ? numbers : values.map(String);
};

const single = (cell: string, type: string, { file, line, property }: Place): string | number | boolean => {
  if (/^(int|long|short|byte|float|double)$/.test(type)) {
    const value = Number(cell);
    if (!Number.isFinite(value)) throw csvErrors.wrong(file, line, 'number', `${property}: ${cell}`);
    return value;
  }
  return type === 'boolean' ? cell.toLowerCase() === 'true' : cell;
};
