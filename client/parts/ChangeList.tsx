import type { Change, ChangesAnswer, Node } from '../../server/api/contract.ts';
import { asFact } from '../state/asFact.ts';
import { countedKinds } from '../state/changes.ts';
import { factGroups } from '../state/factGroups.ts';
import { say } from '../state/language.ts';
import { model, nameOf } from '../state/model.ts';
import { nodeAddress } from '../state/nodeAddress.ts';
import { ChangeSign } from './ChangeSign.tsx';
import { FactItem } from './FactList.tsx';
import { Shape } from './Shape.tsx';
import { useFirst } from './useFirst.tsx';

interface ListProps {
  items: readonly Change[];
  answer: ChangesAnswer;
}

/** Changes as sentences with their quotes: by what they are about, then by the thing that they are about. */
export const ChangeList = ({ items, answer }: ListProps) => {
  const nodes = new Map(answer.nodes.map((node) => [node.id, node]));
  return (
    <>
      {model.value?.topics.map(({ id, label }) => {
        const among = items.filter(({ topic }) => topic === id);
        return among.length === 0 ? null : <Topic key={id} title={say(label)} items={among} nodes={nodes} />;
      })}
    </>
  );
};

interface TopicProps {
  title: string;
  items: readonly Change[];
  nodes: ReadonlyMap<string, Node>;
}

/** How many things of one topic are told at once. */

const firstShown = 8;

const Topic = ({ title, items, nodes }: TopicProps) => {
  const things = [...new Set(items.map(({ about }) => about))];
  const { shown, more } = useFirst(things, firstShown);
  return (
    <section class="topic">
      <h2>
        {title} <small>{items.length}</small>
      </h2>
      {shown.map((about) => {
        const node = nodes.get(about);
        return (
          node && (
            <Thing
              key={about}
              node={node}
              items={items.filter((each) => each.about === about)}
              nodes={nodes}
            />
          )
        );
      })}
      {more}
    </section>
  );
};

const Thing = ({ node, items, nodes }: { node: Node } & Omit<TopicProps, 'title'>) => (
  <section class="thing">
    <h3>
      <Shape type={node.type} size={14} /> <a href={nodeAddress(node.id)}>{nameOf(node)}</a>
    </h3>
    <ul class="facts">
      {countedKinds(items).flatMap(({ change }) => {
        const alike = items.filter((each) => each.change === change);
        const facts = alike.flatMap((each) => asFact(each, nodes) ?? []);
        return factGroups(facts, model.value?.relations ?? [], node.id).map((group) => (
          <li key={`${change} ${group.key}`} data-change={change}>
            <ChangeSign change={change} />
            <FactItem group={group} about={node.id} />
          </li>
        ));
      })}
    </ul>
  </section>
);
