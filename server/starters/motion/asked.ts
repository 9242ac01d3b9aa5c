import type { Node } from '../../api/contract.ts';
import { answeredBy } from '../../relations/chains.ts';
import { addresses } from '../addresses.ts';
import { bullets, drawable, type Plan } from '../stepOf.ts';
import { oneLine, shortened } from '../wording/plainly.ts';
import { propertyLines } from '../wording/propertyLines.ts';
import { sentence, statement } from '../wording/statement.ts';
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
  const authors = trace.origin.map(({ from }) => from);
  const submitted = (wording: Wording, who: string): string =>
    origin
      ? statement(wording.language, origin, { from: who, to: briefly(wording, node) }, authors.length > 1)
      : '';
  return {
    title:
      subject !== undefined
        ? `${briefly(plain, node)}: “${shortened(subject, 120)}”`
        : origin
          ? submitted(plain, plain.names(authors))
          : plain.title(node),
    text: [
      ...(origin ? [`${submitted(marked, marked.strong(marked.names(authors)))}.`] : []),
      bullets(propertyLines(marked, node, ['subject'])),
      ...published.slice(0, 2).map((fact) => `${sentence(marked, { ...fact, from: node })}.`),
      ...subjects.slice(0, 4).map((fact) => `${sentence(marked, fact)}.`),
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
      ...(node.properties?.outcome === undefined
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
