import { entityTypeOfId } from '../entities/index.ts';
import { canonicalId, knownEntity } from '../entities/known.ts';
import type { Mention } from '../entities/Mention.ts';
import {
  type Entity,
  type GraphDocument,
  localPart,
  type Relation,
  relationId,
  type Span,
  type Warning,
} from '../model.ts';
import type { SourceText } from '../readers/SourceText.ts';
import { relationTypes } from '../relations/index.ts';
import { countsOf } from './discourse/countsOf.ts';
import { isInitiative } from './discourse/readInitiatives.ts';
import { statedOf } from './discourse/statedOf.ts';
import { talliesOf } from './discourse/talliesOf.ts';
import type { Finding, World } from './World.ts';

interface Parts {
  world: World;
  source: SourceText;
  title: string;
  date: string | null;
  /** As settled. */
  findings: readonly Finding[];
  signatories: readonly Mention[];
  warnings: readonly Warning[];
}

/** Puts together the graph document: entities with their mentions, relations with their quotes, sections, warnings. */
export function assemble({
  world,
  source,
  title,
  date,
  findings,
  signatories,
  warnings,
}: Parts): GraphDocument {
  const { text } = source;
  const entities = new EntityTable(world.reading.language);
  entities.add({ id: source.id, type: 'Document', name: title, properties: source.properties ?? {} });
  const mentions = [...world.sentences.flatMap((analysed) => analysed.mentions), ...signatories];
  for (const mention of mentions.flatMap(allNamed)) if (!isInitiative(mention)) entities.mention(mention);
  const stated = statedOf(world);
  for (const motion of world.motions) {
    entities.add({
      id: motion.id,
      type: 'Motion',
      name: motion.name,
      mentions: motion.mentions,
      ...stated.get(motion.id),
    });
    for (const author of motion.authors) entities.mention(author);
    if (motion.paper) entities.add({ id: motion.paper, type: 'Document', name: paperName(motion.paper) });
  }
  for (const commitment of world.commitments)
    entities.add({
      id: commitment.id,
      type: 'Commitment',
      name: commitment.name,
      mentions: commitment.mentions,
      ...stated.get(commitment.id),
    });
  const parties = new Set(findings.filter(({ type }) => type === 'JOINED').map(({ to }) => to));
  const counts = countsOf(world, parties);
  const ends = new Set(findings.flatMap(({ from, to }) => [from, to]));
  for (const initiative of world.initiatives) {
    const counted = counts.get(initiative.id);
    if (counted || ends.has(initiative.id))
      entities.add({
        id: initiative.id,
        type: 'Initiative',
        name: initiative.name,
        mentions: initiative.mentions,
        properties: { kind: initiative.kind.kind, ...(counted && { count: counted.count }) },
        evidence: counted ? { count: counted.evidence } : {},
      });
  }
  for (const finding of findings) for (const id of [finding.from, finding.to]) entities.ensure(id);
  for (const [id, tally] of talliesOf(world)) entities.state(canonicalId(id), tally);
  const relations = relationsOf(findings, text, entities);
  const allWarnings = [
    ...warnings,
    ...mentions.flatMap((mention) => (mention.warning ? [mention.warning] : [])),
    ...nothingFound(relations, entities),
  ];
  return {
    document: { id: source.id, title, date, language: world.reading.language, text, sha256: source.sha256 },
    sections: world.reading.parts.map(({ number, title: heading, level, start, end }) => ({
      id: `section:${localPart(source.id)}/${number}`,
      title: heading,
      level,
      start,
      end,
    })),
    entities: entities.list(),
    relations,
    warnings: allWarnings.sort((a, b) => (a.start ?? -1) - (b.start ?? -1)),
  };
}

/** A mention with those inside it, and all that it stands for. */
const allNamed = (mention: Mention): Mention[] => [
  ...(mention.standsFor?.map((one) => ({ ...one, start: mention.start, end: mention.end })) ?? [mention]),
  ...(mention.inside ?? []),
];

/** Entities by id, in the order in which they first came. */
class EntityTable {
  readonly #byId = new Map<string, Entity>();
  readonly #language: 'nl' | 'en';

  constructor(language: 'nl' | 'en') {
    this.#language = language;
  }

  mention(mention: Mention): void {
    if (mention.id === '') return;
    const aliases = mention.form === 'name' && mention.type !== 'Document' ? mention.aliases : undefined;
    this.add({
      id: canonicalId(mention.id),
      type: mention.type,
      name: mention.name,
      ...(aliases && { aliases }),
      ...(mention.properties && { properties: mention.properties }),
      mentions: [{ start: mention.start, end: mention.end }],
    });
  }

  add(entity: Partial<Entity> & Pick<Entity, 'id' | 'type' | 'name'>): void {
    const present = this.#byId.get(entity.id);
    if (present && isOnlyNamed(entity, present)) {
      present.mentions.push(...(entity.mentions ?? []));
      return;
    }
    const known = knownEntity(entity.id);
    const target: Entity = present ?? {
      id: entity.id,
      type: entity.type,
      name: known?.name[this.#language] ?? entity.name,
      aliases: [],
      properties: {},
      evidence: {},
      mentions: [],
    };
    target.aliases = [...new Set([...target.aliases, ...(entity.aliases ?? [])])];
    target.properties = { ...known?.properties, ...entity.properties, ...target.properties };
    target.evidence = { ...entity.evidence, ...target.evidence };
    target.mentions.push(...(entity.mentions ?? []));
    this.#byId.set(entity.id, target);
  }

  /** An end of a relation that no name in the text made: a country behind its minister, a cited document. */
  ensure(id: string): void {
    if (!this.#byId.has(id))
      this.add({
        id,
        type: entityTypeOfId(id)?.type ?? '',
        name: knownEntity(id)?.name[this.#language] ?? localPart(id),
      });
  }

  /** What the text states of an entity that is there. */
  state(id: string, stated: Pick<Entity, 'properties' | 'evidence'>): void {
    const present = this.#byId.get(id);
    if (present) this.add({ ...present, mentions: [], ...stated });
  }

  type(id: string): string {
    return this.#byId.get(id)?.type ?? '';
  }

  list(): Entity[] {
    return [...this.#byId.values()].map((entity) => ({ ...entity, mentions: merged(entity.mentions) }));
  }
}

/** Whether no more is told of an entity that is there than where it is named: so it is nearly always. */
const isOnlyNamed = ({ aliases, properties, evidence }: Partial<Entity>, present: Entity): boolean =>
  evidence === undefined &&
  (properties === undefined || Object.keys(properties).length === 0) &&
  (aliases === undefined || aliases.every((alias) => present.aliases.includes(alias)));

/** Spans in order, without doubles and overlaps. */
function merged(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted
    .filter((span, index) => index === 0 || span.start >= (sorted[index - 1]?.end ?? 0))
    .map(({ start, end }) => ({ start, end }));
}

/** One relation for each type and pair of ends, if the model allows its ends; its quotes in the order of the text. */
function relationsOf(findings: readonly Finding[], text: string, entities: EntityTable): Relation[] {
  const relations = new Map<string, Relation>();
  // A relation of a long letter has very many quotes: whether it has one already is looked up, not searched.
  const quoted = new Set<string>();
  for (const { type, from, to, properties, evidence } of findings) {
    const spec = specs.get(type);
    if (!spec?.from.includes(entities.type(from)) || !spec.to.includes(entities.type(to))) continue;
    const id = relationId(type, from, to);
    const relation = relations.get(id) ?? { id, type, from, to, properties, evidence: [] };
    const span = trimmed(text, evidence);
    const place = `${id} ${span.start} ${span.end}`;
    if (!quoted.has(place)) relation.evidence.push({ ...span, quote: text.slice(span.start, span.end) });
    quoted.add(place);
    relations.set(id, relation);
  }
  return [...relations.values()];
}

const specs = new Map(relationTypes.map((spec) => [spec.type, spec]));

function trimmed(text: string, span: Span): Span {
  const slice = text.slice(span.start, span.end);
  const start = span.start + (slice.length - slice.trimStart().length);
  return { start, end: Math.max(start, span.start + slice.trimEnd().length) };
}

const paperName = (id: string): string => {
  const parts = id.replace('document:kst-', '').split('-');
  return `Kamerstuk ${parts.slice(0, -1).join('-')}, nr. ${parts.at(-1)}`;
};

const nothingFound = (relations: readonly Relation[], entities: EntityTable): Warning[] =>
  relations.length === 0 && entities.list().length <= 1
    ? [
        {
          code: 'nothing-found',
          message: {
            nl: 'In deze tekst is niets gevonden: geen land, persoon, motie of ander onderwerp.',
            en: 'Nothing was found in this text: no country, person, motion or other subject.',
          },
        },
      ]
    : [];
