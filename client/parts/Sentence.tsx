import type { FactGroup } from '../state/factGroups.ts';
import { briefNameOf, entityInfo, nameOf } from '../state/model.ts';
import { nodeAddress } from '../state/nodeAddress.ts';
import { sentenceOf } from '../state/sentence.ts';
import { theme } from '../state/theme.ts';

/** A group of facts as a sentence; the names in it lead to what they name, but for the one that it is about. */
export const Sentence = ({ group, about }: { group: FactGroup; about: string | null }) => (
  <>
    {sentenceOf(group).map((piece, index) => {
      if ('text' in piece) return index === 0 ? capital(piece.text) : piece.text;
      const { node } = piece;
      if (node.id === about) return <b key={node.id}>{briefNameOf(node)}</b>;
      return (
        <a
          key={node.id}
          href={nodeAddress(node.id)}
          class="name"
          style={{ '--type': entityInfo(node.type)?.colour[theme.value] }}
        >
          {nameOf(node)}
        </a>
      );
    })}
  </>
);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
