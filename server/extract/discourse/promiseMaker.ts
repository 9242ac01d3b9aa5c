import type { Mention } from '../../entities/Mention.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import type { Letter } from '../letterOf.ts';

/** Who promises: an office of the own government, nobody by name ("is toegezegd"), or someone whose promises are none of ours. */
export type Maker = { office: Mention | null } | 'nobody' | 'other';

const perfect = /^(?:heb|heeft|hebben|had|hadden|have|has)$/;
const passive = /^(?:is|zijn|was|waren|werd|werden|wordt|worden|were|been)$/;
const chambers = /^organisation:(?:tweede-kamer|eerste-kamer|staten-generaal)$/;

/** Who promises by a verb at a token: the subject beside its auxiliary or beside the verb itself; "door" in the passive. */
export function makerByVerb(
  analysed: AnalysedSentence,
  at: number,
  isParticiple: boolean,
  letter: Letter,
): Maker {
  const auxiliary = isParticiple ? auxiliaryOf(analysed, at) : { at, passive: false };
  if (auxiliary?.passive) return agentOf(analysed, letter);
  // "I will write": the subject stands before the auxiliary.
  const modal = modalBefore(analysed.tokens, at);
  const announced = announcedAt(analysed.tokens, at);
  const finite = modal ?? (announced === -1 ? undefined : announced) ?? auxiliary?.at ?? at;
  const beside = [analysed.tokens[finite - 1], analysed.tokens[finite + 1]];
  if (beside.some((token) => /^(?:ik|i|wij|we)$/.test(token?.norm ?? ''))) return ownOffice(letter);
  const subject = partyBehind(analysed, finite) ?? partyBefore(analysed, finite);
  if (subject) return belongsToLetter(subject, letter);
  return isParticiple && !auxiliary ? agentOf(analysed, letter) : pronounBefore(analysed, finite, letter);
}

/** "will also write": where the auxiliary of an English infinitive stands. */
export const modalBefore = (tokens: AnalysedSentence['tokens'], at: number): number | undefined =>
  [1, 2, 3].map((back) => at - back).find((index) => /^(?:will|shall)$/.test(tokens[index]?.norm ?? ''));

/** What a minister says he will do for parliament: "Ik zal uw Kamer voor 1 juli informeren". */
export const informing = /^(?:informeren|berichten|inlichten|rapporteren)$/;

/** "Ik zal uw Kamer … informeren": where the finite verb beside "ik" stands, before its infinitive; -1 where none does. */
export const announcedAt = (tokens: AnalysedSentence['tokens'], at: number): number =>
  informing.test(tokens[at]?.norm ?? '')
    ? tokens.findLastIndex(
        ({ norm }, index) =>
          index < at &&
          /^(?:zal|zullen)$/.test(norm) &&
          ([tokens[index - 1], tokens[index + 1]].some((token) =>
            /^(?:ik|wij|we|hij|zij)$/.test(token?.norm ?? ''),
          ) ||
            isOfficeBeside(tokens, index)),
      )
    : -1;

/** "De minister van Asiel en Migratie zal", "the Foreign Secretary will": an office right before a modal verb. */
export const isOfficeBeside = (tokens: AnalysedSentence['tokens'], modal: number): boolean => {
  const before = tokens.slice(Math.max(0, modal - 9), modal);
  const office = before.findLastIndex(({ norm }) => /^(?:minister|staatssecretaris|secretary)$/.test(norm));
  return office !== -1 && before.slice(office).every(({ mark, raw }) => !mark || raw === ',');
};

/** Who made a promise that a noun names: "mijn toezegging", "de toezegging van de minister", "heb ik gedaan". */
export function makerByNoun(analysed: AnalysedSentence, at: number, end: number, letter: Letter): Maker {
  const { tokens, mentions } = analysed;
  const noun = tokens[at];
  if (!noun) return 'nobody';
  if (/^(?:mijn|onze|uw|my|our|your)$/.test(tokens[at - 1]?.norm ?? '')) return ownOffice(letter);
  if (/^(?:van|by|of|from)$/.test(tokens[at + 1]?.norm ?? '')) {
    const owner = mentions.find((mention) => mention.start > noun.end && mention.start - noun.end < 16);
    if (owner && isParty(owner)) return belongsToLetter(owner, letter);
    if (isOfOthers(tokens, at + 2)) return 'other';
  }
  const behind = mentions.find(
    (mention) =>
      mention.type === 'Minister' &&
      mention.start > noun.end &&
      mention.start - noun.start < 120 &&
      mention.end <= end,
  );
  if (behind) return belongsToLetter(behind, letter);
  // "I gave the Committee an assurance that"
  const given = tokens.findLastIndex(
    ({ norm }, index) => index < at && index > at - 10 && /^(?:gave|given|give|made)$/.test(norm),
  );
  if (given !== -1 && tokens[given - 1]?.norm === 'i') return ownOffice(letter);
  const giver = given === -1 ? null : partyBefore(analysed, given);
  if (giver) return belongsToLetter(giver, letter);
  const rest = tokens.slice(at + 1).map((token) => token.norm);
  // "heb ik gedaan", "die ik heb gedaan"
  return rest.some((word, index) => /^(?:heb|had|die)$/.test(word) && rest[index + 1] === 'ik')
    ? ownOffice(letter)
    : 'nobody';
}

/** "de toezegging van de Commissie": with an article, and no word for a government or one of its offices. */
const isOfOthers = (tokens: AnalysedSentence['tokens'], at: number): boolean =>
  /^(?:de|het|the)$/.test(tokens[at]?.norm ?? '') &&
  !/^(?:minister|ministers|staatssecretaris|staatssecretarissen|bewindspersoon|bewindspersonen|premier|kabinet|regering|vorig|vorige|toenmalige|zijde|kant|government|cabinet|secretary|prime)$/.test(
    tokens[at + 1]?.norm ?? '',
  );

/** The office that signs; null where the letter does not say which. */
const ownOffice = ({ signingOffice }: Letter): Maker => ({ office: signingOffice });

const belongsToLetter = (party: Mention, letter: Letter): Maker =>
  party.id.startsWith(`minister:${letter.ownCountry.toLowerCase()}/`) ? { office: party } : 'other';

const isParty = (mention: Mention): boolean =>
  mention.type === 'Minister' ||
  ((mention.type === 'Organisation' || mention.type === 'Country') &&
    (mention.form === 'name' || mention.form === 'reference') &&
    !chambers.test(mention.id));

/** The auxiliary nearest to a participle: right behind it, or before it in the sentence. */
function auxiliaryOf({ tokens }: AnalysedSentence, at: number): { at: number; passive: boolean } | null {
  const behind = tokens[at + 1]?.norm ?? '';
  if (perfect.test(behind) || passive.test(behind)) return { at: at + 1, passive: passive.test(behind) };
  for (let index = at - 1; index >= 0 && tokens[index]?.norm !== ';'; index -= 1) {
    const word = tokens[index]?.norm ?? '';
    if (perfect.test(word)) return { at: index, passive: false };
    if (passive.test(word)) return { at: index, passive: true };
  }
  const next = tokens.findIndex((token, index) => index > at && passive.test(token.norm));
  return next === -1 ? null : { at: next, passive: true };
}

/** "heb ik", "zegde de minister van Financiën": the party right behind a finite verb. */
function partyBehind({ tokens, mentions }: AnalysedSentence, at: number): Mention | null {
  const verb = tokens[at];
  if (!verb) return null;
  const party = mentions.find((mention) => mention.start >= verb.end);
  if (!party || !isParty(party)) return null;
  const between = tokens.filter((token) => token.start >= verb.end && token.end <= party.start);
  return between.every((token) => /^(?:de|het|the|ook|destijds|toen|eerder|namens)$/.test(token.norm))
    ? party
    : null;
}

/** The nearest party before the verb that is not the one promised to ("aan"), on its side of a semicolon. */
function partyBefore({ tokens, mentions }: AnalysedSentence, at: number): Mention | null {
  const verb = tokens[at];
  const wall = tokens.findLast((token, index) => index < at && /^[;:]$/.test(token.norm))?.end ?? 0;
  return (
    mentions.findLast(
      (mention) =>
        verb !== undefined &&
        mention.end <= verb.start &&
        mention.start >= wall &&
        isParty(mention) &&
        !isGoverned(tokens, mention),
    ) ?? null
  );
}

/** "aan de minister", "over Duitsland": behind a preposition no subject. */
const isGoverned = (tokens: AnalysedSentence['tokens'], mention: Mention): boolean => {
  const first = tokens.findIndex((token) => token.start >= mention.start);
  const before = (back: number) => tokens[first - back]?.norm ?? '';
  const preposition = /^(?:aan|over|met|van|in|voor|tegen|bij|namens|to|about|with|of|for|in|at|on)$/;
  return preposition.test(before(1)) || (/^(?:de|het|the)$/.test(before(1)) && preposition.test(before(2)));
};

/** In the passive, who promises stands behind "door". */
function agentOf({ tokens, mentions }: AnalysedSentence, letter: Letter): Maker {
  const agent = mentions.find((mention) => {
    const first = tokens.findIndex((token) => token.start >= mention.start);
    return (
      isParty(mention) && [first - 1, first - 2].some((at) => /^(?:door|by)$/.test(tokens[at]?.norm ?? ''))
    );
  });
  if (agent) return belongsToLetter(agent, letter);
  return tokens.some((token, at) => token.norm === 'mij' && tokens[at - 1]?.norm === 'door')
    ? ownOffice(letter)
    : 'nobody';
}

/** "zo heeft hij beloofd": the last office before. */
function pronounBefore({ tokens, mentions }: AnalysedSentence, at: number, letter: Letter): Maker {
  const near = tokens.slice(Math.max(0, at - 2), at + 3).map((token) => token.norm);
  if (near.some((word) => /^(?:ik|i|we|wij)$/.test(word))) return ownOffice(letter);
  const verb = tokens[at];
  const office = mentions.findLast(
    (mention) => mention.type === 'Minister' && verb && mention.end <= verb.start,
  );
  return near.some((word) => /^(?:hij|zij|he|she)$/.test(word)) && office
    ? belongsToLetter(office, letter)
    : 'nobody';
}
