import { capitals } from '../entities/data/capitals.ts';
import { dutchActs } from '../entities/data/regulations/dutchActs.ts';
import type { KnownName } from '../entities/KnownName.ts';
import type { Mention } from '../entities/Mention.ts';
import type { Lore } from './Lore.ts';
import { spoken } from './language/spoken.ts';
import { type Token, tokenise } from './language/tokenise.ts';
import { findNames } from './mentions/findNames.ts';
import { isCouncilFormation } from './mentions/meetings/councilSittings.ts';
import { readAnswerers } from './signatures/readAnswerers.ts';
import { type PartySignature, readPartySignatures } from './signatures/readPartySignatures.ts';
import { readSignatures } from './signatures/readSignatures.ts';
import type { Signature } from './signatures/Signature.ts';
import type { Reading } from './structure/Reading.ts';

/** What holds for one letter as a whole. */
export interface Letter {
  language: 'nl' | 'en';
  /** ISO 3166-1 code of the government that writes. */
  ownCountry: string;
  /** The office that signs, for "ik": from the signature block, or from the letterhead. */
  signingOffice: Mention | null;
  /** The offices that sign or answer, with who holds them where that is told. */
  signatures: readonly Signature[];
  /** Who signs for a country or a body: "For Austria: …". */
  partySignatures: readonly PartySignature[];
  /** ISO day of the letter. */
  date: string | null;
  /** The Council formation that the letter reports or prepares: what "de Raad" is here. Its id, or null. */
  council: string | null;
  /** Which well-known names can be meant here: those of its language, and of the worlds that it is about. */
  accepts: (name: KnownName) => boolean;
}

export function letterOf(reading: Reading, lore: Lore, date: string | null): Letter {
  const ownCountry = reading.language === 'nl' ? 'NL' : englishSender(reading, lore);
  const council = councilOf(reading, lore);
  const offices = { portfolios: lore.portfolios, ownCountry };
  const namesIn = (tokens: readonly Token[]) =>
    findNames(tokens.map(spoken), lore.names, reading.language, ({ how }) => how === 'name');
  const partySignatures = readPartySignatures(reading.text, lore.portfolios, namesIn);
  const blocks = readSignatures(reading.text, offices).filter(
    ({ start }) => !partySignatures.some((signed) => signed.start <= start && start < signed.end),
  );
  const answerers = readAnswerers(reading.text, offices);
  const isEuropean =
    council !== null || /\b(?:EU|Europese|Europees|European|lidstaten|Member States)\b/.test(reading.text);
  return {
    language: reading.language,
    ownCountry,
    signingOffice: signingOffice(blocks, answerers),
    signatures: [...answerers, ...blocks, ...partySignatures.flatMap(withOffice)],
    partySignatures,
    date,
    council,
    accepts: (name) =>
      isWritten(name, reading) &&
      (!name.contextual || isEuropean) &&
      (ownCountry === 'NL' || !isDutchByOneWord(name)),
  };
}

const withOffice = ({ office, person, start, end }: PartySignature): Signature[] =>
  office ? [{ office, person, start, end }] : [];

/** Names are the same in every language; adjectives and inhabitants are those of the letter's. */
const isWritten = (name: KnownName, reading: Reading): boolean =>
  name.how === 'name' || name.language === reading.language;

/** "The House" and "Energy Act" in a letter of another government are its own. */
const isDutchByOneWord = ({ id, form, name }: KnownName): boolean =>
  /^organisation:(?:tweede-kamer|eerste-kamer)$/.test(id)
    ? !/Kamer|Dutch|Netherlands/.test(form)
    : dutchActIds.has(id) && form === name.en;

const dutchActIds: ReadonlySet<string> = new Set(dutchActs.map(({ id }) => id));

/** How far a letter's subject and first words reach, in code units. */
const opening = 1500;
const subjectCue =
  /\b(?:betreft|onderwerp|subject|verslag|agenda|uitkomsten|inzet|report|outcome|statement)\b/i;

/** The first formation that the opening names with a word for what the letter is about, or with what reads as a day. */
function councilOf(reading: Reading, lore: Lore): string | null {
  const first = reading.sentences.filter(({ start, part }) => part === 0 && start < opening);
  for (const sentence of [...headings(reading), ...first]) {
    if (!subjectCue.test(sentence.text) && !/\d{4}/.test(sentence.text)) continue;
    const names = findNames(
      tokenise(sentence.text, sentence.start),
      lore.names,
      lore.language.code,
      (name) => isWritten(name, reading) && !name.contextual,
    );
    const council = names.find(({ id }) => isCouncilFormation(id));
    if (council) return council.id;
  }
  return null;
}

/** A title of the letter that was read as a heading. */
const headings = (reading: Reading) =>
  reading.sentences.filter(({ kind, start }) => kind === 'heading' && start < opening / 3);

const senders: readonly (readonly [RegExp, string])[] = [
  [/\bTaoiseach\b|\bD[aá]il\b|\boireachtas\b|\bT\.?D\b\.?|\bI represented Ireland\b|^Dublin,/im, 'IE'],
  [
    /\b(?:Her|His) Majesty.s Government|\bHM Government\b|\bHouse of (?:Commons|Lords)\b|\bright hon\b|\bUK Government\b|\bWritten (?:Ministerial )?statement\b|\bHome Office\b/i,
    'GB',
  ],
  [/\bGovernment of Canada\b|\bHouse of Commons of Canada\b/, 'CA'],
];

/** Who writes in English: the letter's own words tell, else the Netherlands in translation. */
function englishSender({ text }: Reading, lore: Lore): string {
  if (/\bTweede Kamer\b|\bKamerstuk|\bThe Hague,|\bDutch (?:House|Senate|Government|Parliament)\b/.test(text))
    return 'NL';
  return (
    senders.find(([cue]) => cue.test(text))?.[1] ??
    ownName(text, lore) ??
    countryOfSeat(text) ??
    (/\b(?:Home|Foreign) Secretary\b/.test(text) ? 'GB' : 'NL')
  );
}

/** "Valletta, 15 June 2026": the capital in which a letter is dated. */
const countryOfSeat = (text: string): string | null => {
  const seat =
    /^(\p{Lu}[\p{L} ]{2,20}), (?:\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2},) \d{4}/mu.exec(text)?.[1] ?? '';
  return capitals.get(seat) ?? null;
};

/** "my own country, New Zealand", "PERMANENT MISSION OF …", "I represented Malta": the country that the words beside name. */
function ownName(text: string, lore: Lore): string | null {
  const cue =
    /[^\n]{0,40}\bpermanent (?:mission|representation)\b[^\n]{0,60}|\bmy (?:own )?country,[^.\n]{0,40}|\bI represented [^.\n]{0,30}|^(?:The )?Government of [^.\n]{0,40}/im;
  const words = cue.exec(text)?.[0] ?? '';
  const [country] = findNames(tokenise(words, 0).map(spoken), lore.names, 'en', () => true).filter(
    ({ type }) => type === 'Country',
  );
  return country?.id.slice('country:'.length) ?? null;
}

/** The first office of the last signature block, else who sends or answers by the head of the letter. */
function signingOffice(blocks: readonly Signature[], answerers: readonly Signature[]): Mention | null {
  let at = blocks.length - 1;
  while (at > 0 && (blocks[at]?.start ?? 0) - (blocks[at - 1]?.end ?? 0) < apart) at -= 1;
  return blocks[at]?.office ?? answerers[0]?.office ?? null;
}

/** How far the offices of one signature block stand apart, at most. */
const apart = 200;
