/** Nouns for what someone is in an initiative: "de initiatiefnemer van de brief, Denemarken", "met Malta als gastheer". */
export interface RoleNoun {
  role: string;
  words: ReadonlySet<string>;
}

const nouns = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const roleNouns: readonly RoleNoun[] = [
  {
    role: 'initiator',
    words: nouns(
      `initiatiefnemer initiatiefnemers trekker trekkers kartrekker kartrekkers voortrekker voortrekkers opsteller opstellers medeopsteller penvoerder penvoerders
      auteur auteurs oprichter oprichters medeoprichter medeoprichters aanjager aanjagers leider aanvoerder coordinator geestelijk bedenker bedenkers afzender afzenders
      initiator initiators instigator author authors drafter drafters founder founders lead leader coordinator architect sponsor sponsors penholder`,
    ),
  },
  {
    role: 'organiser',
    words: nouns(
      `gastheer gastvrouw gastland organisator organisatoren medeorganisator medeorganisatoren voorzitter covoorzitter medevoorzitter
      host hosts cohost cohosts organiser organisers chair cochair convener`,
    ),
  },
  {
    role: 'signatory',
    words: nouns(
      'ondertekenaar ondertekenaars medeondertekenaar medeondertekenaars signatory signatories cosignatory cosignatories',
    ),
  },
  {
    role: 'participant',
    words: nouns(
      `deelnemer deelnemers deelnemende lid leden partner partners medelid vast vaste kernlid participant participants member members partner partners`,
    ),
  },
  {
    role: 'supporter',
    words: nouns(
      `steunbetuiger steunbetuigers ondersteuner ondersteuners medestander medestanders pleitbezorger pleitbezorgers voorstander supporter supporters backer backers`,
    ),
  },
];

/** The role that a normalised noun tells; undefined for other words. */
export const roleOfNoun = (word: string): string | undefined =>
  roleNouns.find(({ words }) => words.has(word))?.role;
