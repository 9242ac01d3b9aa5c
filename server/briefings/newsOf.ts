import type { StepNews, StepQuote } from '../api/contract.ts';
import { terms } from '../entities/terms.ts';
import type { Bilingual, Properties } from '../model.ts';
import { endName } from '../relations/endName.ts';
import { sentenceOf } from '../relations/sentenceOf.ts';
import type { KeptStep } from './BriefingContent.ts';
import { nodesIn } from './idsIn.ts';
import { idNow, type Present } from './Present.ts';

/** What has changed in the graph and the letters since a step's facts were taken, and what in it was never there. */
export const newsOf = (step: KeptStep, present: Present): StepNews[] => [
  ...newsOfNodes(step, present),
  ...newsOfRelations(step, present),
  ...step.evidence.flatMap((quote) => newsOfQuote(quote, present)),
];

const newsOfNodes = ({ facts, view }: KeptStep, { leads, nodes, renamed }: Present): StepNews[] => {
  const known = new Map(facts.nodes.map((node) => [node.id, node]));
  return [...new Set([...known.keys(), ...nodesIn(view)])].flatMap((id): StepNews[] => {
    const node = known.get(id);
    const was = node ? endName(node) : same(id);
    const lead = leads.get(id);
    const now = lead === undefined ? undefined : nodes.get(lead);
    if (!now) return [{ what: 'node', change: 'gone', id, was, now: null }];
    const isSameThing = now.id === id || (renamed.has(id) && isSame(was, endName(now)));
    return isSameThing || !node ? [] : [{ what: 'node', change: 'changed', id, was, now: endName(now) }];
  });
};

const newsOfRelations = ({ facts, view }: KeptStep, { leads, nodes, relations }: Present): StepNews[] => {
  const known = new Map(facts.relations.map((relation) => [relation.id, relation]));
  const kept = new Map(facts.nodes.map((node) => [node.id, node]));
  const nameOf = (id: string): Bilingual => {
    const node = kept.get(id) ?? nodes.get(leads.get(id) ?? id);
    return node ? endName(node) : same(id);
  };
  return [...new Set([...known.keys(), ...view.relations])].flatMap((id): StepNews[] => {
    const relation = known.get(id);
    const now = relations.get(idNow(leads, id));
    if (!now)
      return [{ what: 'relation', change: 'gone', id, was: relation?.sentence ?? same(id), now: null }];
    if (!relation) return [];
    const { type, properties, from, to } = relation;
    // In today's wording, so that a sentence that the program has come to word otherwise is no news.
    const was = sentenceOf(type, properties, { from: nameOf(from), to: nameOf(to) });
    if (!isSame(was, now.sentence))
      return [{ what: 'relation', change: 'changed', id, was, now: now.sentence }];
    const told = [
      withTold(was, properties, now.properties),
      withTold(was, now.properties, properties),
    ] as const;
    return isSame(...told) ? [] : [{ what: 'relation', change: 'changed', id, was: told[0], now: told[1] }];
  });
};

/** A sentence with those properties behind it that it does not tell and that are others elsewhere. */
const withTold = (sentence: Bilingual, properties: Properties, others: Properties): Bilingual => {
  const keys = Object.keys(properties).filter(
    (key) => terms[key] !== undefined && String(properties[key]) !== String(others[key]),
  );
  const told = (language: keyof Bilingual): string => {
    const more = keys.map((key) => {
      const value = String(properties[key]);
      return `${terms[key]?.[language]}: ${terms[`${key}.${value}`]?.[language] ?? value}`;
    });
    return more.length === 0
      ? sentence[language]
      : `${sentence[language].replace(/\.$/, '')} (${more.join(', ')}).`;
  };
  return { nl: told('nl'), en: told('en') };
};

const isSame = (a: Bilingual, b: Bilingual): boolean => a.nl === b.nl && a.en === b.en;

const newsOfQuote = ({ documentId: id, start, end, quote }: StepQuote, { letters }: Present): StepNews[] => {
  const text = letters.get(id)?.text;
  const was = same(quote);
  if (text === undefined) return [{ what: 'quote', change: 'gone', id, was, now: null }];
  if (text.slice(start, end) === quote) return [];
  const now = quote !== '' && text.includes(quote) ? elsewhere : nowhere;
  return [{ what: 'quote', change: 'changed', id, was, now }];
};

const elsewhere: Bilingual = {
  nl: 'De zin staat nu elders in de brief.',
  en: 'The sentence now stands elsewhere in the letter.',
};
const nowhere: Bilingual = {
  nl: 'Deze woorden staan niet in de brief.',
  en: 'These words are not in the letter.',
};

const same = (text: string): Bilingual => ({ nl: text, en: text });
