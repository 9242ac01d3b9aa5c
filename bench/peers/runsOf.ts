/** The words that stand in a row, of those that are in. */
export function runsOf(words: readonly { word: string; isIn: boolean }[]): string[] {
  const runs: string[][] = [];
  let isGoingOn = false;
  for (const { word, isIn } of words) {
    if (isIn && isGoingOn) runs.at(-1)?.push(word);
    else if (isIn) runs.push([word]);
    isGoingOn = isIn;
  }
  return runs.map((run) => run.join(' '));
}
