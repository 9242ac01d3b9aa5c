import type { Entity, Relation } from '../../model.ts';
import { normalise } from '../searchText.ts';
import type { IdentityRule } from './IdentityRule.ts';

/**
 * Two letters speak of one group, letter or declaration where it is of one kind and topic and they name it with the
 * same parties: at least two in common, and half of those that the shorter list has. A topic alone is not enough: two
 * letters on visas may be two. A meal or talk is one of its day, and is not known again by its topic.
 */
export const initiativeIdentity: IdentityRule = {
  type: 'Initiative',
  because: 'kind-topic-parties',
  label: {
    nl: 'soort, onderwerp en partijen',
    en: 'kind, topic and parties',
  },
  likeOf: kindAndTopic,
  keyOf: (entity) =>
    lasting.test(kindOf(entity)) && topicOf(entity.name).length > 0 ? kindAndTopic(entity) : null,
  signatureOf: (entity, relations) => ({ parties: partiesOf(entity, relations) }),
  isSame: ({ parties: known = [] }, { parties: other = [] }) => {
    const common = other.filter((party) => known.includes(party)).length;
    return common >= 2 && common * 2 >= Math.min(known.length, other.length);
  },
  isAtOdds: () => false,
};

function kindAndTopic(entity: Entity): string {
  const topic = topicOf(entity.name).join('-') || normalise(entity.name);
  return `initiative/${kindOf(entity)}/${topic}`;
}

const kindOf = ({ properties }: Entity): string => String(properties.kind ?? '');

const lasting =
  /^(?:leading-group|joint-letter|joint-statement|declaration-of-intent|agreement|non-paper|project)$/;

/** The words of a name that tell what it is about, sorted; what stands in brackets is of the letter and not of the thing. */
const topicOf = (name: string): string[] =>
  [
    ...new Set(
      normalise(name.replace(/\([^)]*\)/g, ''))
        .split(' ')
        .filter((word) => word.length >= 4 && !general.test(word)),
    ),
  ].sort();

/** Words for what a thing is, and not for what it is about. */
const general =
  /^(?:kopgroep|groep|coalitie|alliantie|vriendengroep|werkgroep|gezamenlijke?|brief|verklaring|voor|over|inzake|tegen|landen|lidstaten|paper|joint|letter|statement|declaration|group|coalition|alliance|contact|leading|with|from|europese|european|initiatief|initiative|project|memorandum|intent)$/;

const partiesOf = ({ id }: Entity, relations: readonly Relation[]): string[] =>
  [
    ...new Set(
      relations
        .filter(({ type }) => /^(?:JOINED|DECLINED|INVOLVES)$/.test(type))
        .map(({ from, to }) => (from === id ? to : from))
        .filter((party) => !party.startsWith('minister:')),
    ),
  ].sort();
