import { lawNouns } from '../../entities/data/lawNouns.ts';
import { type InitiativeKind, initiativeKinds } from '../../entities/initiativeKinds.ts';
import type { Mention } from '../../entities/Mention.ts';
import { isCapital } from '../language/capitals.ts';
import { cue } from '../language/cues.ts';
import { Lexicon } from '../language/Lexicon.ts';
import { normalise, type Token, tokenise } from '../language/tokenise.ts';
import { wordTest } from '../language/vocabulary.ts';

/** A noun for something done together. Which initiative it is, the discourse tells: its id is empty until then. */
export interface InitiativeMention extends Mention {
  kind: InitiativeKind;
  /** The noun itself: the last word, without "gezamenlijke". */
  head: string;
  determiner: 'indefinite' | 'definite' | 'demonstrative' | 'none';
  /** Said to be joint, or of a kind that always is. */
  strong: boolean;
  /** Whether the noun only stands for one that the text has named: "de groep". */
  onlyAgain?: true;
}

export type KindIndex = Lexicon<InitiativeKind>;

export function kindIndexOf(language: 'nl' | 'en'): KindIndex {
  const index: KindIndex = new Lexicon();
  // Dutch letters use the English terms too; English ones do not use the Dutch.
  for (const kind of initiativeKinds)
    for (const noun of language === 'nl' ? [...kind.nl, ...kind.en] : kind.en) index.add(noun, kind);
  return index;
}

const jointWords =
  /^(?:gezamenlijke?|gemeenschappelijke?|joint|common|benelux|trilateraal|trilaterale|bilateraal|bilaterale|besloten|bilateral|trilateral)$/;
const definite = new Set('de het the zijn hun uw our their its'.split(' '));
const demonstrative = new Set(
  'deze dit die dat this these that genoemde voornoemde bedoelde zogeheten zogenoemde zogenaamde'.split(' '),
);
const indefinite = new Set(
  'een a an twee drie enkele several two three nieuwe nieuw tweede derde geen'.split(' '),
);

export function findInitiatives(tokens: readonly Token[], kinds: KindIndex): InitiativeMention[] {
  const mentions: InitiativeMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || !(mayBeInitiative(token) || kinds.beginsAt(token))) continue;
    const again = groupAgainAt(tokens, at);
    if (again) {
      mentions.push({ ...mentionOf(tokens, at, at + 1, again), strong: false, onlyAgain: true });
      continue;
    }
    const match = kinds.at(tokens, at) ?? compoundAt(tokens, at) ?? properGroupAt(tokens, at);
    if (!match || (tokens[match.to]?.glued ?? false) || isFixedPhrase(tokens, at)) continue;
    mentions.push(mentionOf(tokens, at, match.to, match.value));
    at = match.to - 1;
  }
  return mentions;
}

/** Nouns that a Dutch compound may end in, and compounds that are papers of parliament or of every day. */
const compounds =
  /.{3}(stemverklaring|intentieverklaring|ontbijt|lunch|diner|kopgroep|coalitie|alliantie|brandbrief|onderzoeksteam|contactgroep|convenant|verklaring|brief|declaration|partnerschap|(?:samenwerkings|kennis|experten|expert|contact|onderzoeks|politie|verbindings)netwerk|initiatief|taskforce|werkgroep|stuurgroep|oproep)$/;
const ownPapers =
  /^(?:kamer|antwoord|verzamel|beleids|aanbiedings|geleide|voortgangs|begrotings|advies|visie|kabinets|toelichtings|vracht|waarde)brief$|^(?:regerings|machtigings|eigen|vestigings)verklaring$|^(?:regerings|oppositie|kabinets|formatie)coalitie$/;

/** "Schengen-verklaring" and "visumbrief": a Dutch compound means what its last part means. */
function compoundAt(tokens: readonly Token[], at: number): { value: InitiativeKind; to: number } | null {
  const word = tokens[at]?.norm ?? '';
  if (ownPapers.test(word)) return null;
  const noun = compounds.exec(word)?.[1] ?? (isInformalTalk(tokens, at) ? 'overleg' : undefined);
  const kind = noun
    ? initiativeKinds.find((candidate) => [...candidate.nl, ...candidate.en].includes(noun))
    : undefined;
  return kind ? { value: kind, to: at + 1 } : null;
}

/** A word that may be an initiative though no kind is called so: a compound, the noun of a group, an informal talk. */
const mayBeInitiative = wordTest(
  ({ norm }) => /^(?:groep|group|hub|forum|club)$|.{4}overleg$/.test(norm) || compounds.test(norm),
);

/** Words with which the noun of an initiative begins, in either language. */
export const initiativeCue = cue((word) => mayBeInitiative({ word }) || kindWords.has(word.norm));

const kindWords = new Set(
  initiativeKinds.flatMap(({ nl, en }) => [...nl, ...en]).map((noun) => tokenise(noun, 0)[0]?.norm ?? ''),
);

/** "De groep staat onder leiding van …", "join the group": the bare noun with its article, and no words behind it that say which group. */
function groupAgainAt(tokens: readonly Token[], at: number): InitiativeKind | null {
  const isGroup =
    (/^(?:groep|group)$/.test(tokens[at]?.norm ?? '') || /^(?:Forum|Club)$/.test(tokens[at]?.raw ?? '')) &&
    !tokens[at]?.glued &&
    !tokens[at + 1]?.glued;
  if (!isGroup || !/^(?:de|deze|die|the|this|that)$/.test(tokens[at - 1]?.norm ?? '')) return null;
  const next = tokens[at + 1];
  const goesOn = !next || next.mark || closing.test(next.norm);
  return goesOn ? (initiativeKinds.find(({ family }) => family === 'group') ?? null) : null;
}

/** Words behind which no noun phrase goes on. */
const closing =
  /^(?:is|was|staat|stond|heeft|had|hebben|bestaat|bestond|telt|wil|zal|kan|komt|kwam|werd|wordt|in|op|door|aan|bij|uit|met|voor|tot|te|zich|ook|niet|en|dat|die|sinds|dit|nu|jaarlijks|geregeld|reeds|al|echter|daarom|elke|iedere|this|now|every|twice|has|had|will|would|consists|met|and|in|by|to|for|at|on|as|since|with|which|also|not)$/;

/** "het informele migratieoverleg van gelijkgezinde lidstaten": other compounds of "overleg" are of parliament or of every day. */
const isInformalTalk = (tokens: readonly Token[], at: number): boolean =>
  /.{4}overleg$/.test(tokens[at]?.norm ?? '') &&
  /^(?:informele?|gezamenlijke?|nieuwe?)$/.test(tokens[at - 1]?.norm ?? '');

/** "the European Air Defence Group (EADG)": a name of its own with its short form; a company has none behind it. */
function properGroupAt(tokens: readonly Token[], at: number): { value: InitiativeKind; to: number } | null {
  if (!/^(?:Group|Groep|Hub|Forum|Club)$/.test(tokens[at]?.raw ?? '')) return null;
  const isShortened = tokens[at + 1]?.norm === '(' && /^\p{Lu}{3,}$/u.test(tokens[at + 2]?.raw ?? '');
  const kind = initiativeKinds.find((candidate) => candidate.family === 'group');
  if (kind && isShortened && isCapital(tokens[at - 1]) && isCapital(tokens[at - 2]))
    return { value: kind, to: at + 1 };
  if (kind && isTitledGroup(tokens, at)) return { value: kind, to: at + 1 };
  // "A Vienna Follow-up Group has been set up": new, and by its own name.
  const from = nameStart(tokens, at);
  const isNew = /^(?:a|an|een)$/.test(tokens[from - 1]?.norm ?? '');
  // "launched the Atlantic Maritime Intelligence Group": by what is done with it.
  const isJoined =
    tokens[from - 1]?.norm === 'the' &&
    at - from >= 2 &&
    tokens.some(({ norm }) => doneWithGroups.test(norm));
  return kind && (isNew || isJoined) && from < at && isCapital(tokens[from])
    ? { value: kind, to: at + 1 }
    : null;
}

/** "the Northern Group on State Threats", "de Groep van kustlanden": a capital that opens no sentence, and a topic behind it. */
function isTitledGroup(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const topic = tokens[at + 1]?.raw ?? '';
  if (before?.norm === 'de') return topic === 'van';
  return (
    isCapital(before) &&
    !/^(?:the|working|expert|advisory|steering|scrutiny|parliamentary|party)$/.test(before?.norm ?? '') &&
    /^(?:on|against|for)$/.test(topic)
  );
}

/** Words that tell of a group's life: who began it, is in it, joins it. */
export const doneWithGroups =
  /^(?:launched|set|created|chairs|chaired|founded|established|joined|join|member|members|admitted|convened|formed|lancering|opgericht|lid|leden|aangesloten)$/;

/** Where the words of a name before its noun begin: those with capitals, and what is glued to them. */
function nameStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (/^(?:\p{Lu}|&)/u.test(tokens[from - 1]?.raw ?? '') || tokens[from - 1]?.glued) from -= 1;
  return /^(?:A|An|The|Een|De)$/.test(tokens[from]?.raw ?? '') ? from + 1 : from;
}

/** "op initiatief van", "in gesprek", "naar verluidt": words that name no initiative. */
function isFixedPhrase(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  const word = tokens[at]?.norm ?? '';
  const after = tokens[at + 1]?.norm ?? '';
  if (word === 'initiatief' || word === 'initiative')
    return (
      /^(?:op|het|on|the|at)$/.test(before) &&
      (beginsAnother(tokens, at) ||
        /^(?:van|tot|of|to|genomen|nemen|had|heeft|hebben|hadden|was|is|kwam|ligt|lag)$/.test(after))
    );
  // "In antwoord op uw brief": what the reader wrote is what is answered, nothing that parties made together.
  if (/^(?:brief|verzoek|oproep|letter|request)$/.test(word) && /^(?:uw|your)$/.test(before)) return true;
  // "het voorstel voor een richtlijn" is an instrument of law.
  if (/^(?:voorstel|proposal)$/.test(word) && /^(?:voor|for)$/.test(after))
    return tokens.slice(at + 2, at + 5).some(({ norm }) => lawNouns.get(norm) !== undefined);
  if (word === 'voorstel' && before === 'op') return true;
  // An exchange of views in the Council is an item of its agenda.
  if (word === 'gedachtewisseling') return !/^(?:met|tussen)$/.test(after);
  if (word === 'overleg')
    return !/^(?:een|het|dit|dat|nieuw|gezamenlijk|trilateraal|bilateraal|informeel|apart)$/.test(before);
  if (word === 'statement')
    return (
      /^(?:written|oral|opening|policy|ministerial|council|vision|mission)$/.test(before) ||
      isMadeToChamber(tokens, at)
    );
  return /^(?:gesprek|gesprekken|talks)$/.test(word) && /^(?:in|ter)$/.test(before);
}

/** "a statement to the House", "a further statement" at the end of its sentence. */
function isMadeToChamber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  const [after, article, chamber] = [1, 2, 3].map((step) => tokens[at + step]?.norm);
  return (
    (/^(?:to|in)$/.test(after ?? '') || before === 'further') &&
    /^(?:the|both|further)$/.test(article ?? before) &&
    /^(?:house|houses|parliament|chamber|dail|further)$/.test(chamber ?? before)
  );
}

/** "het initiatief voor de verklaring": the beginning of another initiative, none of its own. */
const beginsAnother = (tokens: readonly Token[], at: number): boolean =>
  /^(?:voor|for)$/.test(tokens[at + 1]?.norm ?? '') &&
  tokens
    .slice(at + 2, at + 5)
    .some(({ norm }) => initiativeKinds.some(({ nl, en }) => nl.includes(norm) || en.includes(norm)));

function mentionOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  kind: InitiativeKind,
): InitiativeMention {
  let determiner: InitiativeMention['determiner'] = 'none';
  let strong =
    !kind.weak ||
    to - from > 1 ||
    tokens.slice(from, to).some((token) => jointWords.test(token.norm)) ||
    isProperName(tokens, from);
  for (let at = from - 1; at >= 0 && at >= from - 5; at -= 1) {
    const word = tokens[at]?.norm ?? '';
    if (demonstrative.has(word)) determiner = 'demonstrative';
    else if (indefinite.has(word)) determiner = 'indefinite';
    else if (definite.has(word)) determiner = 'definite';
    else if (isAdjective(tokens[at])) {
      if (jointWords.test(word)) strong = true;
      continue;
    } else break;
    break;
  }
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const head = normalise(tokens[headAt(tokens, from, to)]?.raw ?? '');
  const name = tokens
    .slice(from, to)
    .map((token) => token.raw)
    .join(' ');
  return {
    start,
    end,
    type: 'Initiative',
    id: '',
    name,
    form: 'name',
    kind,
    head,
    determiner,
    strong,
  };
}

/** The head of "memorandum of understanding" is "memorandum"; that of "joint letter" its last word. */
function headAt(tokens: readonly Token[], from: number, to: number): number {
  const link = tokens.findIndex(({ norm }, at) => at > from && at < to && /^(?:of|van)$/.test(norm));
  return link === -1 ? to - 1 : link - 1;
}

/** "the Esbjerg Declaration", "de Verklaring van Wenen": a capital inside the sentence makes it a name. */
const isProperName = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && /^\p{Lu}\p{Ll}/u.test(tokens[at]?.raw ?? '') && !tokens[at - 1]?.mark;

const isAdjective = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.mark &&
  /(?:e|s|al|ed|ing|ief|derde|tweede)$/.test(token.norm) &&
  token.norm.length > 3;
