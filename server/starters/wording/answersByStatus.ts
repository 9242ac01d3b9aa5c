import { bareMention } from '../../claims/answerOf.ts';
import { terms } from '../../entities/terms.ts';
import { groupBy } from '../../graph/groupBy.ts';
import type { Told } from '../facts/Told.ts';
import { bullets } from '../stepOf.ts';
import { statusName } from './statusLine.ts';
import type { Wording } from './Wording.ts';

/** What letters answer, by what they say of it: "afgedaan: de motie …". */
export const answersByStatus = (wording: Wording, answers: readonly Told[]): string =>
  bullets(
    [...groupBy(answers, statusIn)]
      .sort(([a], [b]) => rank(a) - rank(b))
      .map(
        ([status, group]) =>
          `${wording.strong(statusName(wording, status))}: ${wording.names(group.map(({ to }) => to))}`,
      ),
  );

const order = Object.keys(terms);
const rank = (status: string): number => order.indexOf(`status.${status}`);

export const statusesIn = (answers: readonly Told[]): ReadonlyMap<string, { status: string }> =>
  new Map(answers.map((told) => [told.to.id, { status: statusIn(told) }]));

const statusIn = ({ properties: { status } }: Told): string =>
  typeof status === 'string' ? status : bareMention;
