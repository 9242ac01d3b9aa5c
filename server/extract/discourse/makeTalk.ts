import { type InitiativeKind, initiativeKinds } from '../../entities/initiativeKinds.ts';
import type { Span } from '../../model.ts';
import type { Match } from '../frames/matchFrames.ts';
import type { Spot } from '../steps/frameFindings.ts';
import { nameInitiative } from './nameInitiative.ts';
import { type Initiative, makeNamed } from './readInitiatives.ts';

/** A talk that only its verb names, or that the text behind calls "het gesprek": "Nederland heeft met Jordanië gesproken over hervestiging". It joins the initiatives. */
export function makeTalk(match: Match, { analysed, world, initiatives }: Spot): Initiative {
  const kind = kindOf(match.frame.creates ?? '');
  // Two frames may tell of one talk.
  const made = world.spoken
    .at(match.span.start)
    .find(
      (initiative) =>
        initiative.kind === kind &&
        initiative.mentions.some(({ start, end }) => start === match.span.start && end === match.span.end),
    );
  if (made) return made;
  const heading = world.reading.parts[analysed.sentence.part]?.heading;
  const namedBelow = world.spoken
    .ofPart(analysed.sentence.part)
    .slice(-reach)
    .find(
      (initiative) =>
        initiative.kind.family === kind.family &&
        (isNamedBelow(initiative, match) || isOnlyInHeading(initiative, match, heading)),
    );
  if (namedBelow) {
    namedBelow.mentions.unshift({ start: match.span.start, end: match.span.end });
    world.spoken.add(namedBelow, match.span.start);
    return namedBelow;
  }
  const verb = analysed.units[match.clause.finite] ?? match.span;
  const noun = {
    start: verb.start,
    end: verb.end,
    type: 'Initiative',
    id: '',
    name: kind.kind,
    form: 'name',
    kind,
    head: nouns[world.reading.language][kind.family === 'letter' ? 'letter' : 'talk'],
    determiner: 'indefinite',
    strong: true,
  } as const;
  const name = nameInitiative(noun, analysed, world.reading, match.span.end).replace(
    /^\S+/,
    capitalised(noun.head),
  );
  const initiative = makeNamed(name, kind, noun.head, true, analysed.sentence.part, world.spoken.ids);
  initiative.mentions.push({ start: match.span.start, end: match.span.end });
  initiatives.push(initiative);
  world.spoken.add(initiative, match.span.start);
  return initiative;
}

/** Of how many initiatives of its section a talk may be one. */
const reach = 500;

const isNamedBelow = ({ pointsBack, mentions }: Initiative, { span }: Match): boolean =>
  pointsBack && (mentions[0]?.start ?? 0) > span.end;

/** Under the heading "Letter on packaging" the text tells "I wrote to the Commission": that letter. */
const isOnlyInHeading = ({ mentions }: Initiative, { span }: Match, heading: Span | undefined): boolean =>
  heading !== undefined &&
  mentions.some(({ start }) => start >= heading.start && start < heading.end) &&
  mentions.every(({ start }) => (start >= heading.start && start < heading.end) || start > span.end);

const nouns = { nl: { talk: 'gesprek', letter: 'brief' }, en: { talk: 'talks', letter: 'letter' } } as const;

function kindOf(name: string): InitiativeKind {
  const kind = initiativeKinds.find((candidate) => candidate.kind === name);
  if (!kind) throw new Error(`A frame creates initiatives of an unknown kind: ${name}`);
  return kind;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
