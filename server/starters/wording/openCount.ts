import type { Bilingual } from '../../model.ts';
import type { Standing } from '../facts/readStatuses.ts';
import type { Named, Wording } from './Wording.ts';

/** "; drie lopen nog", "; alle zijn afgedaan": what is known of where they stand. */
export const openCount = (
  wording: Wording,
  nodes: readonly Named[],
  statuses: ReadonlyMap<string, Pick<Standing, 'status'>>,
): string => {
  const having = (status: string): number =>
    nodes.filter(({ id }) => statuses.get(id)?.status === status).length;
  const [pending, settled] = [having('pending'), having('settled')];
  const said = [
    ...(pending > 0 ? [saysOf(wording, pending, nodes.length, running)] : []),
    ...(settled > 0 ? [saysOf(wording, settled, nodes.length, done)] : []),
  ];
  return said.length > 0 ? `: ${wording.list(said)}` : '';
};

interface Verb {
  one: Bilingual;
  many: Bilingual;
}
const running: Verb = {
  one: { nl: 'loopt nog', en: 'is pending' },
  many: { nl: 'lopen nog', en: 'are pending' },
};
const done: Verb = {
  one: { nl: 'is afgedaan', en: 'is settled' },
  many: { nl: 'zijn afgedaan', en: 'are settled' },
};

/** "drie lopen nog", "beide zijn afgedaan", "die loopt nog". */
const saysOf = (wording: Wording, count: number, all: number, { one, many }: Verb): string => {
  const number = wording.number(count);
  if (count < all) return `${number} ${wording.say(count === 1 ? one : many)}`;
  if (all === 1) return `${wording.say({ nl: 'die', en: 'it' })} ${wording.say(one)}`;
  const whole = all === 2 ? { nl: 'beide', en: 'both' } : { nl: `alle ${number}`, en: `all ${number}` };
  return `${wording.say(whole)} ${wording.say(many)}`;
};
