/** A kind of instrument of the Union, as it is named before its number. */
export interface InstrumentType {
  /** As citations are written in Dutch: "Verordening". */
  name: string;
  /** Source of a pattern for its words in both languages, singular and plural. */
  words: string;
  /** Its letter in a CELEX number. */
  letter: string;
  /** Words that also name national acts need "(EU)" or "/EG" to count. */
  needsCommunity: boolean;
}

/** Longer words stand before the shorter ones that they contain. Letters: EUR-Lex, types of documents in sector 3. */
export const instrumentTypes: readonly InstrumentType[] = [
  {
    name: 'Kaderbesluit',
    words: 'kaderbesluit(?:en)?|framework\\sdecisions?',
    letter: 'F',
    needsCommunity: false,
  },
  {
    name: 'Gemeenschappelijk optreden',
    words: 'gemeenschappelijk\\soptreden|joint\\sactions?',
    letter: 'F',
    needsCommunity: true,
  },
  {
    name: 'Gemeenschappelijk standpunt',
    words: 'gemeenschappelijk\\sstandpunt|common\\spositions?',
    letter: 'E',
    needsCommunity: true,
  },
  {
    name: 'Verordening',
    words: 'verordening(?:en)?|verord\\.|vo\\.?|regulations?|reg\\.',
    letter: 'R',
    needsCommunity: false,
  },
  {
    name: 'Richtlijn',
    words: 'richtlijn(?:en)?|richtl\\.|rl\\.?|directives?|dir\\.',
    letter: 'L',
    needsCommunity: false,
  },
  {
    name: 'Besluit',
    words: 'besluit(?:en)?|beschikking(?:en)?|decisions?',
    letter: 'D',
    needsCommunity: true,
  },
  { name: 'Aanbeveling', words: 'aanbeveling(?:en)?|recommendations?', letter: 'H', needsCommunity: true },
];

/** "Verordeningen", "Council Implementing Decisions": the type whose word ends the given words. */
export const instrumentTypeOf = (word: string): InstrumentType | undefined =>
  instrumentTypes.find(({ words }) => new RegExp(`^(?:${words})$`, 'i').test(word));
