/** One kind of thing that several parties do together, and the nouns for it. */
export interface InitiativeKind {
  kind: string;
  /** Nouns of one family stand for each other: "de brief" for "de gezamenlijke brief". */
  family: 'letter' | 'statement' | 'paper' | 'group' | 'meal' | 'talk' | 'agreement' | 'project';
  nl: readonly string[];
  en: readonly string[];
  /** What "… van A en B" behind the noun makes of A and B. */
  genitive: 'initiator' | 'participant' | 'signatory';
  /** What "… met A en B" makes of A and B, where they are no addressees. */
  comitative: 'initiator' | 'participant' | 'signatory' | null;
  /** Where parties sit together and speak: who speaks there takes part. */
  gathering: boolean;
  /** An everyday word that counts only where a frame binds parties to it, or where it points back. */
  weak?: boolean;
}

// biome-ignore format: a table of nouns reads best in lines
export const initiativeKinds: readonly InitiativeKind[] = [
  {
    kind: 'leading-group', family: 'group', genitive: 'participant', comitative: 'participant', gathering: true,
    nl: [
      'kopgroep', 'kopgroepen', 'voortrekkersgroep', 'contactgroep', 'coalition of the willing', 'coalitie', 'kerngroep', 'vriendengroep',
      'like-minded groep', 'gelijkgezinde groep', 'alliantie', 'groep gelijkgezinde landen', 'groep gelijkgezinde lidstaten',
      'groep van gelijkgezinde landen', 'groep van gelijkgezinde lidstaten', 
      'samenwerkingsverband', 'kernteam', 'taskforce', 'task force', 'werkgroep', 'onderzoeksteam', 'gezamenlijk onderzoeksteam', 'netwerk',
      'partnerschap', 'consortium', 'platform', 'stuurgroep', 'regiegroep', 'expertgroep', 'expertengroep', 'projectgroep', 'actiegroep', 'studiegroep', 'groep van landen', 'groep van lidstaten', 'groep landen', 'groep lidstaten', 'groep van staten', 'like-minded groep van landen', 'ad-hocgroep',
    ],
    en: [
      'leading group', 'core group', 'contact group', 'coalition', 'coalition of the willing', 'alliance', 'group of friends', 'task force',
      'group of states', 'group of member states', 'group of countries', 'like-minded group', 'group of like-minded states', 'group of like-minded countries',
      'group of like-minded member states', 'working group', 'steering group', 'taskforce', 'network', 'partnership', 'consortium', 'platform', 'joint investigation team',
      'pilot group', 'friends group',
    ],
  },
  {
    kind: 'joint-letter', family: 'letter', genitive: 'initiator', comitative: 'signatory', gathering: false, weak: true,
    nl: ['gezamenlijke brief', 'gemeenschappelijke brief', 'brandbrief', 'brief', 'gezamenlijk schrijven', 'gezamenlijke oproep', 'oproep'],
    en: ['joint letter', 'open letter', 'letter', 'joint appeal', 'joint call', 'appeal', 'joint message'],
  },
  {
    kind: 'joint-statement', family: 'statement', genitive: 'signatory', comitative: 'signatory', gathering: false, weak: true,
    nl: [
      'gezamenlijke verklaring', 'gemeenschappelijke verklaring', 'gezamenlijke stemverklaring', 'stemverklaring', 'gezamenlijke interventie',
      'gezamenlijk statement', 'joint statement', 'slotverklaring', 'ministeriële verklaring', 'politieke verklaring', 'verklaring', 'statement',
      'manifest', 'gezamenlijk standpunt', 'gezamenlijke raadsverklaring', 'protocolverklaring',
    ],
    en: [
      'declaration', 'joint statement', 'joint declaration', 'joint explanation of vote', 'explanation of vote', 'ministerial declaration',
      'political declaration', 'manifesto', 'statement', 'joint communique', 'joint position', 'joint intervention', 'communique', 'joint press statement',
    ],
  },
  {
    kind: 'declaration-of-intent', family: 'statement', genitive: 'signatory', comitative: 'signatory', gathering: false,
    nl: ['declaration of intent', 'intentieverklaring', 'letter of intent', 'joint declaration of intent', 'pledge', 'politieke overeenkomst'],
    en: ['declaration of intent', 'letter of intent', 'joint declaration of intent', 'pledge'],
  },
  {
    kind: 'agreement', family: 'agreement', genitive: 'signatory', comitative: 'signatory', gathering: false,
    nl: [
      'memorandum of understanding', 'mou', 'samenwerkingsovereenkomst', 'memorandum', 'convenant', 'partnerschapsverklaring', 'samenwerkingsakkoord',
      'actieplan', 'gezamenlijk actieplan', 'werkafspraak', 'operationeel plan', 'statusovereenkomst',
    ],
    en: ['memorandum', 'memorandum of understanding', 'mou', 'cooperation agreement', 'joint action plan', 'administrative arrangement', 'working arrangement', 'arrangement', 'operating plan', 'operational plan'],
  },
  {
    kind: 'non-paper', family: 'paper', genitive: 'initiator', comitative: 'initiator', gathering: false,
    nl: [
      'non-paper', 'non paper', 'non-papers', 'position paper', 'discussienota', 'gezamenlijk paper', 'gezamenlijk voorstel', 'foodforthought paper',
      'food for thought paper', 'paper', 'restrictievoorstel', 'discussiepaper', 'gezamenlijk memorandum', 'schriftelijke bijdrage', 'gezamenlijke bijdrage',
    ],
    en: ['non-paper', 'non paper', 'non-papers', 'position paper', 'discussion paper', 'food for thought paper', 'joint paper', 'joint proposal', 'joint contribution', 'written contribution', 'joint submission'],
  },
  {
    kind: 'paper', family: 'paper', genitive: 'initiator', comitative: 'initiator', gathering: false, weak: true,
    nl: ['nota', 'notitie', 'voorstel', 'gezamenlijke nota'],
    en: ['note', 'joint note'],
  },
  {
    kind: 'meal', family: 'meal', genitive: 'participant', comitative: 'participant', gathering: true,
    nl: ['werkontbijt', 'ontbijt', 'werklunch', 'lunch', 'werkdiner', 'diner', 'ontbijtbijeenkomst', 'lunchbijeenkomst', 'lunchsessie', 'ontbijtsessie', 'dinersessie', 'lunchgesprek', 'ontbijtgesprek', 'lunchoverleg'],
    en: ['working breakfast', 'breakfast', 'working lunch', 'lunch', 'working dinner', 'dinner', 'breakfast meeting'],
  },
  {
    kind: 'talk', family: 'talk', genitive: 'participant', comitative: 'participant', gathering: true, weak: true,
    nl: [
      'besloten gesprek', 'bilateraal gesprek', 'bilaterale gesprekken', 'trilateraal gesprek', 'gesprek', 'gesprekken', 'ronde tafel', 'rondetafel',
      'rondetafelgesprek', 'rondetafelbijeenkomst', 'trilateraal overleg', 'bilateraal overleg', 'overleg', 'side-event', 'side event', 'zijbijeenkomst',
      'bijeenkomst van gelijkgezinden', 'minitop', 'onderhoud', 'ontmoeting', 'ontmoetingen', 'bilaterale ontmoeting', 'bilaterale bijeenkomst', 'trilaterale bijeenkomst', 'werkgesprek', 'gedachtewisseling', 'kennismakingsgesprek', 'driegesprek', 'videogesprek', 'belronde',
    ],
    en: [
      'bilateral meeting', 'bilateral talks', 'trilateral meeting', 'talks', 'round table', 'roundtable', 'side event', 'side-event',
      'closed-door meeting', 'conversation', 'conversations', 'call', 'video call', 'phone call', 'discussions', 'consultations', 'quadrilateral meeting', 'trilateral talks',
    ],
  },
  {
    kind: 'project', family: 'project', genitive: 'initiator', comitative: 'participant', gathering: false, weak: true,
    nl: ['pilot', 'proefproject', 'gezamenlijk initiatief', 'initiatief', 'gezamenlijke pilot', 'gezamenlijk project', 'gezamenlijke missie', 'gezamenlijke operatie', 'gezamenlijke oefening', 'gezamenlijke aankoop', 'gezamenlijke aanbesteding', 'gezamenlijke actie'],
    en: ['pilot project', 'joint initiative', 'initiative', 'joint project', 'pilot', 'joint operation', 'joint exercise', 'joint procurement', 'joint mission'],
  },
];
