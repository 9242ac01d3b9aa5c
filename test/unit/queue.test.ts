import { expect, it } from 'vitest';
import { Queue } from '../../server/jobs/Queue.ts';

it('runs one piece at a time, in order, and goes on after one that failed', async () => {
  const queue = new Queue();
  const seen: string[] = [];
  const piece = (name: string, milliseconds: number) => async () => {
    seen.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    seen.push(`${name} ends`);
    if (name === 'b') throw new Error('b fails');
    return name;
  };
  const results = await Promise.allSettled([
    queue.add(piece('a', 20)),
    queue.add(piece('b', 5)),
    queue.add(piece('c', 1)),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

it('is idle when all is done', async () => {
  const queue = new Queue();
  let done = false;
  void queue.add(async () => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    done = true;
  });
  await queue.idle();
  expect(done).toBe(true);
});
