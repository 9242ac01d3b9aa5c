import { document } from '../../entities/document.ts';
import { entityTypeOfId } from '../../entities/index.ts';
import { initiativeKinds } from '../../entities/initiativeKinds.ts';
import { knownEntity } from '../../entities/known.ts';
import { person } from '../../entities/person.ts';
import { type Bilingual, localPart } from '../../model.ts';
import { asked } from '../../relations/chains.ts';
import { articleOf } from './articles.ts';
import { oneLine, shortened } from './plainly.ts';
import { dayIn, type Named } from './Wording.ts';

type Language = keyof Bilingual;

/** A name as it stands in a running sentence: "de kopgroep terugkeerhubs", "de motie Eerdmans (36848-63)", "the Return Regulation". */
export const inSentence = (language: Language, node: Named): string => {
  const letter = letterIn(language, node);
  if (letter !== undefined) return letter;
  const title = titleOf(language, node);
  const words = lowered(language, node, title);
  const isBare = node.type === person.type || isForeign(language, node);
  return isBare ? words : articleOf(language, title) + words;
};

/** A letter that is loaded is known by its day. */
const letterIn = (
  language: Language,
  { type, properties: { loaded, date } = {} }: Named,
): string | undefined => {
  if (type !== document.type || loaded !== true || typeof date !== 'string') return undefined;
  return { nl: `de brief van ${dayIn('nl', date)}`, en: `the letter of ${dayIn('en', date)}` }[language];
};

/** A name as it stands by itself. */
export const titleOf = (language: Language, node: Named): string =>
  meetingIn(language, node) ?? askedIn(language, node) ?? shortened(oneLine(nameIn(language, node)), longest);

/** What is longer is told by the picture. */
const longest = 130;

const nameIn = (language: Language, { name, nameEn }: Named): string =>
  language === 'en' && nameEn ? nameEn : name;

/** A name that has no form in this language stands in the letters' own. */
const isForeign = (language: Language, { name, nameEn, id }: Named): boolean =>
  language === 'en' &&
  nameEn === undefined &&
  knownEntity(id)?.name.en !== name &&
  labelBefore(name, id) === undefined &&
  dayAfter(name) === undefined;

/** A meeting bears its day behind its name; in English it is known by who meets. */
const meetingIn = (language: Language, { id, name }: Named): string | undefined => {
  const date = dayAfter(name);
  if (date === undefined) return undefined;
  const who = knownEntity(`organisation:${localPart(id).replace(/-\d{4}-\d{2}-\d{2}$/, '')}`);
  const base = oneLine(
    (language === 'en' ? who?.name.en : undefined) ?? name.replace(/,? \d{4}-\d{2}-\d{2}$/, ''),
  );
  return `${shortened(base, longest)} ${{ nl: 'van', en: 'of' }[language]} ${dayIn(language, date)}`;
};

const dayAfter = (name: string): string | undefined => / (\d{4}-\d{2}-\d{2})$/.exec(name)?.[1];

/** What is named by its kind ("Motie Eerdmans", "Toezegging: …") has the kind in this language, and its number where it has one. */
const askedIn = (language: Language, { id, name }: Named): string | undefined => {
  const label = labelBefore(name, id);
  if (label === undefined) return undefined;
  const rest = oneLine(name.slice(label.nl.length));
  const number = entityTypeOfId(id)?.isGlobal(id) ? localPart(id) : undefined;
  const behind = /^:\s*(.+)$/.exec(rest)?.[1];
  if (number !== undefined && (rest.startsWith(number) || language === 'en'))
    return `${label[language]} ${number}`;
  if (behind !== undefined) return `${label[language]} “${shortened(behind, 80)}”`;
  return `${label[language]} ${shortened(rest, 80)}${number === undefined ? '' : ` (${number})`}`;
};

const labelBefore = (name: string, id: string): Bilingual | undefined => {
  const found = entityTypeOfId(id);
  const label = found && asked.includes(found.type) ? found.label : undefined;
  return label && new RegExp(`^${label.nl}(?=[\\s:])`, 'u').test(name) ? label : undefined;
};

/** A common noun has no capital in the middle of a sentence; a proper name keeps it. */
const lowered = (language: Language, node: Named, title: string): string => {
  const isNoun =
    labelBefore(node.name, node.id) !== undefined ||
    (language === 'nl' &&
      (/^(?:Minister|Staatssecretaris) (?:van|voor) /u.test(title) || beginsWithKind(title)));
  return isNoun ? title.charAt(0).toLowerCase() + title.slice(1) : title;
};

/** "Kopgroep terugkeerhubs", but not "Verklaring van Wenen" or "Declaration of Intent". */
const beginsWithKind = (title: string): boolean => {
  const lower = title.toLowerCase();
  const found = nouns.find((noun) => lower.startsWith(noun) && !/^\p{L}/u.test(lower.slice(noun.length)));
  return found !== undefined && !/ of /.test(found) && !/^ van \p{Lu}/u.test(title.slice(found.length));
};

const nouns = initiativeKinds.flatMap(({ nl }) => nl).sort((a, b) => b.length - a.length);
