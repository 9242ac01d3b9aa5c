import { councilFormations } from '../../../entities/data/organisations/councilFormations.ts';
import type { Mention } from '../../../entities/Mention.ts';
import type { DateMention } from '../../dates/DateMention.ts';
import type { Token } from '../../language/tokenise.ts';
import { dayBehind, dayOfEvent } from './dayOf.ts';
import { meetingMention } from './meetingMention.ts';

/** Councils of ministers and of heads of government: what meets, and has a day. */
const councils: ReadonlySet<string> = new Set([
  ...councilFormations.map(({ id }) => id),
  'organisation:european-council',
]);

export const isCouncilFormation = (id: string): boolean => councils.has(id);

/** Sittings of a Council with their first day: "JBZ-Raad van 4-5 juni 2026", "op 26 mei vond de Milieuraad plaats". */
export function councilSittings(
  tokens: readonly Token[],
  names: readonly Mention[],
  dates: readonly DateMention[],
  days: ReadonlyMap<string, DateMention>,
): Mention[] {
  return names
    .filter((name) => isCouncilFormation(name.id) && name.form !== 'reference')
    .filter((name, index, all) => !isItsShortForm(tokens, name, all[index - 1]))
    .flatMap((council) => {
      const behind = dayBehind(tokens, council.end, dates);
      const day = behind ?? dayOfEvent(tokens, council, dates);
      const early = informal(tokens, council.start);
      if (!day && early === '') return [];
      // The second day of a sitting is a day of that sitting.
      const date = (day && days.get(day.from)) ?? day;
      const slug = `${early}${council.id.slice('organisation:'.length)}`;
      const end = behind ? behind.end : council.end;
      const span = { start: council.start, end };
      return [{ ...meetingMention(span, slug, council.name, date), inside: [{ ...council, aliases: [] }] }];
    });
}

/** "de Raad Justitie en Binnenlandse Zaken (JBZ-Raad)": one Council, and one sitting. */
const isItsShortForm = (tokens: readonly Token[], name: Mention, before: Mention | undefined): boolean =>
  before?.id === name.id && tokens.findLast(({ end }) => end <= name.start)?.raw === '(';

/** "informele JBZ-Raad", "informele bijeenkomst van de Raad JBZ". */
function informal(tokens: readonly Token[], start: number): string {
  const before = tokens.filter((token) => token.end <= start).slice(-4);
  const words = before.map(({ norm }) => norm).join(' ');
  return /(?:^| )informele?(?: (?:bijeenkomst|zitting|vergadering) van de)?$/.test(words) ? 'informele-' : '';
}
