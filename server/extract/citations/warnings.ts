import type { Span, Warning } from '../../model.ts';

/** A warning shows the beginning of what it is about, in UTF-16 code units. */
const mostWords = 160;

/** What a citation lacks, or how it was read where more than one reading was possible. */
const about =
  (code: string, nl: string, en: string) =>
  (text: string, span: Span): Warning => {
    const words = text.slice(span.start, Math.min(span.end, span.start + mostWords)).replace(/\s+/g, ' ');
    return { code, message: { nl: `“${words}”: ${nl}`, en: `“${words}”: ${en}` }, ...span };
  };

export const withoutDossier = about(
  'citation-without-dossier',
  'het dossiernummer ontbreekt, dus is niet vast te stellen welk stuk bedoeld is.',
  'the dossier number is missing, so it cannot be told which paper is meant.',
);

export const withoutNumber = about(
  'citation-without-number',
  'het nummer binnen het dossier ontbreekt, dus is niet vast te stellen welk stuk bedoeld is.',
  'the number within the dossier is missing, so it cannot be told which paper is meant.',
);

export const withoutMeeting = about(
  'citation-without-number',
  'het nummer van de vergadering ontbreekt, dus is niet vast te stellen welk verslag bedoeld is.',
  'the number of the meeting is missing, so it cannot be told which report is meant.',
);

export const withoutYear = about(
  'citation-without-year',
  'het vergaderjaar ontbreekt, dus is niet vast te stellen welk stuk bedoeld is.',
  'the parliamentary year is missing, so it cannot be told which paper is meant.',
);

export const chamberAssumed = about(
  'citation-chamber-assumed',
  'de Kamer wordt niet genoemd; gelezen als Tweede Kamer.',
  'the chamber is not named; read as the Tweede Kamer.',
);

export const pairedNumbers = about(
  'citation-numbers-paired',
  'dossiers en nummers zijn in hun volgorde bij elkaar gezocht.',
  'dossiers and numbers have been paired in their order.',
);

export const hugeRange = about(
  'citation-range-large',
  'de reeks is te lang om uit te schrijven; alleen het eerste en het laatste nummer zijn gelezen.',
  'the range is too long to write out; only its first and last numbers have been read.',
);

export const unclearRange = about(
  'citation-range-unclear',
  'de reeks loopt niet op; alleen het eerste nummer is gelezen.',
  'the range does not count upwards; only its first number has been read.',
);
