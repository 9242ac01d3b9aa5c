import type { Node } from '../../server/api/contract.ts';
import { asTitle, day, texts } from '../i18n/index.ts';
import { documents } from '../state/documents.ts';
import { batches, graphState, letterId, nodes } from '../state/graph.ts';
import { say } from '../state/language.ts';
import { entityInfo, isCentral, nameOf } from '../state/model.ts';
import { letterAddress } from '../state/sentence.ts';
import { openLetter, select } from '../state/view.ts';
import { Shape } from './Shape.tsx';
import { Skeleton } from './Skeleton.tsx';

/** What one sees while nothing is selected: which letter, and what it is about. */
export const OverviewPanel = () => {
  const letter = documents.value?.items.find((item) => item.id === letterId.value);
  if (!documents.value) return <Skeleton lines={6} />;
  const isNewest = letter && letter.id === documents.value.items[0]?.id;
  return (
    <article class="panel-body">
      {letter && (
        <header class="panel-head">
          <p class="type-line">{isNewest ? texts.value.overview.newest : texts.value.overview.letter}</p>
          <h1>{asTitle(letter.title)}</h1>
          <p class="meta">
            {day(letter.date)} · <a href={letterAddress(letter.id)}>{texts.value.overview.read}</a>
          </p>
        </header>
      )}
      {nodes.value.size > 0 && <p class="lead">{texts.value.overview.hint}</p>}
      {graphState.value === 'loading' && batches.value.length === 0 ? (
        <Skeleton lines={6} />
      ) : (
        <>
          <CentralList />
          <OtherLetters />
        </>
      )}
    </article>
  );
};

/** The nodes that the picture is built around, to pick from. */
const CentralList = () => {
  const drawn = batches.value.flatMap((batch) => batch.nodes);
  const distinct = [...new Map(drawn.map((node) => [node.id, node])).values()];
  const central = distinct.filter((node) => isCentral(node.type));
  const info = central[0] && entityInfo(central[0].type);
  if (!info) return null;
  const listed = central
    .map((node) => ({ node, parties: partiesOf(node) }))
    .sort((a, b) => b.parties - a.parties);
  return (
    <section class="notes">
      <h2>{texts.value.overview.list(say(info.plural))}</h2>
      <ul class="picks">
        {listed.map(({ node, parties }) => (
          <li key={node.id}>
            <button type="button" onClick={() => select(node.id)}>
              <Shape type={node.type} />
              <span>{nameOf(node)}</span>
              <small>{texts.value.overview.parties(parties)}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

const partiesOf = (node: Node): number => {
  const lines = batches.value.flatMap((batch) => batch.relations);
  return new Set(lines.filter(({ to }) => to === node.id).map(({ from }) => from)).size;
};

const OtherLetters = () => {
  const others = documents.value?.items.filter((item) => item.id !== letterId.value).slice(0, 5) ?? [];
  if (others.length === 0) return null;
  return (
    <section class="notes">
      <h2>{texts.value.overview.others}</h2>
      <ul class="picks">
        {others.map((item) => (
          <li key={item.id}>
            <button type="button" onClick={() => openLetter(item.id)}>
              <span>{asTitle(item.title)}</span>
              <small>{day(item.date)}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
