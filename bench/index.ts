import type { Bench } from './Bench.ts';
import { extraction } from './extraction.ts';
import { histories } from './histories.ts';
import { load } from './load.ts';
import { loadingOrder } from './loadingOrder.ts';
import { mutants } from './mutants.ts';

/** All of them, in the order in which they run. */
export const benches: readonly Bench[] = [extraction, load, loadingOrder, mutants, histories];
