import { Fragment } from 'preact';
import type { Evidence, Fact } from '../../server/api/contract.ts';
import { listed, texts } from '../i18n/index.ts';
import { type FactGroup, factGroups, told } from '../state/factGroups.ts';
import { model, nameOf, relationInfo, term } from '../state/model.ts';
import { quoteKey } from '../state/quotes.ts';
import { valueText } from '../state/valueText.ts';
import { Course } from './Course.tsx';
import { QuoteBlock } from './QuoteBlock.tsx';
import { Sentence } from './Sentence.tsx';
import { useFirst } from './useFirst.tsx';

const firstShown = 12;

/** Facts about one node as sentences, each with its quotes. */
export const FactList = ({ facts, about }: { facts: readonly Fact[]; about: string }) => {
  const groups = factGroups(facts, model.value?.relations ?? [], about);
  const { shown, more } = useFirst(groups, firstShown);
  return (
    <>
      <ul class="facts">
        {shown.map((group) => (
          <li key={group.key}>
            <FactItem group={group} about={about} />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
};

/** One fact, or several that one sentence tells; a fact that is about no node of the page is its heading. */
export const FactItem = ({ group, about }: { group: FactGroup; about: string | null }) => (
  <>
    {about === null ? (
      <h1 class="sentence">
        <Sentence group={group} about={about} />
      </h1>
    ) : (
      <p class="sentence">
        <Sentence group={group} about={about} />
      </p>
    )}
    <Details group={group} />
    {group.course.length > 0 ? <Course steps={group.course} /> : <Stated group={group} />}
    {group.said && (
      <p class="said">
        {texts.value.quote.saidBy(group.said.by)}: {group.said.reason}
      </p>
    )}
  </>
);

/** The quotes that state it, and those that state it once more of some. */
const Stated = ({ group }: { group: FactGroup }) => (
  <>
    <Quotes evidence={group.evidence} />
    {group.further.map(({ nodes, evidence }) => (
      <Fragment key={nodes.map(({ id }) => id).join(' ')}>
        <p class="further">{texts.value.quote.further(listed(nodes.map(nameOf)))}</p>
        <Quotes evidence={evidence} />
      </Fragment>
    ))}
  </>
);

const Quotes = ({ evidence }: { evidence: readonly Evidence[] }) =>
  evidence.map((quote) => <QuoteBlock key={quoteKey(quote)} quote={quote} />);

/** What the fact carries beside its sentence: a date, and the like. */
const Details = ({ group }: { group: FactGroup }) => {
  const fact = group.facts[0];
  const details = fact ? told(fact, relationInfo(fact.type)) : [];
  if (details.length === 0) return null;
  return (
    <p class="details">
      {details.map(([key, value]) => `${term(key)}: ${valueText(key, value)}`).join(' · ')}
    </p>
  );
};
