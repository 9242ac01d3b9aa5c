import type { Frame } from '../../relations/Frame.ts';
import type { RelationType } from '../../relations/RelationType.ts';
import { normalise } from '../language/tokenise.ts';

/** A frame with the relation that it states. */
export interface FrameOfRelation {
  frame: Frame;
  relation: RelationType;
  /** The words that the clause must have beside the verb: one of each set, in normalised spelling. */
  words: readonly ReadonlySet<string>[];
  /** The words that it must not have. */
  others: ReadonlySet<string>;
}

/** All frames of a language, by the verb or noun that calls for them. */
export interface FrameIndex {
  verbs: string[];
  byVerb: ReadonlyMap<string, readonly FrameOfRelation[]>;
  /** Frames that any finite verb will do for. */
  anyVerb: readonly FrameOfRelation[];
  byNoun: ReadonlyMap<string, readonly FrameOfRelation[]>;
  /** Those that want words beside their verb, by each of the words of their first set. */
  byWord: ReadonlyMap<string, readonly FrameOfRelation[]>;
}

export function frameIndexOf(relations: readonly RelationType[], language: 'nl' | 'en'): FrameIndex {
  const byVerb = new Map<string, FrameOfRelation[]>();
  const byNoun = new Map<string, FrameOfRelation[]>();
  const byWord = new Map<string, FrameOfRelation[]>();
  const anyVerb: FrameOfRelation[] = [];
  for (const relation of relations) {
    for (const frame of relation.frames ?? []) {
      if (frame.language !== language) continue;
      const words = (frame.with ?? []).map((choice) => new Set(choice.split('|').map(normalise)));
      const others = new Set((frame.without ?? []).flatMap((choice) => choice.split('|').map(normalise)));
      const entry = { frame, relation, words, others };
      for (const word of words[0] ?? []) byWord.set(word, [...(byWord.get(word) ?? []), entry]);
      if (frame.anyVerb) anyVerb.push(entry);
      for (const verb of frame.verbs ?? []) byVerb.set(verb, [...(byVerb.get(verb) ?? []), entry]);
      for (const noun of frame.nouns ?? [])
        byNoun.set(normalise(noun), [...(byNoun.get(normalise(noun)) ?? []), entry]);
    }
  }
  return { verbs: [...byVerb.keys()], byVerb, anyVerb, byNoun, byWord };
}
