import type { KnownName } from '../entities/KnownName.ts';
import type { Mention } from '../entities/Mention.ts';
import type { Lore } from './Lore.ts';
import { tokenise } from './language/tokenise.ts';
import { findNames } from './mentions/findNames.ts';
import { findOffices } from './mentions/findOffices.ts';
import { isCouncilFormation } from './mentions/meetings/councilSittings.ts';
import type { Reading } from './structure/Reading.ts';

/** What holds for one letter as a whole. */
export interface Letter {
  /** ISO 3166-1 code of the government that writes. */
  ownCountry: string;
  /** The office that signs, for "ik": from the signature block, or from the letterhead. */
  signingOffice: Mention | null;
  /** ISO day of the letter. */
  date: string | null;
  /** The Council formation that the letter reports or prepares: what "de Raad" is here. Its id, or null. */
  council: string | null;
  /** Which well-known names can be meant here: those of its language, and of the worlds that it is about. */
  accepts: (name: KnownName) => boolean;
}

export function letterOf(reading: Reading, lore: Lore, date: string | null): Letter {
  const ownCountry = reading.language === 'nl' ? 'NL' : englishSender(reading.text);
  const council = councilOf(reading, lore);
  const isEuropean =
    council !== null || /\b(?:EU|Europese|Europees|European|lidstaten|Member States)\b/.test(reading.text);
  return {
    ownCountry,
    signingOffice: signature(reading, lore, ownCountry),
    date,
    council,
    accepts: (name) => isWritten(name, reading) && (!name.contextual || isEuropean),
  };
}

/** Names are the same in every language; adjectives and inhabitants are those of the letter's. */
const isWritten = (name: KnownName, reading: Reading): boolean =>
  name.how === 'name' || name.language === reading.language;

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
  [
    /\b(?:Her|His) Majesty.s Government|\bHM Government\b|\bHouse of (?:Commons|Lords)\b|\bright hon\b|\bUK Government\b|\bWritten (?:Ministerial )?statement\b|\b(?:Home|Foreign) Secretary\b/i,
    'GB',
  ],
  [/\bTaoiseach\b|\bD[aá]il\b|\bOireachtas\b/, 'IE'],
  [/\bGovernment of Canada\b|\bHouse of Commons of Canada\b/, 'CA'],
];

/** Who writes in English: the letter's own words tell, else the Netherlands in translation. */
function englishSender(text: string): string {
  if (/\bThe Hague,|\bDutch (?:House|Senate|Government|Parliament)\b/.test(text)) return 'NL';
  return senders.find(([cue]) => cue.test(text))?.[1] ?? 'NL';
}

/** The last line that names an office and nothing else ("De Minister van Asiel en Migratie,"), else such a letterhead. */
function signature(reading: Reading, lore: Lore, ownCountry: string): Mention | null {
  const lines = [
    ...reading.text.matchAll(
      /^[ \t]*(?:De |de |The )?(?:Minister|minister|Staatssecretaris|staatssecretaris|State Secretary|MINISTER|STAATSSECRETARIS)[^\n]{0,120}$/gm,
    ),
  ];
  const offices = lines.flatMap((line) => {
    const tokens = tokenise(line[0], line.index);
    const [office] = findOffices(tokens, [], { portfolios: lore.portfolios, ownCountry });
    const rest = office ? reading.text.slice(office.end, line.index + line[0].length).trim() : '';
    return office && /^[,.]?$/.test(rest) ? [office] : [];
  });
  const sender = /\bBRIEF VAN DE ((?:MINISTER|STAATSSECRETARIS)[^\n]{0,120})/.exec(
    reading.text.slice(0, 2000),
  );
  return (
    offices.at(-1) ?? (sender ? officeInCapitals(sender[1] ?? '', sender.index, lore, ownCountry) : null)
  );
}

/** "MINISTER VAN ASIEL EN MIGRATIE", as the header of a printed paper has it. */
function officeInCapitals(words: string, start: number, lore: Lore, ownCountry: string): Mention | null {
  const tokens = tokenise(words, start).map((token) => ({
    ...token,
    raw: token.raw.charAt(0) + token.raw.slice(1).toLowerCase(),
  }));
  return findOffices(tokens, [], { portfolios: lore.portfolios, ownCountry })[0] ?? null;
}
