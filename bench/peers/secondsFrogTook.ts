/** frog's own account of its work, `Frogging in total took: 7 seconds, 801 milliseconds and 797 microseconds`, over all texts. */
export function secondsFrogTook(log: string): number {
  let seconds = 0;
  for (const [, said = ''] of log.matchAll(/Frogging in total took:(.*)/g))
    for (const [, count, unit = ''] of said.matchAll(/(\d+) (\w+?)s?\b/g))
      seconds += Number(count) * (units[unit] ?? Number.NaN);
  return seconds;
}

const units: Readonly<Record<string, number>> = {
  hour: 3600,
  minute: 60,
  second: 1,
  millisecond: 1e-3,
  microsecond: 1e-6,
};
