/**
 * The index of the first item that passes a test, in a row in which all behind it pass too; its length where none does.
 * Takes time with the logarithm of the length.
 */
export function firstWhere<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && !passes(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
