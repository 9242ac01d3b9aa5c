/** Nouns for sittings where people come together by office, in small letters; what parties do together is an Initiative. */
export const gatheringNouns: Readonly<Record<'nl' | 'en', readonly string[]>> = {
  nl: [
    ...['assemblee', 'conferentie', 'congres', 'donorconferentie', 'forum', 'ledenvergadering', 'meeting'],
    ...['partijenconferentie', 'topbijeenkomst', 'topconferentie', 'top', 'toetsingsconferentie'],
    ...['vergadering', 'bijeenkomst', 'raad', 'klimaattop', 'summit', 'conference', 'council'],
  ],
  en: [...['assembly', 'conference', 'congress', 'council', 'forum', 'meeting', 'session', 'summit']],
};

/** Gatherings that a name or a topic makes known even in small letters: "een conferentie over terugkeer". */
export const topicalGatherings: ReadonlySet<string> = new Set([
  ...['conferentie', 'conference', 'congres', 'donorconferentie', 'forum', 'summit', 'top', 'topconferentie'],
]);

/** Words before such a noun that make a sitting of it: "ministeriële bijeenkomst", "ministerial meeting". */
export const formalAdjectives: ReadonlySet<string> = new Set([
  ...['ministeriele', 'ministerieel', 'ministerial', 'intergouvernementele', 'intergovernmental'],
  ...['diplomatieke', 'diplomatic', 'internationale', 'international', 'europese', 'european'],
]);

/** Debates of a chamber and the noun that each makes its id of. */
export const debateNouns: ReadonlySet<string> = new Set([
  ...['commissiedebat', 'tweeminutendebat', 'plenair debat', 'debat', 'ordedebat', 'dertigledendebat'],
  ...[
    'algemeen overleg',
    'wetgevingsoverleg',
    'notaoverleg',
    'begrotingsdebat',
    'voortgezet algemeen overleg',
  ],
  ...['debate', 'committee debate', 'plenary debate'],
]);

/** Words that say of a sitting with a day that it took place. */
export const takingPlace: ReadonlySet<string> = new Set([
  ...['plaats', 'plaatsvond', 'plaatsvindt', 'plaatsgevonden', 'plaatsvinden', 'plaatsvonden', 'gehouden'],
  ...[
    'bijeen',
    'bijeenkwam',
    'bijeengekomen',
    'bijeenkomt',
    'georganiseerd',
    'organiseerde',
    'georganiseerde',
  ],
  ...['vergaderde', 'place', 'held', 'convened', 'met', 'meets', 'hosted', 'vond', 'vindt', 'took'],
  ...['deel', 'deelnam', 'deelnamen', 'deelgenomen', 'bijgewoond', 'attended', 'participated', 'attend'],
]);
