/** What words tell of how a motion was judged and what became of it; matched against lower-case text without accents. */
export interface FateCue {
  property: 'appraisal' | 'outcome';
  value: string;
  cue: RegExp;
  /** Whether the words say it by themselves, also in a sentence that does not name the motion. */
  alone: boolean;
}

export const fateCues: Readonly<Record<'nl' | 'en', readonly FateCue[]>> = {
  nl: [
    // "Ik heb het oordeel aan de Kamer gelaten", "oordeel Kamer"
    {
      property: 'appraisal',
      value: 'oordeel-kamer',
      alone: true,
      cue: /\boordeel (?:aan )?(?:de |uw )?kamer\b|\baan het oordeel van (?:de|uw) kamer\b|\boordeel (?:over de motie.{0,60} )?(?:laat ik |wordt |is |heb ik )?(?:aan (?:de|uw) kamer|gelaten)\b|\blaat (?:ik )?(?:het |dit )?oordeel\b.{0,80}\baan (?:de|uw) kamer\b|\boordeel over\b.{0,80}\baan (?:de|uw) kamer (?:gelaten|over)\b|\bpositief (?:geadviseerd|advies)\b/g,
    },
    // "Deze motie heb ik ontraden"
    {
      property: 'appraisal',
      value: 'ontraden',
      alone: true,
      cue: /\bontra(?:den|ad|adt|ding)\b|\bnegatief (?:geadviseerd|advies|heb ik geadviseerd)\b|\badvies\b.{0,60}\bniet (?:aan te nemen|te steunen)\b/g,
    },
    // "is ontijdig verklaard"
    { property: 'appraisal', value: 'ontijdig', alone: true, cue: /\bontijdige?\b|\bprematuur\b/g },
    // "heb ik overgenomen"
    {
      property: 'appraisal',
      value: 'overgenomen',
      alone: false,
      cue: /(?<!niet )\bovergenomen\b|\bneemt? .{0,160}\bover\b(?= *[.;,]|$)|\bneem ik .{0,120}\bover\b/g,
    },
    // "is met algemene stemmen aangenomen", "de aanvaarde motie"
    {
      property: 'outcome',
      value: 'carried',
      alone: false,
      cue: /(?<!niet )\b(?:aangenomen|aanvaarde?)\b|\bnam(?:en)?\b.{0,40}\baan\b/g,
    },
    // "Zij is verworpen", "is niet aangenomen"
    {
      property: 'outcome',
      value: 'rejected',
      alone: false,
      cue: /\b(?:verworpen|verwierp|verwierpen|afgestemd|weggestemd|niet aangenomen|geen meerderheid|haalde het niet|haalde geen)\b/g,
    },
    // "De indiener heeft haar motie aangehouden"
    {
      property: 'outcome',
      value: 'held',
      alone: false,
      cue: /\baangehouden\b|\bhield.{0,40}\baan\b|\bhoudt .{0,60}\baan\b/g,
    },
    // "Ingetrokken is de motie"
    {
      property: 'outcome',
      value: 'withdrawn',
      alone: false,
      cue: /\bingetrokken\b|\btrok(?:ken)? .{0,60}\bin\b/g,
    },
  ],
  en: [
    // "was left to the judgment of the House"
    {
      property: 'appraisal',
      value: 'oordeel-kamer',
      alone: true,
      cue: /\b(?:judge?ment|discretion) of the house\b|\bleft to the house\b/g,
    },
    // "I advised against the motion"
    { property: 'appraisal', value: 'ontraden', alone: true, cue: /\badvised? against\b/g },
    // "was premature"
    { property: 'appraisal', value: 'ontijdig', alone: true, cue: /\b(?:premature|untimely)\b/g },
    // "which the government has taken over"
    { property: 'appraisal', value: 'overgenomen', alone: false, cue: /\btaken over\b/g },
    // "was adopted by 80 votes to 70"
    {
      property: 'outcome',
      value: 'carried',
      alone: false,
      cue: /(?<!not )\b(?:adopted|carried(?! out)|passed)\b/g,
    },
    // "was rejected"
    {
      property: 'outcome',
      value: 'rejected',
      alone: false,
      cue: /\b(?:rejected|voted down|defeated|not adopted)\b/g,
    },
    // "has been deferred"
    { property: 'outcome', value: 'held', alone: false, cue: /\b(?:deferred|held over|adjourned)\b/g },
    // "was withdrawn"
    { property: 'outcome', value: 'withdrawn', alone: false, cue: /\bwithdrawn\b/g },
  ],
};

/** How votes are told: the groups are those for and those against, or those of the larger and the smaller side. */
export const voteCues: readonly { cue: RegExp; groups: 'for-against' | 'more-less' }[] = [
  // "met 96 stemmen voor en 54 stemmen tegen", "(75 voor, 72 tegen)"
  {
    cue: /\b(\d{1,3}) (?:stemmen |leden )?voor(?:stemmen)?\b[^.;]{0,25}?\b(\d{1,3}) (?:stemmen |leden )?tegen/,
    groups: 'for-against',
  },
  // "met 80 tegen 70 stemmen"
  { cue: /\bmet (\d{1,3}) (?:stemmen )?tegen (\d{1,3})\b/, groups: 'more-less' },
  // "96 votes in favour and 54 against"
  {
    cue: /\b(\d{1,3}) (?:votes )?(?:in favour|for)\b[^.;]{0,25}?\b(\d{1,3}) (?:votes )?against/,
    groups: 'for-against',
  },
  // "by 80 votes to 70"
  { cue: /\bby (\d{1,3}) (?:votes )?to (\d{1,3})\b/, groups: 'more-less' },
];
