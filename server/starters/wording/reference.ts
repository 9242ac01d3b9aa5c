import { entityTypes } from '../../entities/index.ts';
import { initiativeKinds } from '../../entities/initiativeKinds.ts';
import { terms } from '../../entities/terms.ts';
import { articleOf } from './articles.ts';
import type { Language, Named, Wording } from './Wording.ts';

/** What has been named is pointed at: "deze kopgroep", "dit non-paper", "it". */
export const again = (language: Language, { name, type, properties }: Named): string => {
  if (language === 'en') return 'it';
  const lower = name.toLowerCase();
  const begun = nouns.find((noun) => lower.startsWith(noun) && !/^\p{L}/u.test(lower.slice(noun.length)));
  const kind = terms[`kind.${String(properties?.kind)}`]?.nl;
  const label = entityTypes.find((each) => each.type === type)?.label.nl.toLowerCase() ?? type;
  const noun = begun ?? (kind === undefined || kind.includes(' of ') ? label : kind);
  return /(?:gesprekken|en marge)$/.test(noun) || articleOf('nl', noun) === 'de '
    ? `deze ${noun}`
    : `dit ${noun}`;
};

/** A name where it is short enough for a title, else what it is. */
export const inTitle = (wording: Wording, node: Named): string => {
  const name = wording.name(node);
  if (name.length <= room) return name;
  return wording.language === 'en' ? 'this initiative' : again('nl', node);
};

const room = 64;
const nouns = initiativeKinds.flatMap(({ nl }) => nl).sort((a, b) => b.length - a.length);
