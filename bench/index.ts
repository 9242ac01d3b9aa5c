import type { Bench } from './Bench.ts';
import { dense } from './dense.ts';
import { extraction } from './extraction.ts';
import { histories } from './histories.ts';
import { load } from './load.ts';
import { loadingOrder } from './loadingOrder.ts';
import { mutants } from './mutants.ts';
import { quality } from './quality/quality.ts';

/** All of them, in the order in which they run. */
export const benches: readonly Bench[] = [extraction, dense, quality, load, loadingOrder, mutants, histories];
