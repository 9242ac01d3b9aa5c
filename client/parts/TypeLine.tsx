import type { Node } from '../../server/api/contract.ts';
import { say } from '../state/language.ts';
import { entityInfo, term } from '../state/model.ts';
import { Shape } from './Shape.tsx';

/** What something is: its symbol, its type, and its kind where it has one. */
export const TypeLine = ({ node }: { node: Pick<Node, 'type' | 'properties'> }) => {
  const info = entityInfo(node.type);
  const kind = node.properties?.kind;
  return (
    <p class="type-line">
      <Shape type={node.type} size={14} />
      {info ? say(info.label) : node.type}
      {typeof kind === 'string' && ` · ${term('kind', kind)}`}
    </p>
  );
};
