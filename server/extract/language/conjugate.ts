/** One form of a verb. `particle` is the word that must stand elsewhere in the clause ("nam … deel"). */
export interface VerbForm {
  lemma: string;
  kind: 'finite' | 'participle' | 'infinitive';
  particle?: string;
  /** The bare stem, which only "ik" takes and which is a noun more often: "steun", "vraag". */
  stem?: true;
}

export type Conjugate = (lemma: string) => readonly (readonly [form: string, VerbForm])[];

/**
 * Dutch strong and irregular verbs: infinitive, present (stem, stem+t), past singular and plural, participle without "ge".
 * Source of the forms: Algemene Nederlandse Spraakkunst, the strong and irregular classes.
 */
const strong = new Map(
  `nemen neem neemt nam namen genomen; sluiten sluit sluit sloot sloten gesloten; treden treed treedt trad traden getreden;
   trekken trek trekt trok trokken getrokken; doen doe doet deed deden gedaan; spreken spreek spreekt sprak spraken gesproken;
   komen kom komt kwam kwamen gekomen; geven geef geeft gaf gaven gegeven; brengen breng brengt bracht brachten gebracht;
   schrijven schrijf schrijft schreef schreven geschreven; bieden bied biedt bood boden geboden; roepen roep roept riep riepen geroepen;
   zien zie ziet zag zagen gezien; laten laat laat liet lieten gelaten; houden houd houdt hield hielden gehouden; staan sta staat stond stonden gestaan;
   gaan ga gaat ging gingen gegaan; vragen vraag vraagt vroeg vroegen gevraagd; wijzen wijs wijst wees wezen gewezen;
   zeggen zeg zegt zei zeiden gezegd; zeggen zeg zegt zegde zegden gezegd; dragen draag draagt droeg droegen gedragen; wegen weeg weegt woog wogen gewogen;
   blijven blijf blijft bleef bleven gebleven; krijgen krijg krijgt kreeg kregen gekregen; vinden vind vindt vond vonden gevonden;
   stemmen stem stemt stemde stemden gestemd; kiezen kies kiest koos kozen gekozen; zitten zit zit zat zaten gezeten; zijn ben is was waren geweest; zullen zal zal zou zouden gezuld; kunnen kan kan kon konden gekund; willen wil wil wilde wilden gewild; moeten moet moet moest moesten gemoeten;
   mogen mag mag mocht mochten gemogen; worden word wordt werd werden geworden; lijken lijk lijkt leek leken geleken; beginnen begin begint begon begonnen begonnen;
   liggen lig ligt lag lagen gelegen; lezen lees leest las lazen gelezen; helpen help helpt hielp hielpen geholpen; werpen werp werpt wierp wierpen geworpen;
   vallen val valt viel vielen gevallen; lopen loop loopt liep liepen gelopen; slaan sla slaat sloeg sloegen geslagen; binden bind bindt bond bonden gebonden;
   schuiven schuif schuift schoof schoven geschoven; scharen schaar schaart schaarde schaarden geschaard; weten weet weet wist wisten geweten;
   ontvangen ontvang ontvangt ontving ontvingen ontvangen; vangen vang vangt ving vingen gevangen; hebben heb heeft had hadden gehad;
   denken denk denkt dacht dachten gedacht; zoeken zoek zoekt zocht zochten gezocht; kopen koop koopt kocht kochten gekocht; wijken wijk wijkt week weken geweken;
   zenden zend zendt zond zonden gezonden; treffen tref treft trof troffen getroffen; buigen buig buigt boog bogen gebogen; stappen stap stapt stapte stapten gestapt; raden raad raadt ried rieden geraden; strijden strijd strijdt streed streden gestreden; verliezen verlies verliest verloor verloren verloren; haken haak haakt haakte haakten gehaakt;
   bewegen beweeg beweegt bewoog bewogen bewogen; bevelen beveel beveelt beval bevalen bevolen; breken breek breekt brak braken gebroken; drijven drijf drijft dreef dreven gedreven;
   dringen dring dringt drong drongen gedrongen; dwingen dwing dwingt dwong dwongen gedwongen; gelden geld geldt gold golden gegolden; genieten geniet geniet genoot genoten genoten;
   gieten giet giet goot goten gegoten; grijpen grijp grijpt greep grepen gegrepen; hangen hang hangt hing hingen gehangen; heffen hef heft hief hieven geheven; heten heet heet heette heetten geheten;
   klinken klink klinkt klonk klonken geklonken; lijden lijd lijdt leed leden geleden; meten meet meet mat maten gemeten; mijden mijd mijdt meed meden gemeden; prijzen prijs prijst prees prezen geprezen;
   rijden rijd rijdt reed reden gereden; rijzen rijs rijst rees rezen gerezen; schenden schend schendt schond schonden geschonden; schenken schenk schenkt schonk schonken geschonken;
   scheppen schep schept schiep schiepen geschapen; schieten schiet schiet schoot schoten geschoten; schijnen schijn schijnt scheen schenen geschenen; snijden snijd snijdt sneed sneden gesneden;
   springen spring springt sprong sprongen gesprongen; steken steek steekt stak staken gestoken; stijgen stijg stijgt steeg stegen gestegen; stoten stoot stoot stootte stootten gestoten;
   varen vaar vaart voer voeren gevaren; vechten vecht vecht vocht vochten gevochten; verdwijnen verdwijn verdwijnt verdween verdwenen verdwenen; vergeten vergeet vergeet vergat vergaten vergeten;
   vliegen vlieg vliegt vloog vlogen gevlogen; werven werf werft wierf wierven geworven; wijten wijt wijt weet weten geweten; winnen win wint won wonnen gewonnen; zwijgen zwijg zwijgt zweeg zwegen gezwegen;
   blijken blijk blijkt bleek bleken gebleken; dragen draag draagt droeg droegen gedragen; jagen jaag jaagt joeg joegen gejaagd; laden laad laadt laadde laadden geladen; scheiden scheid scheidt scheidde scheidden gescheiden;
   sterven sterf sterft stierf stierven gestorven; hijsen hijs hijst hees hesen gehesen; zinken zink zinkt zonk zonken gezonken; slinken slink slinkt slonk slonken geslonken; stinken stink stinkt stonk stonken gestonken;
   wenden wend wendt wendde wendden gewend; zetten zet zet zette zetten gezet; uiten uit uit uitte uitten geuit; leggen leg legt legde legden gelegd`
    .split(';')
    .map((line): [string, string[]] => {
      const [infinitive = '', ...forms] = line.trim().split(/\s+/);
      return [`${infinitive}:${forms[2]}`, [infinitive, ...forms]];
    }),
);
const strongBases = [...strong.values()];

const inseparable = /^(?:be|ge|ver|ont|her|er|onder|over|mede|voor|weer|om|door|vol)/;

/** All forms of a Dutch verb; a separable one is written with a bar: `deel|nemen`. Spare forms that are no words do no harm. */
export const conjugateDutch: Conjugate = (lemma) => {
  const [particle, base] = lemma.includes('|') ? lemma.split('|') : ['', lemma];
  if (base === undefined || particle === undefined) return [];
  const { finite, participles, infinitive, stems } = baseForms(base);
  const forms: [string, VerbForm][] = [];
  const add = (form: string, kind: VerbForm['kind'], detached?: string) => {
    const bare = detached ? form : form.slice(particle.length);
    const isStem = kind === 'finite' && stems.includes(bare);
    forms.push([
      form,
      { lemma, kind, ...(detached && { particle: detached }), ...(isStem && { stem: true as const }) },
    ]);
  };
  for (const form of finite) {
    add(particle + form, 'finite');
    if (particle) add(form, 'finite', particle);
  }
  for (const participle of participles) add(particle + participle, 'participle');
  add(particle + infinitive, 'infinitive');
  if (particle) add(infinitive, 'infinitive', particle);
  return forms;
};

interface BaseForms {
  finite: string[];
  participles: string[];
  infinitive: string;
  stems: string[];
}

function baseForms(base: string): BaseForms {
  const own = strongBases.filter(([infinitive]) => infinitive === base);
  if (own.length > 0) return fromTable(own, base, '');
  const prefix = inseparable.exec(base)?.[0] ?? '';
  const inner = strongBases.filter(([infinitive]) => prefix && prefix + infinitive === base);
  return inner.length > 0 ? fromTable(inner, base, prefix) : weakForms(base);
}

function fromTable(rows: readonly string[][], infinitive: string, prefix: string): BaseForms {
  const finite = rows.flatMap((row) => [...row.slice(1, 5).map((form) => prefix + form), infinitive]);
  const participles = rows.map((row) => {
    const participle = row[5] ?? '';
    return prefix ? prefix + participle.replace(/^ge/, '') : participle;
  });
  const stems = rows.flatMap(([, stem = '', third]) =>
    stem === third || stem === 'heb' || stem === 'ben' ? [] : [prefix + stem],
  );
  return { finite, participles, infinitive, stems };
}

function weakForms(infinitive: string): BaseForms {
  const stems = stemsOf(infinitive);
  const finite = [infinitive, ...stems.flatMap((stem) => [stem, `${stem}t`, ...pastForms(stem)])];
  const bare = stems.flatMap((stem) => [stem, `${stem}t`, `${stem}d`]);
  const participles = inseparable.test(infinitive)
    ? [...bare, ...bare.map((form) => `ge${form}`)]
    : bare.map((form) => `ge${form}`);
  return {
    finite,
    participles: participles.filter((form) => /[dt]$/.test(form)),
    infinitive,
    stems: stems.filter((stem) => !stem.endsWith('t')),
  };
}

const pastForms = (stem: string): string[] => ['te', 'ten', 'de', 'den'].map((ending) => stem + ending);

/** "tekenen" has the stem "teken", "organiseren" "organiseer", "steunen" "steun", "leggen" "leg", "beloven" "beloof". */
function stemsOf(infinitive: string): string[] {
  const cut = infinitive.replace(/e?n$/, '');
  const single = cut.replace(/([bcdfgklmnprstz])\1$/, '$1');
  const soft = single.replace(/v$/, 'f').replace(/z$/, 's');
  // One vowel letter before the last consonant is long in the infinitive; after another vowel only behind a trema ("initiëren").
  const long = soft.replace(/(^|[^aeiou]|i)([aeou])([^aeiou])$/, '$1$2$2$3');
  return [...new Set(single === cut ? [soft, long] : [single])];
}

const irregular = new Map(
  `take takes took taken taking; make makes made made making; lead leads led led leading; write writes wrote written writing; hold holds held held holding;
   give gives gave given giving; speak speaks spoke spoken speaking; meet meets met met meeting; send sends sent sent sending; set sets set set setting;
   put puts put put putting; come comes came come coming; stand stands stood stood standing; withdraw withdraws withdrew withdrawn withdrawing;
   pull pulls pulled pulled pulling; bring brings brought brought bringing; say says said said saying; see sees saw seen seeing; have has had had having; do does did done doing;
   submit submits submitted submitted submitting; opt opts opted opted opting; commit commits committed committed committing; be is was been being; convene convenes convened convened convening;
   throw throws threw thrown throwing; bear bears bore borne bearing; become becomes became become becoming; begin begins began begun beginning; build builds built built building; buy buys bought bought buying; catch catches caught caught catching; choose chooses chose chosen choosing;
   cut cuts cut cut cutting; deal deals dealt dealt dealing; draw draws drew drawn drawing; drive drives drove driven driving; fall falls fell fallen falling; feel feels felt felt feeling; fight fights fought fought fighting; find finds found found finding;
   forbid forbids forbade forbidden forbidding; foresee foresees foresaw foreseen foreseeing; get gets got got getting; go goes went gone going; grow grows grew grown growing; hear hears heard heard hearing; keep keeps kept kept keeping; know knows knew known knowing;
   lay lays laid laid laying; leave leaves left left leaving; lend lends lent lent lending; let lets let let letting; lose loses lost lost losing; mean means meant meant meaning; overcome overcomes overcame overcome overcoming; oversee oversees oversaw overseen overseeing;
   pay pays paid paid paying; rise rises rose risen rising; run runs ran run running; seek seeks sought sought seeking; sell sells sold sold selling; show shows showed shown showing; spend spends spent spent spending; spread spreads spread spread spreading; strike strikes struck struck striking;
   tell tells told told telling; think thinks thought thought thinking; undergo undergoes underwent undergone undergoing; understand understands understood understood understanding; undertake undertakes undertook undertaken undertaking; uphold upholds upheld upheld upholding; win wins won won winning;
   withhold withholds withheld withheld withholding; arise arises arose arisen arising; bind binds bound bound binding; break breaks broke broken breaking; cost costs cost cost costing; forego foregoes forewent foregone foregoing; recast recasts recast recast recasting;
   admit admits admitted admitted admitting; allot allots allotted allotted allotting; compel compels compelled compelled compelling; control controls controlled controlled controlling; defer defers deferred deferred deferring; deter deters deterred deterred deterring; drop drops dropped dropped dropping; equip equips equipped equipped equipping;
   incur incurs incurred incurred incurring; infer infers inferred inferred inferring; occur occurs occurred occurred occurring; permit permits permitted permitted permitting; plan plans planned planned planning; prefer prefers preferred preferred preferring; refer refers referred referred referring; regret regrets regretted regretted regretting; rebut rebuts rebutted rebutted rebutting;
   stem stems stemmed stemmed stemming; step steps stepped stepped stepping; stop stops stopped stopped stopping; transfer transfers transferred transferred transferring; travel travels travelled travelled travelling; cancel cancels cancelled cancelled cancelling; fulfil fulfils fulfilled fulfilled fulfilling; fund funds funded funded funding; signal signals signalled signalled signalling; tackle tackles tackled tackled tackling; label labels labelled labelled labelling; model models modelled modelled modelling`
    .split(';')
    .map((line): [string, string[]] => {
      const forms = line.trim().split(/\s+/);
      return [forms[0] ?? '', forms];
    }),
);

/** All forms of an English verb; a phrasal one is written with a bar: `take|part`. */
export const conjugateEnglish: Conjugate = (lemma) => {
  const [base = '', particle] = lemma.split('|');
  const [infinitive = base, third = '', past = '', participle = '', gerund = ''] =
    irregular.get(base) ?? regular(base);
  const form = (text: string, kind: VerbForm['kind']): [string, VerbForm] => [
    text,
    particle ? { lemma, kind, particle } : { lemma, kind },
  ];
  return [
    ...(base === 'be' ? ['am', 'are', 'were'].map((text) => form(text, 'finite')) : []),
    form(infinitive, 'finite'),
    form(third, 'finite'),
    form(past, 'finite'),
    form(participle, 'participle'),
    form(gerund, 'infinitive'),
    form(infinitive, 'infinitive'),
  ];
};

function regular(base: string): string[] {
  const past = base.endsWith('e')
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${base}ed`;
  const third = /(?:s|sh|ch|x)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  return [base, third, past, past, base.endsWith('e') ? `${base.slice(0, -1)}ing` : `${base}ing`];
}
