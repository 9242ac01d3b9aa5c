/**
 * The article that a name takes in a sentence, by the noun in it: "de Terugkeerverordening", "het Rode Kruis", "the Council
 * of State". A name without such a noun ("Frontex", "Denemarken") takes none.
 */
export const articleOf = (language: 'nl' | 'en', name: string): string => {
  if (language === 'en') return named.en.test(headOf('en', name)) ? 'the ' : '';
  const head = headOf('nl', name);
  const found = head.split(/\s+/).find((word) => neuter.test(word) || common.test(word));
  if (found === undefined) return '';
  return neuter.test(found) ? 'het ' : 'de ';
};

/** What stands before the first preposition: the noun is there. */
const headOf = (language: 'nl' | 'en', name: string): string => name.split(prepositions[language])[0] || name;

const prepositions = {
  nl: /\s+(?:van|voor|over|ter|tot|inzake|met|op|aan|in|bij|om|tussen|betreffende)\s|\s*[(:“]/iu,
  en: /\s+(?:of|for|on|with|to|in|at|between|relating|concerning)\s|\s*[(:“]/iu,
};

/** Ends of words, as Dutch makes one word of several. */
const neuter =
  /(?:agentschap|bureau|centrum|comité|fonds|forum|hof|instituut|kruis|ministerie|parlement|secretariaat|systeem|gesprek|overleg|ontbijt|diner|paper|pact|verdrag|besluit|regime|voorstel|project|akkoord|netwerk|platform|team|initiatief|schrijven|statement|manifest|memorandum|convenant|plan|verslag|debat|bezoek|koninkrijk|compact|onderhoud|partnerschap|verband|proefproject)$/iu;
const common =
  /(?:verordening|richtlijn|wet|code|commissie|organisatie|raad|unie|autoriteit|dienst|naties|staten|ombudsman|vergadering|rekenkamer|kamer|marechaussee|minister|staatssecretaris|groep|coalitie|alliantie|brief|oproep|verklaring|intentieverklaring|declaration|notitie|nota|lunch|tafel|gesprekken|bijeenkomst|conferentie|ontmoeting|missie|actie|operatie|motie|toezegging|overeenkomst|taskforce|herziening|filipijnen|faeröer|malediven|seychellen|bahama’s|bahama's|top|pilot)$/iu;
const named = {
  en: /(?:regulation|directive|act|code|pact|convention|commission|organi[sz]ation|council|union|parliament|agency|court|committee|centre|cross|nations|office|authority|system|minister|secretary|treaty|regime|decision|declaration|compact|marechaussee|senate|house|assembly|ombudsman|auditors|revision|netherlands|kingdom|states|emirates|islands|republic|philippines|bahamas|gambia|maldives|seychelles|comoros)$/iu,
};
