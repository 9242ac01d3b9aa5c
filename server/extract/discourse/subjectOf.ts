import type { Span } from '../../model.ts';
import type { Motion } from './readMotions.ts';

/** What a motion is about or asks for, in the words of the first naming that says so; null where none does. */
export function subjectOf({ namings }: Pick<Motion, 'namings'>, text: string): Span | null {
  for (const { span, phrase } of namings) {
    const words = text.slice(span.end, phrase.end);
    const found = subjects.map((pattern) => pattern.exec(words)?.groups?.subject).find(Boolean);
    const subject = found?.split(predicate, 1)[0]?.trimEnd() ?? '';
    if (subject.length < shortest) continue;
    const start = span.end + words.indexOf(subject);
    return { start, end: start + subject.length };
  }
  return null;
}

/** A topic of two letters ("ov") is an abbreviation that tells nobody what was asked. */
const shortest = 4;

/** Between the authors and the topic: "c.s.", a number in parentheses, the call of a note with the note behind it. */
const between = String.raw`^\s*(?:c\.s\.\s*)?(?:\([^)]*\)\s*|\[[^\]]*\]\s*)*`;
const subject = String.raw`(?<subject>[^,;:.?!()[\]\n]+)`;

const subjects: readonly RegExp[] = [
  // "over de kosten", "on return hubs"
  `(?:over|inzake|betreffende|aangaande|omtrent|on|about|concerning|regarding)`,
  // "waarin wordt verzocht de toegang te beperken", "waarin de regering wordt gevraagd om …"
  `waarin (?:(?:de regering|het kabinet) )?wordt (?:verzocht|gevraagd|opgeroepen)(?: om)?`,
  // "die de regering verzoekt om …"
  `(?:die|waarin \\p{L}+) (?:de regering|het kabinet) (?:verzoekt|vraagt|oproept|verzoeken|vragen|oproepen)(?: om)?`,
  // "calling on the government to …", "which asks the government to …"
  `(?:calling on|asking|requesting|urging|(?:which|that) (?:calls on|asks|requests|urges)) the (?:government|cabinet) to`,
].map((cue) => new RegExp(`${between}${cue}\\s+${subject}`, 'iu'));

/** Where the topic ends and the sentence says something of the motion; a clause of the topic's own has its verb behind "die". */
const predicate =
  /\s+(?:hiermee|daarmee|(?<!(?:die|dat|wat|hoe|of|which|that|who)\s)(?:is|zijn|wordt|worden|werd|werden|heb|heeft|hebben|kan|blijft|blijven|kreeg|krijgt|beschouw\p{L}*|are|was|were|has|have|will)|(?:en|and)(?: (?:de|het|the))?(?=\s*$|\s(?:motie|motion))|als afgedaan)(?!\p{L})/iu;
