import type { Initiative } from './readInitiatives.ts';

interface Place {
  start: number;
  initiative: Initiative;
}

/** Where a letter speaks of its initiatives, in the order of the text. */
export class SpokenOf {
  readonly #places: Place[];
  readonly #byId: Map<string, Initiative>;

  constructor(initiatives: readonly Initiative[]) {
    this.#byId = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
    this.#places = initiatives
      .flatMap((initiative) => initiative.mentions.map(({ start }) => ({ start, initiative })))
      .sort((a, b) => a.start - b.start);
  }

  /** A place that was told of by a verb alone. */
  add(initiative: Initiative, start: number): void {
    this.#byId.set(initiative.id, initiative);
    this.#places.splice(this.#firstFrom(start), 0, { start, initiative });
  }

  withId(id: string): Initiative | undefined {
    return this.#byId.get(id);
  }

  /** Backwards from an offset: each place before it. */
  *before(offset: number): Generator<Place> {
    for (let at = this.#firstFrom(offset) - 1; at >= 0; at -= 1) {
      const place = this.#places[at];
      if (place) yield place;
    }
  }

  /** Whether an initiative is spoken of in a stretch, its end not included. */
  isWithin(initiative: Initiative, start: number, end: number): boolean {
    for (const place of this.before(end)) {
      if (place.start < start) return false;
      if (place.initiative === initiative) return true;
    }
    return false;
  }

  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
