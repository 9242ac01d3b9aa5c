import type { Mention } from '../../entities/Mention.ts';
import type { Span } from '../../model.ts';
import type { MotionNaming } from './findMotionNamings.ts';
import { keywordsOf } from './keywords.ts';

/** A motion while the letter is being read: its number may still come. */
export interface MotionDraft {
  /** Which one of the letter it is, counted from nought. */
  order: number;
  authors: Mention[];
  /** The document that it was published as, where its number is given. */
  paper: string | null;
  namings: MotionNaming[];
  /** The words of all that it is said to be about. */
  topicWords: Set<string>;
  /** Whether it is once said to be about something that has no such words. */
  isVague: boolean;
  /** Every place that speaks of it, "deze motie" too. */
  mentions: (Span & { sentence: number })[];
}

/** The motions of a letter so far, in its order, found by their number, their first author and their sections. */
export class MotionDrafts {
  readonly all: MotionDraft[] = [];
  readonly #byPaper = new Map<string, MotionDraft>();
  readonly #byFirstAuthor = new Map<string, MotionDraft[]>();
  readonly #byPart = new Map<number, MotionDraft[]>();

  /** Adds a naming to its motion, a new one where `known` is none. */
  named(naming: MotionNaming, known: MotionDraft | null): MotionDraft {
    const draft = known ?? { order: this.all.length, authors: [], paper: null, ...unnamed() };
    if (!known) this.all.push(draft);
    if (draft.authors.length === 0) {
      draft.authors = naming.authors;
      keep(this.#byFirstAuthor, naming.authors[0]?.id ?? '', draft);
    }
    draft.paper ??= naming.paper;
    if (draft.paper && !this.#byPaper.has(draft.paper)) this.#byPaper.set(draft.paper, draft);
    draft.namings.push(naming);
    if (naming.topic) addTopic(draft, keywordsOf(naming.topic));
    draft.mentions.push({ ...naming.span, sentence: naming.sentence });
    keep(this.#byPart, naming.part, draft);
    return draft;
  }

  ofPaper(paper: string): MotionDraft | undefined {
    return this.#byPaper.get(paper);
  }

  /** Those whose first author this is. */
  of(author: Mention): readonly MotionDraft[] {
    return this.#byFirstAuthor.get(author.id) ?? [];
  }

  /** Those that a section names, in the order of the letter. */
  ofPart(part: number): readonly MotionDraft[] {
    return this.#byPart.get(part) ?? [];
  }
}

const unnamed = (): Pick<MotionDraft, 'namings' | 'mentions' | 'topicWords' | 'isVague'> => ({
  namings: [],
  mentions: [],
  topicWords: new Set(),
  isVague: false,
});

function addTopic(draft: MotionDraft, words: ReadonlySet<string>): void {
  draft.isVague ||= words.size === 0;
  for (const word of words) draft.topicWords.add(word);
}

/** In the order of the letter. */
function keep<Key>(index: Map<Key, MotionDraft[]>, key: Key, draft: MotionDraft): void {
  const own = index.get(key) ?? [];
  index.set(key, own);
  const at = own.findLastIndex(({ order }) => order <= draft.order);
  if (own[at] !== draft) own.splice(at + 1, 0, draft);
}
