import { firstWhere } from '../firstWhere.ts';
import { FreeIds } from './FreeIds.ts';
import type { Initiative } from './readInitiatives.ts';

interface Place {
  start: number;
  initiative: Initiative;
}

/** The initiatives of a letter by their id, their section and their topic, and where it speaks of them. */
export class SpokenOf {
  /** In the order of the text. */
  readonly #places: Place[];
  readonly #byId = new Map<string, Initiative>();
  /** For those that are still to be made. */
  readonly ids: FreeIds;
  readonly #byPart = new Map<number, Initiative[]>();
  #byKeyword: Map<string, Initiative[]> | undefined;

  constructor(initiatives: readonly Initiative[]) {
    this.#places = initiatives
      .flatMap((initiative) => initiative.mentions.map(({ start }) => ({ start, initiative })))
      .sort((a, b) => a.start - b.start);
    for (const initiative of initiatives) this.#keep(initiative);
    this.ids = new FreeIds(this.#byId.keys());
  }

  /** A place that was told of by a verb alone, perhaps of an initiative that nothing else names. */
  add(initiative: Initiative, start: number): void {
    if (!this.#byId.has(initiative.id)) this.#keep(initiative);
    this.#places.splice(this.#firstFrom(start), 0, { start, initiative });
  }

  withId(id: string): Initiative | undefined {
    return this.#byId.get(id);
  }

  /** Those that a section has named first, in the order in which it did. */
  ofPart(part: number): readonly Initiative[] {
    return this.#byPart.get(part) ?? [];
  }

  /** Groups that share a word of their topic with what stands at an offset: the nearest ones, in the order of the text. */
  groupsAbout(words: ReadonlySet<string>, offset: number): Initiative[] {
    this.#byKeyword ??= groupsByKeyword([...this.#byId.values()]);
    const groups = new Set<Initiative>();
    for (const word of words) {
      const alike = this.#byKeyword.get(word) ?? [];
      const behind = firstWhere(alike, (group) => firstOf(group) >= offset);
      for (const group of alike.slice(Math.max(0, behind - most), behind + most)) groups.add(group);
    }
    return [...groups]
      .sort((a, b) => Math.abs(firstOf(a) - offset) - Math.abs(firstOf(b) - offset))
      .slice(0, most)
      .sort((a, b) => firstOf(a) - firstOf(b));
  }

  /** Backwards from an offset: each place before it. */
  *before(offset: number): Generator<Place> {
    for (let at = this.#firstFrom(offset) - 1; at >= 0; at -= 1) {
      const place = this.#places[at];
      if (place) yield place;
    }
  }

  /** The initiatives that are spoken of at an offset. */
  at(offset: number): Initiative[] {
    const here: Initiative[] = [];
    for (const { start, initiative } of this.before(offset + 1)) {
      if (start < offset) break;
      here.unshift(initiative);
    }
    return here;
  }

  /** Whether an initiative is spoken of in a stretch, its end not included. */
  isWithin(initiative: Initiative, start: number, end: number): boolean {
    for (const place of this.before(end)) {
      if (place.start < start) return false;
      if (place.initiative === initiative) return true;
    }
    return false;
  }

  #keep(initiative: Initiative): void {
    this.#byId.set(initiative.id, initiative);
    const own = this.#byPart.get(initiative.part);
    if (own) own.push(initiative);
    else this.#byPart.set(initiative.part, [initiative]);
  }

  #firstFrom(offset: number): number {
    return firstWhere(this.#places, ({ start }) => start >= offset);
  }
}

/** How many groups a motion may share its topic with: a letter that tells of very many says of each where it stands. */
const most = 8;

const firstOf = ({ mentions: [first] }: Initiative): number => first?.start ?? 0;

function groupsByKeyword(initiatives: readonly Initiative[]): Map<string, Initiative[]> {
  const groups = new Map<string, Initiative[]>();
  for (const initiative of initiatives) {
    if (initiative.kind.family !== 'group') continue;
    for (const word of initiative.keywords) {
      const alike = groups.get(word);
      if (alike) alike.push(initiative);
      else groups.set(word, [initiative]);
    }
  }
  for (const alike of groups.values()) alike.sort((a, b) => firstOf(a) - firstOf(b));
  return groups;
}
