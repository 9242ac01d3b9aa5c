import type { Node } from '../../api/contract.ts';
import { answeredBy } from '../../relations/chains.ts';
import { addresses } from '../addresses.ts';
import type { Told } from '../facts/Told.ts';
import { bullets, drawable, type Plan } from '../stepOf.ts';
import { oneLine, shortened, stopped } from '../wording/plainly.ts';
import { propertyLines } from '../wording/propertyLines.ts';
import { statement } from '../wording/statement.ts';
import type { Wording } from '../wording/Wording.ts';
import { briefly, type ToldMotion } from './ToldMotion.ts';

/** What was asked or promised, by whom, and what became of it in the chamber. */
export const askedStep = ({
  node,
  trace,
  subjects,
  words: { plain, marked },
}: ToldMotion): Plan | undefined => {
  const published = trace.letters.filter(({ type }) => !answeredBy.types.includes(type));
  const facts = drawable([...trace.origin, ...published, ...subjects]);
  if (facts.length === 0) return undefined;
  const [origin] = trace.origin;
  const subject = subjectOf(node);
  // As the name has them: "Motie Van Campen en Boswijk".
  const at = ({ name }: Node): number => node.name.indexOf(name);
  const authors = trace.origin.map(({ from }) => from).sort((a, b) => at(a) - at(b));
  const who = (wording: Wording): string =>
    authors.length > 8 ? wording.names(authors) : wording.list(authors.map(wording.name));
  const submitted = (wording: Wording, by: string): string =>
    origin
      ? statement(wording.language, origin, { from: by, to: briefly(wording, node) }, authors.length > 1)
      : '';
  const it = marked.say({ nl: 'zij', en: 'it' });
  /** What is said of it in one kind of sentence. */
  const told = (said: readonly Told[]): string[] => {
    const [first] = said;
    if (!first) return [];
    const ends = { from: origin ? it : marked.name(node), to: marked.names(said.map(({ to }) => to)) };
    return [stopped(statement(marked.language, first, ends, false))];
  };
  return {
    title:
      subject !== undefined
        ? `${briefly(plain, node)}: “${shortened(subject.replace(/\s+\S*…$/u, '…'), 90)}”`
        : origin
          ? submitted(plain, who(plain))
          : briefly(plain, node),
    text: [
      ...(origin ? [stopped(submitted(marked, marked.strong(who(marked))))] : []),
      bullets(propertyLines(marked, node, ['subject'])),
      ...told(published.slice(0, 2)),
      ...told(subjects.slice(0, 4)),
    ],
    notes: [
      ...(subject === undefined
        ? [
            plain.say({
              nl: 'De brieven geven het onderwerp niet in eigen woorden.',
              en: 'The letters do not give its subject in words of its own.',
            }),
          ]
        : [
            plain.say({
              nl: `Onderwerp volgens de brief: “${subject}”.`,
              en: `Its subject in the letter's words: “${subject}”.`,
            }),
          ]),
      ...(published.length > 0 && node.properties?.outcome === undefined
        ? [
            plain.say({
              nl: 'Een uitslag van een stemming is in de ingelezen brieven niet gevonden.',
              en: 'No outcome of a vote was found in the loaded letters.',
            }),
          ]
        : []),
    ],
    view: {
      kind: 'graph',
      address: addresses.graph([node.id], node.id),
      highlights: [node.id, ...trace.origin.map(({ id }) => id)],
    },
    facts,
  };
};

/** What it is about in the letter's words: a property, or what its name says behind the colon. */
const subjectOf = ({ properties, name }: Node): string | undefined => {
  const stated = properties?.subject;
  const said = typeof stated === 'string' ? stated : /:\s(.+)$/su.exec(name)?.[1];
  return said === undefined ? undefined : oneLine(said).replace(/\.$/, '');
};
