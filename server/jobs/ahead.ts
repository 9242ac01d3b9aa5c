/**
 * Does work on the items, up to `count` of them at once, and gives the results in the order of the items. `work` itself
 * does not fail: a failure is a result.
 */
export async function* ahead<Item, Result>(
  items: readonly Item[],
  count: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for (const item of items) {
    begun.push(work(item));
    const [first] = begun;
    if (first === undefined || begun.length < count) continue;
    yield await first;
    begun.shift();
  }
  for (const each of begun) yield await each;
}
