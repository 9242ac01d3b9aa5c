import type { Fact } from '../../server/api/contract.ts';
import { type FactGroup, factGroups } from '../state/factGroups.ts';
import { model, relationLabel } from '../state/model.ts';
import { FactItem } from './FactList.tsx';
import { useFirst } from './useFirst.tsx';

const firstShown = 12;

/** All facts about one node under the names of their relations. What is folded away on the screen is printed all the same. */
export const FactSections = ({ facts, about }: { facts: readonly Fact[]; about: string }) => {
  const groups = factGroups(facts, model.value?.relations ?? [], about);
  return (
    <>
      {distinct(groups.map(typeOf)).map((type) => (
        <FactSection
          key={type}
          title={relationLabel({ type, properties: {} })}
          groups={groups.filter((group) => typeOf(group) === type)}
          about={about}
        />
      ))}
    </>
  );
};

interface SectionProps {
  title: string;
  groups: readonly FactGroup[];
  about: string;
}

const FactSection = ({ title, groups, about }: SectionProps) => {
  const { shown, more } = useFirst(groups, firstShown);
  return (
    <section class="fact-section">
      <h2>{title}</h2>
      <ul class="facts">
        {groups.map((group, index) => (
          <li key={group.key} class={index >= shown.length ? 'folded' : undefined}>
            <FactItem group={group} about={about} />
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
};

const typeOf = ({ facts: [fact] }: FactGroup): string => fact?.type ?? '';

const distinct = (values: readonly string[]): string[] => [...new Set(values)];
