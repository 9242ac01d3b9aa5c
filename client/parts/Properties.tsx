import type { EntityAnswer } from '../../server/api/contract.ts';
import { texts } from '../i18n/index.ts';
import { hasTerm, term } from '../state/model.ts';
import { quoteAddress } from '../state/sentence.ts';
import { valueText } from '../state/valueText.ts';

/** What the letters say of it beside its relations: outcome, date, number. A value leads to its sentence. */
export const Properties = ({
  entity,
  without = [],
}: {
  entity: EntityAnswer;
  without?: readonly string[];
}) => {
  // The kind stands above the name already; what has no name in the model is not for readers.
  const shown = Object.entries(entity.properties).filter(
    ([key]) => key !== 'kind' && !without.includes(key) && hasTerm(key),
  );
  const told = [entity.name, entity.nameEn, ...shown.map(([, value]) => value)];
  const aliases = entity.aliases.filter((alias) => !told.includes(alias));
  if (shown.length === 0 && aliases.length === 0) return null;
  return (
    <dl class="properties" aria-label={texts.value.entity.properties}>
      {shown.map(([key, value]) => (
        <Property key={key} name={key} value={value} quote={entity.evidence[key]?.[0]} />
      ))}
      {aliases.length > 0 && (
        <div>
          <dt>{texts.value.entity.known}</dt>
          <dd>{aliases.join(', ')}</dd>
        </div>
      )}
    </dl>
  );
};

interface PropertyProps {
  name: string;
  value: EntityAnswer['properties'][string];
  quote: EntityAnswer['evidence'][string][number] | undefined;
}

const Property = ({ name, value, quote }: PropertyProps) => {
  const text = [value]
    .flat()
    .map((each) => valueText(name, String(each)))
    .join(', ');
  return (
    <div>
      <dt>{term(name)}</dt>
      <dd>{quote ? <a href={quoteAddress(quote)}>{text}</a> : text}</dd>
    </div>
  );
};
