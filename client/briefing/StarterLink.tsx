import type { Node } from '../../server/api/contract.ts';
import { texts } from '../i18n/index.ts';
import { hasStarter } from '../state/briefings.ts';
import { StarterButton } from './StarterButton.tsx';

/** Has a draft written about a thing, where its kind has one. */
export const StarterLink = ({ node: { id, type } }: { node: Pick<Node, 'id' | 'type'> }) =>
  hasStarter(type) ? (
    <StarterButton starter={{ kind: 'entity', id }} label={texts.value.briefings.makeDraft} />
  ) : null;
