import type { Name } from './Peer.ts';

const kinds: Readonly<Record<string, Name['kind']>> = { PER: 'Person', LOC: 'Place', ORG: 'Organisation' };

/**
 * The names in what frog prints: a line a word, columns between tabs, the second the word, and behind the tagger's certainty `B-ORG`
 * where a name begins, `I-ORG` where it goes on, `O` elsewhere. Words that frog takes together stand on one line, with `_` between.
 */
export function namesInColumns(columns: string): Name[] {
  const names: { kind: Name['kind']; words: string[] }[] = [];
  let isGoingOn = false;
  for (const { word, tag } of columns.split('\n').flatMap(taggedWords)) {
    const kind = kinds[tag.slice(2)];
    if (tag.startsWith('B-') && kind !== undefined) names.push({ kind, words: [word] });
    else if (tag.startsWith('I-') && kind !== undefined && isGoingOn) names.at(-1)?.words.push(word);
    isGoingOn = kind !== undefined && (isGoingOn || tag.startsWith('B-'));
  }
  return names.map(({ kind, words }) => ({ kind, forms: [words.join(' ')] }));
}

/** Which column holds the tag hangs on what frog leaves out. An empty line, between sentences, is a word of no name. */
function taggedWords(line: string): { word: string; tag: string }[] {
  const [, joined = '', ...rest] = line.split('\t');
  const certainty = rest.findIndex((column) => /^[01]\.\d+$/.test(column));
  const tags = (certainty < 0 ? 'O' : (rest[certainty + 1] ?? 'O')).split('_');
  const words = tags.length === 1 ? [joined] : joined.split('_');
  return tags.map((tag, at) => ({ word: words[at] ?? '', tag }));
}
