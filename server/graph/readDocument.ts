import type { DocumentAnswer } from '../api/contract.ts';
import { withIdentities } from '../claims/identity/withIdentities.ts';
import { publicAddress } from '../entities/publicAddress.ts';
import type { GraphDocument } from '../model.ts';
import type { Reader } from './Database.ts';
import { nodesOf } from './findNode.ts';
import { identitiesOf } from './marks.ts';
import { readSource } from './source.ts';
import { toNode } from './toNode.ts';

/** A loaded letter, to read: its text, its parts and what is named where. Undefined where it is not loaded. */
export const readDocument = async (reader: Reader, id: string): Promise<DocumentAnswer | undefined> => {
  const source = await readSource(reader, id);
  if (!source) return undefined;
  const { title, date, language, text } = source.document;
  return {
    ...{ id, title, date, language, text, url: publicAddress(id) },
    sections: source.sections,
    mentions: await mentionsOf(reader, withIdentities(source, await identitiesOf(reader, source))),
    warnings: source.warnings,
  };
};

const mentionsOf = async (
  reader: Reader,
  { entities }: GraphDocument,
): Promise<DocumentAnswer['mentions']> => {
  const nodes = await nodesOf(
    reader,
    entities.map(({ id }) => id),
  );
  const names = new Map(nodes.map(({ id, properties }) => [id, toNode(properties).name]));
  return entities
    .flatMap(({ id, type, name, mentions }) =>
      mentions.map((span) => ({ ...span, entity: id, type, name: names.get(id) ?? name })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
};
