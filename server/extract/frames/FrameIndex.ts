import type { Frame } from '../../relations/Frame.ts';
import type { RelationType } from '../../relations/RelationType.ts';
import { normalise } from '../language/tokenise.ts';

/** A frame with the relation that it states. */
export interface FrameOfRelation {
  frame: Frame;
  relation: RelationType;
}

/** All frames of a language, by the verb or noun that calls for them. */
export interface FrameIndex {
  verbs: string[];
  byVerb: ReadonlyMap<string, readonly FrameOfRelation[]>;
  /** Frames that any finite verb will do for. */
  anyVerb: readonly FrameOfRelation[];
  byNoun: ReadonlyMap<string, readonly FrameOfRelation[]>;
}

export function frameIndexOf(relations: readonly RelationType[], language: 'nl' | 'en'): FrameIndex {
  const byVerb = new Map<string, FrameOfRelation[]>();
  const byNoun = new Map<string, FrameOfRelation[]>();
  const anyVerb: FrameOfRelation[] = [];
  for (const relation of relations) {
    for (const frame of relation.frames ?? []) {
      if (frame.language !== language) continue;
      if (frame.anyVerb) anyVerb.push({ frame, relation });
      for (const verb of frame.verbs ?? [])
        byVerb.set(verb, [...(byVerb.get(verb) ?? []), { frame, relation }]);
      for (const noun of frame.nouns ?? [])
        byNoun.set(normalise(noun), [...(byNoun.get(normalise(noun)) ?? []), { frame, relation }]);
    }
  }
  return { verbs: [...byVerb.keys()], byVerb, anyVerb, byNoun };
}
