import type { MatrixCell, ModelAnswer } from '../../server/api/contract.ts';
import { markOf as markOfRelation } from '../../server/pictures/kinds/marks.ts';
import { model } from '../state/model.ts';

type Part = NonNullable<ModelAnswer['relations'][number]['part']>;

/** A sign in a cell, and whether who has it takes part. */
export type Mark = Part['marks'][number] & { joins: boolean };

/** Every sign, in the order of the model. */
export const allMarks = (): Mark[] =>
  (model.value?.relations ?? []).flatMap(({ part }) =>
    (part?.marks ?? []).map((mark) => ({ ...mark, joins: part?.joins ?? false })),
  );

/** The sign of a cell: the first of its relation whose conditions hold. */
export const markOf = ({
  type,
  role,
  status,
}: Pick<MatrixCell, 'type' | 'role' | 'status'>): Mark | undefined => {
  const properties = { ...(role !== null && { role }), ...(status !== null && { status }) };
  return model.value ? markOfRelation({ type, properties }, { model: model.value }) : undefined;
};

/** The types that can be rows, in the order of the model: those at the ends of the parties. */
export const rowTypes = (): string[] => {
  const ends = (model.value?.relations ?? []).flatMap(({ part, from, to }) =>
    part ? (part.party === 'from' ? from : to) : [],
  );
  return (model.value?.entities ?? []).map(({ type }) => type).filter((type) => ends.includes(type));
};

/** The two ends of a cell's relation, in its own direction. */
export const endsOf = ({ type, row, column }: MatrixCell): { from: string; to: string } => {
  const party = model.value?.relations.find((info) => info.type === type)?.part?.party;
  return party === 'to' ? { from: column, to: row } : { from: row, to: column };
};
