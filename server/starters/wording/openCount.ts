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
    ...(pending > 0
      ? [
          wording.say({
            nl: `${wording.number(pending)} ${pending === 1 ? 'loopt' : 'lopen'} nog`,
            en: `${wording.number(pending)} ${pending === 1 ? 'is' : 'are'} pending`,
          }),
        ]
      : []),
    ...(settled > 0
      ? [
          wording.say({
            nl: `${wording.number(settled)} ${settled === 1 ? 'is' : 'zijn'} afgedaan`,
            en: `${wording.number(settled)} ${settled === 1 ? 'is' : 'are'} settled`,
          }),
        ]
      : []),
  ];
  return said.length > 0 ? `: ${wording.list(said)}` : '';
};
