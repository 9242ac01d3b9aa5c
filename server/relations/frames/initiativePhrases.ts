/** A preposition that binds a party to the noun of an initiative, and the role that it gives. */
export interface InitiativePhrase {
  name: string;
  prepositions: readonly string[];
  /** Whether it must stand right behind the noun; otherwise anywhere in its phrase, or before it in the same clause. */
  adjacent: boolean;
  /** A role of its own, or the one that the kind of initiative gives to its makers or to those who are "with" it. */
  role: string | 'genitive' | 'comitative' | 'between';
  /** The role in a gathering, where it is another one. */
  inGathering?: string;
}

export const initiativePhrases: readonly InitiativePhrase[] = [
  {
    name: 'on the initiative of',
    prepositions: [
      'op initiatief van',
      'onder leiding van',
      'onder aanvoering van',
      'op verzoek van',
      'op voorstel van',
      'at the proposal of',
      'on a proposal from',
      'on the initiative of',
      'at the initiative of',
      'under the leadership of',
      'at the request of',
      'at the prompting of',
    ],
    adjacent: false,
    role: 'initiator',
  },
  {
    name: 'chaired by',
    prepositions: [
      'onder voorzitterschap van',
      'onder co-voorzitterschap van',
      'op uitnodiging van',
      'under the presidency of',
      'at the invitation of',
    ],
    adjacent: false,
    role: 'initiator',
    inGathering: 'organiser',
  },
  {
    name: 'on behalf of',
    prepositions: ['namens', 'mede namens', 'on behalf of', 'in the name of'],
    adjacent: false,
    role: 'signatory',
    inGathering: 'participant',
  },
  {
    name: 'with support of',
    prepositions: ['met steun van', 'with the support of'],
    adjacent: false,
    role: 'supporter',
  },
  { name: 'of', prepositions: ['van', 'of', 'by', 'from'], adjacent: true, role: 'genitive' },
  { name: 'between', prepositions: ['tussen', 'between', 'among'], adjacent: true, role: 'between' },
  {
    name: 'with',
    prepositions: ['met', 'with', 'samen met', 'together with', 'jointly with'],
    adjacent: true,
    role: 'comitative',
  },
];
