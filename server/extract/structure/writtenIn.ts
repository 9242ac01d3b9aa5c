/** How a text writes its words. */
export interface Written {
  /** Its words, hyphens and all. */
  words: ReadonlySet<string>;
  /** Those of the words asked for that stand in one of them, be it a longer one. */
  within: ReadonlySet<string>;
}

/** Looks for some words of three letters or more in those of a text, all of them in one pass. */
export function writtenIn(text: string, asked: readonly string[]): Written {
  const words = new Set(text.match(/[\p{L}-]+/gu));
  const byOpening = new Map<string, Set<string>>();
  for (const word of asked) {
    const opening = word.slice(0, openingLength);
    byOpening.set(opening, (byOpening.get(opening) ?? new Set()).add(word));
  }
  const within = new Set<string>();
  for (const word of words) {
    for (let at = 0; at + openingLength <= word.length; at += 1) {
      const alike = byOpening.get(word.slice(at, at + openingLength)) ?? [];
      for (const one of alike) if (word.startsWith(one, at)) within.add(one);
    }
  }
  return { words, within };
}

const openingLength = 3;
