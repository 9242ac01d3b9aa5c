/**
 * Words as they may be shown: signs that turn the direction of what follows (embeddings, overrides, isolates) become one that
 * is seen, or a letter would read as something else than what stands in it. As long as it was.
 */
export const inReadingOrder = (words: string): string => words.replace(/[\u202a-\u202e\u2066-\u2069]/g, '↔');
