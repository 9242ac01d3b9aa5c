import type { Mention } from '../../entities/Mention.ts';
import type { VerbIndex } from '../clauses/VerbIndex.ts';
import type { DateMention } from '../dates/DateMention.ts';
import type { Token } from '../language/tokenise.ts';
import { councilSittings } from './meetings/councilSittings.ts';
import { debates } from './meetings/debates.ts';
import { metAgain, namedGatherings } from './meetings/namedGatherings.ts';
import { council, findSittingAgain, type Sittings } from './meetings/Sittings.ts';
import { visits } from './meetings/visits.ts';

/**
 * Sittings with their first day: of a Council, of a forum, summit or conference, of a chamber's debate; and the words
 * that point back to one ("de conferentie"). Without a day none is made. Those that are named are added to `sittings`.
 */
export function findMeetings(
  tokens: readonly Token[],
  names: readonly Mention[],
  dates: readonly DateMention[],
  sittings: Sittings,
  verbs: VerbIndex,
): Mention[] {
  const again = findSittingAgain(tokens, sittings);
  const councils = councilSittings(tokens, names, dates, sittings.days);
  const gatherings = namedGatherings(tokens, dates, sittings.awaited, verbs).filter(
    (gathering) => !names.some((name) => isBody(name, gathering)),
  );
  if (dates.length > 0) gatherings.push(...metAgain(tokens, dates, sittings.awaited));
  for (const mention of councils) sittings.last.set(council, mention);
  for (const mention of gatherings) sittings.last.set(headOf(mention), mention);
  return [
    ...councils,
    ...gatherings,
    ...(dates.length > 0 ? [...debates(tokens, names, dates), ...visits(tokens, names, dates)] : []),
    ...again,
  ];
}

/** The noun that a gathering's name has before its topic: "Ministeriële conferentie over terugkeer". */
const headOf = ({ name }: Mention): string => {
  const [title = ''] = name.toLowerCase().split(/ (?:over|inzake|on) /);
  return title.split(/[ -]/).at(-1) ?? title;
};

/** A body of the table whose name ends like a gathering: "the General Assembly". */
const isBody = (name: Mention, gathering: Mention): boolean =>
  name.type === 'Organisation' && name.start <= gathering.start && gathering.end <= name.end;
