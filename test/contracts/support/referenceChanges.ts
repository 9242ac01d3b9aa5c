import { type Change, changesBetween } from '../../../server/claims/changesBetween.ts';
import { foldGraph } from '../../../server/claims/foldGraph.ts';
import { globalIds } from '../../../server/claims/globalIds.ts';
import type { Statement } from '../../../server/claims/standingsOf.ts';
import type { GraphDocument, Properties } from '../../../server/model.ts';

/** Whether a letter belongs to a side. */
export type Side = (letter: { id: string; date: string | null }) => boolean;

/** What changed between two sides, told without a database: everything that all letters say, and which side says it. */
export const referenceChanges = (letters: readonly GraphDocument[], from: Side, to: Side): Change[] => {
  const { nodes, relations } = foldGraph(letters.map(globalIds));
  const statements = [...relations.values()]
    .filter(({ key, folded }) => folded.wrong === undefined && !uncompared.includes(key.type))
    .flatMap(({ key, claims }) =>
      claims.map((claim): Statement => {
        if (key.type !== 'ADDRESSES') return { key, claim };
        const stated = nodes.get(key.to)?.claims.find(({ document }) => document === claim.document);
        const told: Properties = Object.fromEntries(
          Object.entries(stated?.properties ?? {}).filter(([name]) => stated?.evidence[name] !== undefined),
        );
        return { key, claim: { ...claim, properties: { ...told, ...claim.properties } } };
      }),
    );
  const said = (side: Side): Statement[] =>
    statements.filter(({ claim: { document, date } }) => side({ id: document, date }));
  return changesBetween(said(from), said(to));
};

const uncompared = ['HAS_SECTION', 'MENTIONED_IN'];
