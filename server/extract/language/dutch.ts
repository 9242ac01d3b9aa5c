import { conjugateDutch } from './conjugate.ts';
import { dutchVerbs } from './dutchVerbs.ts';
import { type Language, words } from './Language.ts';
import { Phrases } from './Phrases.ts';

export const dutch: Language = {
  code: 'nl',
  conjugate: conjugateDutch,
  determiners: new Set(
    words(`de het een 't deze dit die dat alle beide mijn onze zijn haar hun elk elke ieder iedere enkele enige diverse verschillende
      andere overige meerdere vele veel zowel ook o.a bijvoorbeeld aantal belangrijke volgende twee drie vier vijf zes
      zeven acht negen tien elf twaalf deelnemende betrokken gelijkgezinde gelijkgestemde eveneens tevens`),
  ),
  prepositions: new Phrases([
    'met uitzondering van',
    'met steun van',
    'op initiatief van',
    'op verzoek van',
    'op voorstel van',
    'op uitnodiging van',
    'op aandringen van',
    'onder leiding van',
    'onder aanvoering van',
    'onder voorzitterschap van',
    'onder co-voorzitterschap van',
    'in plaats van',
    'in samenwerking met',
    'samen met',
    'net als',
    'evenals',
    'alsook',
    'alsmede',
    'met inbegrip van',
    'tezamen met',
    'gezamenlijk met',
    'ten aanzien van',
    'met betrekking tot',
    'in het kader van',
    'mede namens',
    'in aanwezigheid van',
    'ter bespreking van',
    'in lijn met',
    'naar aanleiding van',
    'op basis van',
    'ter uitvoering van',
    'tot uitvoering van',
    'ter implementatie van',
    'tot implementatie van',
    'ter omzetting van',
    'tot omzetting van',
    'onder regie van',
    'door middel van',
    'aan',
    'bij',
    'met',
    'door',
    'van',
    'namens',
    'voor',
    'over',
    'tot',
    'in',
    'naar',
    'uit',
    'op',
    'tegen',
    'onder',
    'tussen',
    'achter',
    'boven',
    'langs',
    'binnen',
    'buiten',
    'zonder',
    'behalve',
    'uitgezonderd',
    'richting',
    'inzake',
    'omtrent',
    'vanuit',
    'via',
    'per',
    'sinds',
    'vanaf',
    'tijdens',
    'na',
    'rond',
    'rondom',
    'jegens',
    'betreffende',
    'aangaande',
    'te',
    'volgens',
    'conform',
    'middels',
    'tegenover',
    'naast',
    'ondanks',
    'vanwege',
  ]),
  coordinators: new Set(words('en of maar evenals alsook alsmede als ook respectievelijk noch')),
  listOpeners: new Phrases([
    'waaronder',
    'bestaande uit',
    'te weten',
    'namelijk',
    'zoals',
    'onder wie',
    'met daarin',
    'onder meer',
    'onder andere',
    'onder anderen',
    'o.a',
    'met name',
    'in het bijzonder',
    ':',
  ]),
  relativePronouns: new Set(
    words(
      'die dat wat wie welke waar waarin waaraan waarbij waarmee waarvan waarover waartoe waaruit waarop waardoor waarvoor waarnaar',
    ),
  ),
  subordinators: new Set(
    words(
      'omdat doordat zodat opdat nadat voordat totdat terwijl hoewel ofschoon aangezien indien als wanneer toen mits tenzij hoe of waarom',
    ),
  ),
  negations: new Set(words('niet geen nooit noch nimmer evenmin')),
  harmlessNegations: [
    'niet alleen',
    'niet slechts',
    'niet eerder',
    'niet langer alleen',
    'niet zonder',
    'niet-juridisch',
    'niet in de laatste plaats',
  ],
  passiveAuxiliaries: new Set(words('word wordt worden werd werden geworden')),
  perfectAuxiliaries: new Set(words('is zijn was waren ben bent geweest')),
  unaccusative: new Set(
    words(`komen gaan blijven toe|treden uit|treden bijeen|komen samen|komen overeen|komen uit|stappen stappen af|haken over|gaan worden zijn treden aan|haken aan|schuiven
      volgen starten beginnen vallen verschijnen aan|sluiten vertrekken in|stappen op|stappen weg|gaan uit|vallen in|gaan terug|treden mee|gaan ontstaan verlopen toe|nemen`),
  ),
  asking: new Set(words('vragen verzoeken uit|nodigen op|roepen aan|moedigen polsen benaderen')),
  pointerNouns: new Set(
    words(`tekst groep initiatief oproep verklaring brief overleg bijeenkomst ontbijt lunch diner alliantie coalitie team kopgroep document stuk paper uitvoering vervolg
      gesprek gesprekken bijeenkomsten vergaderingen boodschap doelstelling doelstellingen deelname ondertekening verzoek uitnodiging aansluiting tafel gelegenheid samenwerking deelneming toetreding steun slot laatste moment woord handtekening
      besluit beslissing leden deelnemers ondertekenaars initiatiefnemers kring rij verkenning inhoud strekking oorspronkelijke overige plan voorstel`),
  ),
  agent: 'door',
  locative: new Set(words('in naar uit vanuit te richting binnen buiten rond rondom')),
  comitative: [
    'net als',
    'evenals',
    'alsook',
    'alsmede',
    'samen met',
    'tezamen met',
    'gezamenlijk met',
    'in samenwerking met',
    'met',
    'naast',
  ],
  onBehalf: ['namens', 'mede namens'],
  exceptive: ['met uitzondering van', 'behalve', 'uitgezonderd', 'zonder', 'in plaats van'],
  partyNouns: new Set(
    words(`vertegenwoordigers vertegenwoordiger collega bewindslieden bewindspersonen topambtenaren experts experten niet-eurolanden afgevaardigden landen lidstaten lidstaat land staten partijen partners partnerlanden deelnemers organisaties ministers collega's ambtgenoten delegaties
      instellingen agentschappen ondertekenaars ondersteuners bondgenoten buurlanden initiatiefnemers leden kopgroep groep hoofdsteden regeringen`),
  ),
  considering: new Set([
    'overwegen',
    'aarzelen',
    'twijfelen',
    'beraden',
    'na|denken',
    'bestuderen',
    'onderzoeken',
    'af|wegen',
  ]),
  refusing: new Set(['weigeren', 'af|zien', 'bedanken', 'na|laten', 'af|haken']),
  hypothetical: new Set(
    words('zou zouden wil willen wilde wilden kan kunnen kon konden moet moeten mag mogen hoopt hopen'),
  ),
  commonVerbs: dutchVerbs,
  // The bare stem is the noun more often than "ik werk": "steun", "vraag", "besluit".
  nounForms: (lemma, starred) => {
    const base = lemma.split('|').at(-1) ?? lemma;
    if (irregular.has(base)) return (form) => nouns.has(form);
    return (form) =>
      nouns.has(form) ||
      form.length <= 3 ||
      (starred && (form === base || form === lemma.replace('|', ''))) ||
      !/(?:[td]|[td]en?|n)$/.test(form);
  },
};

/** Verbs without a noun of the same form. */
const irregular = new Set(
  words(
    'zijn hebben worden zullen kunnen moeten mogen willen gaan blijven komen doen staan zien vinden geven nemen houden krijgen brengen zeggen weten denken zoeken slaan zetten',
  ),
);

/** Forms of verbs that are other words far more often. */
const nouns = new Set(
  words(
    'acht dicht licht kost rust bericht besluit inzet opzet dient last kracht dienst steen been woord goed tijd even haven lasten',
  ),
);
