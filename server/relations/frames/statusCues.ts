/** What words tell of the fate of a motion or commitment; matched against a sentence's words without marks, in lower case. */
interface StatusCues {
  settled: readonly RegExp[];
  pending: readonly RegExp[];
  /** These turn a settled one into a pending one: it will be, it is not yet. */
  future: readonly string[];
  denial: readonly string[];
}

export const statusCues: Readonly<Record<'nl' | 'en', StatusCues>> = {
  nl: {
    settled: [
      /\bafgedaan\b/,
      /\bafgehandeld\b/,
      /\bafgerond\b/,
      /\bgestand (?:gedaan|worden|te doen|doen)\b|\bgestand\b/,
      /\b(?:geef|geeft|geven|gaf|gaven|heb|heeft|hebben|is|wordt|hiermee|daarmee)\b.*\b(?:invulling|uitvoering|gevolg|gehoor)\b.*\b(?:gegeven|aan)\b/,
      /\b(?:invulling|uitvoering|gevolg|gehoor) (?:gegeven|is gegeven|geef|geeft)\b/,
      /\b(?:kom|komt|komen|kwam|tegemoet)\b.*\btegemoet (?:aan|gekomen)\b|\btegemoet gekomen\b|\btegemoetgekomen\b/,
      /\bvoldaan\b|\bvoldoe(?:t|n)?\b.*\baan\b/,
      /\bnagekomen\b|\bkom(?:t)? (?:ik|het kabinet)? ?.*\bna\b.*\btoezegging\b/,
      /\bingelost\b|\blos ik\b.*\bin\b/,
      /\b(?:is|zijn|was|waren) (?:daarmee |hiermee |inmiddels |volledig )?uitgevoerd\b|\bals uitgevoerd\b|\buitgevoerd (?:is|zijn)\b/,
      /\b(?:hiermee|daarmee) (?:doe|doet|beschouw|beschouwt)\b/,
    ],
    pending: [
      /\bin (?:uitvoering|voorbereiding|behandeling)\b/,
      /\bmomenteel\b|\bop dit moment\b|\bnog niet\b|\bnog\b.*\b(?:lopend|loopt|volgt)\b|\blopend(?:e)?\b|\bloopt\b/,
      /\bwordt (?:thans|momenteel|nu|nog|verder)?\s?(?:uitgewerkt|verkend|gepland|onderzocht|bezien|betrokken|meegenomen|voorbereid|uitgevoerd)\b/,
      /\b(?:zal|zullen|ga|gaat|gaan|streef|streeft|streven|verwacht|verwachten|voornemens|ben ik in gesprek)\b/,
      /\b(?:voor|na) (?:de zomer|het zomerreces|het kerstreces|het einde|eind)\b|\bvoor eind\b|\bin het (?:eerste|tweede|derde|vierde) kwartaal\b|\bdit (?:najaar|voorjaar)\b/,
      /\b(?:informeer|ontvangt|stuur|rapporteer|kom) (?:ik|uw kamer|het kabinet)\b.*\b(?:voor|in|eind|dit|komend)\b/,
      /\bneem ik mee\b|\bnemen wij mee\b|\bvolgt\b|\baangehouden\b/,
    ],
    future: [
      'zal',
      'zullen',
      'zal worden',
      'ga',
      'gaat',
      'gaan',
      'voornemens',
      'beoogt',
      'streeft',
      'verwacht',
    ],
    denial: ['niet', 'nog niet', 'geen', 'gedeeltelijk', 'deels'],
  },
  en: {
    settled: [
      /\b(?:fulfilled|settled|discharged|implemented|completed|carried out|met|honoured)\b/,
      /\bhereby\b/,
    ],
    pending: [
      /\b(?:pending|under way|underway|in preparation|currently|will|is being|are being|not yet|expected|intends)\b/,
    ],
    future: ['will', 'shall', 'is expected', 'intends'],
    denial: ['not', 'not yet', 'no', 'partly'],
  },
};
