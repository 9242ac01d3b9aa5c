/** What words tell of the fate of a motion or commitment; matched against lower-case text without accents. */
interface StatusCues {
  settled: readonly RegExp[];
  pending: readonly RegExp[];
  /** The same in a sentence that only goes on about it: words that need no subject of their own. */
  settledAlone: readonly RegExp[];
  pendingAlone: readonly RegExp[];
  /** These, in the same clause, turn a settled one into a pending one: it will be, it is not yet. */
  future: RegExp;
  denial: RegExp;
  /** "Dat geldt ook voor …": the status of the sentence before. */
  sameAsBefore: RegExp;
}

const whenNl =
  '\\b(?:voor|na|zodra|uiterlijk|eind|begin|in|op|dit|deze|komend|komende|volgend|volgende|medio|met|rond)\\b';

const informing =
  '\\b(?:informeer|bericht|stuur|zend|deel|verstrek|rapporteer|meld|hoort|verneemt|ontvangt|ontvangen)\\b';

/** Three things that a sentence says in whatever order. */
const inAnyOrder = (a: string, b: string, c: string): RegExp[] =>
  [
    [a, b, c],
    [a, c, b],
    [b, a, c],
    [b, c, a],
    [c, a, b],
    [c, b, a],
  ].map((order) => new RegExp(order.join('.*')));

export const statusCues: Readonly<Record<'nl' | 'en', StatusCues>> = {
  nl: {
    settled: [
      // "beschouw ik als afgedaan"
      /\b(?:afgedaan|afgehandeld|afgerond|afgesloten)\b/,
      // "doe ik hiermee af"
      /\bdoe(?:t|n)? (?:ik|wij|het kabinet)\b.*\baf\b(?! te)/,
      // "doe ik hierbij gestand"
      /\bgestand\b/,
      // "geeft het kabinet gevolg aan de motie", "is uitvoering gegeven aan"
      /\b(?:geef|geeft|geven|gaf|gaven|heb|heeft|hebben|is|wordt|hiermee|daarmee)\b.*\b(?:invulling|uitvoering|gevolg|gehoor|opvolging)\b.*\b(?:gegeven|aan)\b/,
      /\b(?:invulling|uitvoering|gevolg|gehoor|opvolging) (?:gegeven|is gegeven|geef|geeft)\b/,
      // "kom ik tegemoet aan de motie"
      /\b(?:kom|komt|komen|kwam|tegemoet)\b.*\btegemoet (?:aan|gekomen)\b|\btegemoet ?gekomen\b/,
      // "is aan de toezegging voldaan"
      /\bvoldaan\b|\bvoldoe(?:t|n)?\b.*\baan\b/,
      // "is nagekomen", "kom ik mijn toezegging na"
      /\bnagekomen\b|\bkomt? (?:ik|het kabinet)?.*\btoezegging\b.*\bna\b/,
      // "Conform mijn toezegging heb ik …", "Zoals toegezegd bied ik u hierbij …"
      /\b(?:conform|overeenkomstig|zoals)\b.{0,90}\b(?:toezegging|toegezegd)\b.*\b(?:heb|heeft|is|zijn|bied|treft|doe|hierbij)\b/,
      // "los ik mijn toezegging in"
      /\bingelost\b|\blos ik\b.*\bin\b/,
      // "is de motie uitgevoerd", "acht het kabinet de motie uitgevoerd"
      /\b(?:is|zijn|was|waren)\b.{0,80}\buitgevoerd\b|\bals uitgevoerd\b|\buitgevoerd (?:is|zijn)\b|\b(?:acht|beschouw|beschouwt)\b.*\buitgevoerd\b/,
      /\b(?:hiermee|daarmee) (?:doe|doet|beschouw|beschouwt)\b/,
    ],
    pending: [
      // "is in voorbereiding"
      /\bin (?:uitvoering|voorbereiding|behandeling|beraad)\b/,
      // "loopt nog", "moet nog verschijnen"
      /\bmomenteel\b|\bop dit moment\b|\bnog (?:niet|moet|moeten|dient|te)\b|\bnog\b.*\b(?:lopend|loopt|volgt)\b|\blopende?\b|\bloopt\b/,
      // "wordt bij de onderhandelingen betrokken"
      /\bword(?:t|en)\b(?!.*\b(?:beschouwd|afgedaan)\b).*\b(?:uitgewerkt|verkend|gepland|onderzocht|bezien|betrokken|meegenomen|voorbereid|uitgevoerd)\b/,
      // "zal ik", "streeft ernaar"
      /\b(?:zal|zullen|streef|streeft|streven|verwacht|verwachten|voornemens|ben ik in gesprek)\b|(?<!\bhierbij )\b(?:ga|gaat|gaan)\b(?! (?:ik )?(?:hierbij|hieronder|hierna|in op|in|nader in))(?!.*\b(?:hierbij|bijgaand|middels deze brief|met deze brief|hieronder)\b)/,
      // "voor de zomer", "in het derde kwartaal"
      /\b(?:voor|na) (?:de zomer|het zomerreces|het kerstreces|het einde|eind)\b|\bvoor eind\b|\bin het (?:eerste|tweede|derde|vierde) kwartaal\b|\bdit (?:najaar|voorjaar)\b/,
      // "informeer ik uw Kamer in juni"
      /^(?!.*\b(?:hierbij|bijgaand|middels deze brief|met deze brief)\b).*\b(?:informeer|bericht|ontvangt|stuur|rapporteer|kom) (?:ik|uw kamer|de kamer|het kabinet|u)\b.*\b(?:voor|in|eind|dit|komend)\b/,
      // "wordt u nader geïnformeerd"
      /\bword(?:t|en) (?:u|uw kamer|de kamer)\b.*\b(?:geinformeerd|bericht|ingelicht|geïnformeerd)\b/,
      // "komt in zijn brieven terug"
      /\bkom(?:t|en)?\b.{0,80}\bterug\b/,
      // "bezie hoe daaraan invulling kan worden gegeven"
      /\b(?:bezie|beziet|verken|verkent|onderzoek|onderzoekt)\b (?:ik |het kabinet )?(?:nog |momenteel )?(?:hoe|of|op welke)\b/,
      // "betrek ik bij de begroting", "zeg ik toe"
      /\bbetrek(?:t|ken)? (?:ik|wij|het kabinet)\b|\bzeg(?:t)?\b.*\btoe\b/,
      /\bneem ik mee\b|\bnemen wij mee\b|\bvolgt\b/,
    ],
    settledAlone: [
      // "Afgedaan: …", "Status: nagekomen."
      /^[\s–—•-]*(?:status|stand van zaken)?[\s:]*(?:afgedaan|afgehandeld|nagekomen|uitgevoerd|voldaan)\b/,
      // "Daarmee is daaraan voldaan."
      /\b(?:hiermee|daarmee|hierbij|waarmee)\b.*\b(?:afgedaan|afgehandeld|voldaan|nagekomen|uitgevoerd|gestand|ingelost)\b/,
      // "Hieraan is gevolg gegeven."
      /\b(?:hieraan|daaraan|aan (?:dit|dat) verzoek)\b.*\b(?:voldaan|gevolg gegeven|invulling gegeven|uitvoering gegeven|tegemoetgekomen|gehoor gegeven)\b/,
      // "Ik beschouw haar als afgedaan."
      /\b(?:zij|deze|die|haar|hem|dit|dat|het)\b.{0,60}\bals (?:afgedaan|nagekomen|uitgevoerd|afgehandeld)\b/,
      // "Zij is afgedaan."
      /^[\s–—•-]*(?:zij|ze|deze|dit|dat) (?:is|zijn) (?:\w+ )?(?:afgedaan|nagekomen|uitgevoerd|afgehandeld)\b/,
    ],
    pendingAlone: [
      // "In het najaar kom ik hierop terug."
      /\bkom(?:t|en)?\b.{0,60}\bterug\b/,
      // "Over de uitvoering informeer ik u na afloop", "Voor het einde van het jaar ontvangt u een brief.", "die u in mei ontvangt"
      ...inAnyOrder(informing, whenNl, '\\b(?:u|uw kamer|de kamer)\\b'),
      // "Het eerste overzicht volgt uiterlijk 1 december."
      new RegExp(`\\b(?:volgt|volgen|verschijnt|verschijnen)\\b.{0,40}${whenNl}`),
      new RegExp(`${whenNl}.{0,60}\\b(?:volgt|volgen|verschijnt|verschijnen)\\b`),
      // "Uw Kamer wordt in mei geïnformeerd."
      ...inAnyOrder(
        '\\bword(?:t|en)\\b',
        whenNl,
        '\\b(?:geinformeerd|ingelicht|afgerond|voltooid|gepubliceerd|toegezonden|toegestuurd|aangeboden|verzonden)\\b',
      ),
      // "De campagne start dit najaar."
      new RegExp(`\\b(?:start|starten|begint|beginnen)\\b.{0,20}${whenNl}`),
      // "Hierover vindt nog overleg plaats", "ben ik daarover in gesprek", "rondt dit op dit moment af"
      /\b(?:vindt|vinden) (?:hierover |daarover )?nog\b|\bin (?:gesprek|overleg)\b|\b(?:op dit moment|momenteel)\b/,
      // "Ik betrek deze motie bij …"
      /\bbetrek(?:t|ken)?\b.*\bbij\b/,
      // "Het onderzoek loopt nog", "is in voorbereiding", "zij is nog niet afgerond"
      /\bloopt nog\b|\blopen nog\b|\bin (?:voorbereiding|uitvoering|de maak)\b|\bnog niet (?:afgerond|afgedaan|gereed|beschikbaar|klaar|nagekomen|uitgevoerd|voltooid)\b/,
      // "wordt momenteel opgesteld"
      /\bword(?:t|en) (?:momenteel|thans|nu|op dit moment|nog) (?:\w+ ){0,4}(?:opgesteld|voorbereid|uitgewerkt|onderzocht|verkend|afgerond|uitgevoerd)\b/,
      // "Hiervoor worden nu gegevens verzameld", "hieraan wordt gewerkt"
      /\b(?:hier|daar)(?:voor|aan|mee)\b.*\b(?:nu|thans|momenteel|gewerkt)\b|\b(?:nu|thans|momenteel)\b.*\b(?:hier|daar)(?:voor|aan)\b/,
      // "Dit zal uiterlijk in mei gereed zijn", "komt in mei beschikbaar"
      /\b(?:zal|zullen)\b.*\b(?:gereed|volgen|verschijnen|beschikbaar|afgerond|ontvangen|geinformeerd|aangeboden|verzonden|terugkomen|uitgevoerd|informeren|berichten|weten|toesturen|ingaan)\b|\bkom(?:t|en)\b.*\bbeschikbaar\b/,
      // "Tot die tijd houd ik de motie open."
      /\bhoud(?:t|en)?\b.*\bopen\b/,
      // "ligt op schema", "is in gang gezet"
      /\bop (?:schema|koers)\b|\bin gang gezet\b|\bter hand genomen\b|\b(?:is|zijn) (?:inmiddels )?(?:gestart|begonnen)\b/,
      // "staat nog open", "blijft openstaan"
      /\bsta(?:at|an) (?:nog|vooralsnog) (?:steeds )?open\b|\bblij(?:ft|ven) (?:\w+ ){0,3}open/,
      // "Aan dat verzoek wordt in september voldaan."
      /\b(?:hieraan|daaraan|aan (?:dit|dat) verzoek)\b.*\b(?:wordt|zal)\b/,
    ],
    future:
      /\b(?:zal|zullen|ga|gaat|gaan|voornemens|beoogt|streeft|verwacht)\b|\b(?:hoe|of|wanneer)\b.*\bkan\b|\bword(?:t|en) (?:\w+ ){0,2}?(?:in|voor|eind|uiterlijk|dit|begin|medio|komend)\b/,
    denial: /\b(?:niet|geen|gedeeltelijk|deels|nog niet)\b/,
    sameAsBefore:
      /^(?:dat|dit|hetzelfde) geldt (?:ook |eveneens |tevens )?voor\b|\bgeldt (?:dit|dat|hetzelfde)\b/,
  },
  en: {
    settled: [
      // "has been carried out by", "is fulfilled by"
      /\b(?:fulfils?|fulfilled|settled|settles|discharged|implemented|completed|carried out|been met|honoured)\b/,
      /\bhereby\b/,
    ],
    pending: [
      // "is being prepared", "will be"
      /\b(?:pending|under way|underway|in preparation|currently|will|is being|are being|not yet|expected|intends)\b|\bi undertake\b|\b(?:before|by) (?:the )?(?:summer|christmas|easter|end of|\d{1,2} \w+ \d{4})\b/,
    ],
    settledAlone: [
      // "I have done so in the present statement."
      /\b(?:have|has) (?:now )?done so\b/,
      // "I consider it settled."
      /\b(?:it|this|that)\b.{0,40}\b(?:settled|fulfilled|discharged|carried out|completed)\b/,
      /^(?:settled|fulfilled|completed|done)\b/,
    ],
    pendingAlone: [
      // "That report is being prepared."
      /\b(?:is|are) (?:still |now |currently )?being (?:\w+ed|drawn up)\b/,
      // "Work on it is still in progress", "has begun", "remains open"
      /\bin progress\b|\b(?:has|have) (?:begun|started)\b|\bremains? open\b|\bnot yet been\b/,
      // "I will involve this motion in the negotiations."
      /\bwill involve\b/,
      // "It will be sent before the summer."
      /\bwill (?:follow|report|inform|be sent|be published|return|write|reach|issue|receive|be informed|revert|set out)\b/,
      /\b(?:not yet|under way|underway|in preparation)\b/,
    ],
    future: /\b(?:will|shall|is expected|intends|to be)\b/,
    denial: /\b(?:not|no|partly)\b/,
    sameAsBefore: /^the same (?:applies|goes|holds)\b/,
  },
};
