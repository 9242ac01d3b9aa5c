import type { Properties, Span } from '../../model.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import { isParty } from '../analyse.ts';
import type { Group } from '../clauses/groups.ts';
import { phraseEndingAt } from '../clauses/groups.ts';
import { isInitiative } from '../discourse/readInitiatives.ts';
import type { InitiativeMention } from '../mentions/findInitiatives.ts';

/** Parties that the noun phrase of an initiative itself names: "een brief op initiatief van Zweden". */
export interface Attachment {
  initiative: InitiativeMention;
  group: Group;
  properties: Properties;
  span: Span;
  rule: string;
}

interface Rule {
  name: string;
  prepositions: readonly string[];
  /** Whether the preposition must stand right behind the noun. */
  adjacent: boolean;
  role: (mention: InitiativeMention) => string | null;
}

const rules: readonly Rule[] = [
  {
    name: 'on the initiative of',
    prepositions: [
      'op initiatief van',
      'onder leiding van',
      'onder aanvoering van',
      'on the initiative of',
      'at the initiative of',
      'under the leadership of',
      'op aandringen van',
    ],
    adjacent: false,
    role: () => 'initiator',
  },
  {
    name: 'chaired by',
    prepositions: [
      'onder voorzitterschap van',
      'onder co-voorzitterschap van',
      'op uitnodiging van',
      'under the presidency of',
      'at the invitation of',
    ],
    adjacent: false,
    role: (mention) => (mention.kind.gathering ? 'organiser' : 'initiator'),
  },
  {
    name: 'on behalf of',
    prepositions: ['namens', 'mede namens', 'on behalf of'],
    adjacent: false,
    role: (mention) => (mention.kind.gathering ? 'participant' : 'signatory'),
  },
  {
    name: 'with support of',
    prepositions: ['met steun van', 'with the support of'],
    adjacent: false,
    role: () => 'supporter',
  },
  {
    name: 'of',
    prepositions: ['van', 'of', 'by', 'from'],
    adjacent: true,
    role: (mention) => mention.kind.genitive,
  },
  {
    name: 'between',
    prepositions: ['tussen', 'between', 'among'],
    adjacent: true,
    role: (mention) => (mention.kind.genitive === 'initiator' ? 'participant' : mention.kind.genitive),
  },
  {
    name: 'with',
    prepositions: ['met', 'with', 'samen met', 'together with'],
    adjacent: true,
    role: (mention) => mention.kind.comitative,
  },
];

const listers = [
  'bestaande uit',
  'waaronder',
  'te weten',
  'namelijk',
  'met daarin',
  'onder wie',
  'consisting of',
  'comprising',
  'including',
  'composed of',
  'made up of',
  'bestaat uit',
];

/** The parties that stand inside the noun phrases of a sentence's initiatives. */
export function attachmentsIn(analysed: AnalysedSentence): Attachment[] {
  return analysed.units.flatMap((unit, at) => {
    const mention = unit.mention;
    if (!mention || !isInitiative(mention) || !mention.id) return [];
    return [
      ...modifiers(analysed, at, mention),
      ...listed(analysed, at, mention),
      ...governed(analysed, at, mention),
    ];
  });
}

/** "het Benelux non-paper", "de Benelux-verklaring": a grouping before the noun is whose it is. */
function modifiers(analysed: AnalysedSentence, at: number, initiative: InitiativeMention): Attachment[] {
  const before = analysed.units[at - 1]?.mention;
  if (before?.type !== 'Organisation' || !/benelux|visegrad|nordic|baltic|weimar|g7|g20|med/i.test(before.id))
    return [];
  const group: Group = {
    members: [before],
    from: at - 1,
    to: at,
    preposition: null,
    opens: at - 1,
    head: null,
  };
  return [
    {
      initiative,
      group,
      properties: { role: initiative.kind.genitive },
      span: clauseAround(analysed, at - 1, at),
      rule: 'a grouping names it',
    },
  ];
}

/** "een kopgroep, bestaande uit A, B en C", "de kopgroep (A, B en C)", "de ondertekenaars: A, B en C". */
function listed(analysed: AnalysedSentence, at: number, initiative: InitiativeMention): Attachment[] {
  const role =
    initiative.kind.genitive === 'initiator'
      ? (initiative.kind.comitative ?? 'signatory')
      : initiative.kind.genitive;
  return partyGroups(analysed)
    .filter((group) => group.from > at && group.from - at <= 8 && !verbBetween(analysed, at, group.from))
    .filter((group) => opensList(analysed, at, group))
    .map((group) => ({
      initiative,
      group,
      properties: { role },
      span: stretch(analysed, at, group.to - 1),
      rule: 'members listed',
    }));
}

function opensList(analysed: AnalysedSentence, at: number, group: Group): boolean {
  const before = analysed.units[group.from - 1];
  const skip = before && /^(?:de|het|the)$/.test(before.norm) ? group.from - 2 : group.from - 1;
  if (analysed.units[skip]?.norm === '(' && skip - at <= 1) return group.members.length > 1;
  return phraseEndingAt(analysed.units, skip, listers) !== null;
}

function governed(analysed: AnalysedSentence, at: number, initiative: InitiativeMention): Attachment[] {
  return partyGroups(analysed).flatMap((group) => {
    if (
      group.opens <= at ||
      group.opens - at > 24 ||
      group.preposition === null ||
      otherNounBetween(analysed, at, group.opens)
    )
      return [];
    const rule = rules.find((candidate) => candidate.prepositions.includes(group.preposition ?? ''));
    if (!rule || (rule.adjacent && !isAdjacent(analysed, at, group.opens))) return [];
    if (
      rule.adjacent &&
      !initiative.strong &&
      (initiative.determiner !== 'indefinite' || group.members.every((member) => member.type !== 'Country'))
    )
      return [];
    const role = rule.role(initiative);
    return role
      ? [
          {
            initiative,
            group,
            properties: { role },
            span: stretch(analysed, at, group.to - 1),
            rule: rule.name,
          },
        ]
      : [];
  });
}

const partyGroups = (analysed: AnalysedSentence): Group[] =>
  analysed.groups.filter((group) => group.members[0] !== undefined && isParty(group.members[0]));

/** Right behind the noun, or behind a parenthesis with its short form. */
function isAdjacent(analysed: AnalysedSentence, at: number, opens: number): boolean {
  if (opens === at + 1) return true;
  return analysed.units[at + 1]?.norm === '(' && analysed.units[opens - 1]?.norm === ')' && opens - at <= 6;
}

/** A finite verb ends a noun phrase. */
const verbBetween = (analysed: AnalysedSentence, from: number, to: number): boolean =>
  analysed.clauses.some((clause) => clause.finite > from && clause.finite < to);

/** Another initiative or a verb between the two: the party belongs there. "…, namens A" may stand behind a comma. */
const otherNounBetween = (analysed: AnalysedSentence, from: number, to: number): boolean =>
  verbBetween(analysed, from, to) ||
  analysed.units.slice(from + 1, to).some((unit) => unit.mention !== undefined && isInitiative(unit.mention));

const stretch = (analysed: AnalysedSentence, from: number, to: number): Span => {
  let first = from;
  while (
    first > 0 &&
    first > from - 3 &&
    !analysed.units[first - 1]?.mark &&
    !analysed.units[first - 1]?.mention
  )
    first -= 1;
  return { start: analysed.units[first]?.start ?? 0, end: analysed.units[to]?.end ?? 0 };
};

/** The clause around two units: a noun phrase alone makes a poor quote. */
function clauseAround(analysed: AnalysedSentence, from: number, to: number): Span {
  const clause = analysed.clauses.find((candidate) => candidate.units.includes(from));
  const indices = [...(clause?.units ?? []), from, to];
  return {
    start: analysed.units[Math.min(...indices)]?.start ?? 0,
    end: analysed.units[Math.max(...indices)]?.end ?? 0,
  };
}
