import { Shape } from '../parts/Shape.tsx';
import { addressWith } from '../state/address.ts';
import { nameOf } from '../state/model.ts';
import { type LanesProps, laneName } from './Lanes.tsx';

/** The same lanes from top to bottom, for a narrow screen: under each name what leads to it. */
export const LaneStack = (props: LanesProps) => (
  <ol class="lane-stack">
    {props.drawn.lanes.map((lane, index) => (
      <li key={lane.key}>
        <p class="lane-kind">{laneName(lane)}</p>
        <ul>
          {props.drawn.placed
            .filter((placed) => placed.lane === index)
            .map(({ node }) => (
              <li key={node.id} class={props.thread.has(node.id) ? 'thread' : undefined}>
                <a class="stack-node" href={addressWith({ s: node.id })}>
                  <Shape type={node.type} size={22} />
                  <span>{nameOf(node)}</span>
                </a>
                <Told {...props} id={node.id} lane={index} />
              </li>
            ))}
        </ul>
      </li>
    ))}
  </ol>
);

/** Each relation stands once, with the lower one of its ends. */
const Told = ({ drawn, thread, told, id, lane }: LanesProps & { id: string; lane: number }) =>
  drawn.arrows
    .filter(
      ({ from, to }) => (to.node.id === id && from.lane <= lane) || (from.node.id === id && to.lane < lane),
    )
    .map((arrow) => (
      <a
        key={arrow.id}
        class={thread.has(arrow.id) ? 'stack-arrow thread' : 'stack-arrow'}
        href={addressWith({ s: arrow.id })}
      >
        {told.get(arrow.id)}
      </a>
    ));
