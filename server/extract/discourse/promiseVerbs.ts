import type { AnalysedSentence } from '../AnalysedSentence.ts';
import { announcedAt, informing, isOfficeBeside, modalBefore } from './promiseMaker.ts';

type Tokens = AnalysedSentence['tokens'];
type Beside = (tokens: Tokens, at: number) => boolean;

/** A verb of promising, and what must stand beside it. */
interface PromiseVerb {
  form: RegExp;
  participle: boolean;
  weak: boolean;
  /** The words that it needs around it. */
  beside?: Beside;
  /** The day or period without which it is a manner of speaking: "Hierover zal ik uw Kamer informeren." */
  dated?: RegExp;
  /** What else than the name of a chamber or a member shows that parliament is promised it. */
  toParliament?: RegExp;
}

const deadline =
  /\b(?:voor|v[oó][oó]r|uiterlijk|eind|begin|medio|na|in|rond) (?:op |voor |in )?(?:het |de )?(?:\d|einde?|zomer|kerst|eerste|tweede|derde|vierde|najaar|voorjaar|begroting|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)/i;

const englishDeadline = /\b(?:by|before|in|within) (?:the |\d|[A-Z]|next |this )/;

/** Verbs of promising. Weak ones count only where an office of the government speaks to parliament. */
export const promiseVerbs: readonly PromiseVerb[] = [
  // "heeft … toegezegd"
  { form: /^toegezegd$/, participle: true, weak: false },
  // "zegde … toe", "dat hij toezegde"
  { form: /^(?:zegde|zegden|zegt|zeg|zeggen)$/, participle: false, weak: false, beside: near('toe') },
  { form: /^(?:toezegde|toezegden|toezegt)$/, participle: false, weak: false },
  // "heeft … beloofd", "beloofde"
  { form: /^beloofd$/, participle: true, weak: true },
  { form: /^(?:beloofde|beloofden)$/, participle: false, weak: true },
  // "heeft … in het vooruitzicht gesteld"
  { form: /^gesteld$/, participle: true, weak: true, beside: near('vooruitzicht') },
  // "I will write to the Committee by 30 September"
  {
    form: /^(?:write|update|report|inform|notify|provide|share|send|keep|return|revert|publish|lay|place|bring|come|set|consult|circulate|forward|present|submit|make|arrange|ensure)$/,
    participle: false,
    weak: true,
    beside: isWhatIWill,
    toParliament: /\byou\b/,
  },
  // "The Foreign Secretary will publish a summary before the end of 2027"
  {
    form: /^(?:write|update|report|inform|publish|lay)$/,
    participle: false,
    weak: true,
    beside: isWhatOfficeWill,
    dated: englishDeadline,
  },
  // "Ik zal uw Kamer voor 1 juli informeren", "Hierover zullen wij u in het najaar berichten"
  { form: informing, participle: false, weak: true, beside: isAnnounced, dated: deadline },
  // "The Home Secretary told Baroness X that he would publish"
  { form: /^(?:told|assured|informed)$/, participle: false, weak: true, beside: isToldToDo },
  // "My predecessor committed to publishing"
  {
    form: /^committed$/,
    participle: false,
    weak: true,
    beside: near('to'),
    toParliament: /\b(?:by|before|in) (?:the |\d|[A-Z]|next|this)/,
  },
  // "I agreed to provide the Committee with"
  { form: /^agreed$/, participle: false, weak: true, beside: near('to') },
  // "undertook to publish", "had undertaken to consult": a promise where an office of the government makes it
  { form: /^(?:undertake|undertakes|undertook)$/, participle: false, weak: false, beside: isBeforeTo },
  { form: /^undertaken$/, participle: true, weak: false, beside: isBeforeTo },
  // "has promised", "promised", "undertook … to"
  { form: /^(?:promised|pledged|undertaken)$/, participle: true, weak: true },
  { form: /^(?:undertake|undertakes|undertook|promise)$/, participle: false, weak: true },
];

/** "undertook to publish": right before its infinitive. */
function isBeforeTo(tokens: Tokens, at: number): boolean {
  return tokens[at + 1]?.norm === 'to';
}

/** "zegde … toe", "in het vooruitzicht gesteld": a word that the verb needs, right before it or somewhere behind. */
function near(word: string): Beside {
  return (tokens, at) =>
    tokens[at - 1]?.norm === word || tokens.slice(at + 1, at + 16).some((token) => token.norm === word);
}

/** "told the Committee that it would publish": who is told of what, within a sentence, by who would do it. */
function isToldToDo(tokens: Tokens, at: number): boolean {
  const that = tokens.findIndex(({ norm }, index) => index > at && index < at + 16 && norm === 'that');
  return (
    that !== -1 &&
    /^(?:he|she|i|we|it|they|the)$/.test(tokens[that + 1]?.norm ?? '') &&
    tokens.slice(that + 2, that + 6).some(({ norm }) => /^(?:would|will)$/.test(norm)) &&
    !/^(?:was|were|been|is|are)$/.test(tokens[at - 1]?.norm ?? '')
  );
}

/** "I will also write", "I shall report": the speaker announces it for later. */
function isWhatIWill(tokens: Tokens, at: number): boolean {
  const modal = modalBefore(tokens, at);
  return modal !== undefined && /^(?:i|we)$/.test(tokens[modal - 1]?.norm ?? '');
}

/** "The Foreign Secretary will publish". */
function isWhatOfficeWill(tokens: Tokens, at: number): boolean {
  return isOfficeBeside(tokens, modalBefore(tokens, at) ?? 0);
}

/** "Ik zal uw Kamer … informeren". */
function isAnnounced(tokens: Tokens, at: number): boolean {
  return announcedAt(tokens, at) !== -1;
}
