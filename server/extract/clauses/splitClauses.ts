import type { VerbForm } from '../language/conjugate.ts';
import type { Language } from '../language/Language.ts';
import { wordTest } from '../language/vocabulary.ts';
import type { Clause } from './Clause.ts';
import type { Group } from './groups.ts';
import { joinParted } from './joinParted.ts';
import { predicatesOf } from './predicatesOf.ts';
import type { Unit } from './Unit.ts';
import type { VerbIndex } from './VerbIndex.ts';
import { verbFormsOf } from './verbForms.ts';

/** Splits a sentence into clauses by its verbs, relative pronouns and subordinators, in either word order. */
export function splitClauses(
  units: readonly Unit[],
  groups: readonly Group[],
  language: Language,
  verbs: VerbIndex,
): Clause[] {
  const forms = verbFormsOf(units, language, verbs);
  const reader = new ClauseReader(units, groups, forms, language, verbs);
  for (let index = 0; index < units.length; index += 1) reader.take(index);
  const clauses = joinParted(
    reader.clauses.filter((clause) => clause.units.length > 0),
    units,
  );
  for (const clause of clauses) clause.predicates = predicatesOf(clause, units, language, forms);
  return clauses;
}

const none: readonly VerbForm[] = [];
const isThat = wordTest(/^(?:dat|that)$/);
const isAs = wordTest(/^(?:als|as)$/);
const isAnd = wordTest(/^(?:en|maar|and|but|yet)$/);
const mayEndClause = wordTest(/^[,–—)]$/);
const isWhereto = wordTest(/^waar(?:in|mee|aan|bij|voor|van|uit|op|toe|door|over|onder)$/);

const isMainParticiple = ({ kind, lemma }: VerbForm): boolean =>
  kind === 'participle' && !/^(?:be|have|zijn|hebben|worden)$/.test(lemma);

/** Reads units from left to right and keeps the clauses that are still open. */
class ClauseReader {
  readonly clauses: Clause[] = [];
  #top: Clause;
  #insideList: boolean[];
  #lastMark = -1;
  readonly #units: readonly Unit[];
  readonly #forms: readonly (readonly VerbForm[])[];
  readonly #language: Language;
  readonly #verbs: VerbIndex;

  constructor(
    units: readonly Unit[],
    groups: readonly Group[],
    forms: readonly (readonly VerbForm[])[],
    language: Language,
    verbs: VerbIndex,
  ) {
    this.#units = units;
    this.#forms = forms;
    this.#language = language;
    this.#verbs = verbs;
    this.#insideList = units.map(() => false);
    for (const { from, to } of groups) for (let at = from + 1; at < to; at += 1) this.#insideList[at] = true;
    this.#top = this.#open('main', -1, null);
  }

  take(index: number): void {
    const unit = this.#units[index];
    if (!unit) return;
    if (unit.mark) this.#mark(index, unit);
    else {
      if (!this.#insideList[index]) this.#openBefore(index, unit);
      this.#top.units.push(index);
      if (this.#isFinite(index) && (this.#top.finite === -1 || this.#endsWithAuxiliary(index)))
        this.#top.finite = index;
    }
  }

  #mark(index: number, unit: Unit): void {
    if (this.#insideList[index]) return;
    this.#lastMark = index;
    if (unit.norm === ';' || this.#introduces(index, unit)) this.#top = this.#open('main', index, null);
    else if (mayEndClause(unit) && this.#top.parent && this.#isComplete(this.#top))
      this.#top = this.#top.parent;
  }

  /** "The Secretary of State (Ann Lee): EU ministers met …": who speaks, before a colon, is no part of what is said. */
  #introduces(index: number, unit: Unit): boolean {
    return (
      unit.norm === ':' &&
      this.#top.finite === -1 &&
      this.#top.kind === 'main' &&
      this.#units[index - 1]?.norm === ')' &&
      this.#hasFiniteAfter(index)
    );
  }

  /** Whether a mark may end the clause; an English one can do without its verb ("though outside the scheme"). */
  #isComplete(clause: Clause): boolean {
    if (clause.finite !== -1) return true;
    const verbless =
      clause.kind === 'reduced' || (clause.kind === 'subordinate' && this.#language.code === 'en');
    return verbless && clause.units.length > 1;
  }

  #openBefore(index: number, unit: Unit): void {
    if (this.#opensRelative(index, unit)) this.#top = this.#open('relative', index - 1, this.#top);
    else if (this.#continuesRelative(index, unit))
      this.#top = this.#open('relative', this.#top.after, this.#top.parent);
    else if (this.#opensSubordinate(index, unit)) this.#top = this.#open('subordinate', index - 1, this.#top);
    else if (this.#opensReduced(index)) this.#top = this.#open('reduced', index - 1, this.#top);
    else if (this.#opensCoordinate(index, unit)) this.#coordinate(index);
    else if (this.#isFinite(index) && this.#top.finite !== -1 && !this.#isCluster(index)) this.#resume(index);
  }

  #opensRelative(index: number, unit: Unit): boolean {
    if (!this.#language.relativePronouns.has(unit.norm) || index === 0) return false;
    const previous = this.#units[index - 1];
    const next = this.#units[index + 1];
    if (!previous || !next) return false;
    if (previous.norm === ',' || previous.norm === ')') return true;
    // "… een verklaring ondertekend waarin …": no question word, whatever stands before it.
    if (isWhereto(unit)) return !this.#continuesRelative(index, unit);
    // "the group in which", "the latter of which".
    if (/^(?:which|whom|wie)$/.test(unit.norm) && this.#language.prepositions.has(previous.norm))
      return index > 1;
    const bare =
      !this.#language.determiners.has(previous.norm) &&
      !this.#language.coordinators.has(previous.norm) &&
      !previous.mark;
    return bare && this.#formsAt(index - 1).length === 0 && !this.#language.prepositions.has(previous.norm);
  }

  /** "… waarin A het voortouw heeft en waartoe B behoort": the second one is about the same word as the first. */
  #continuesRelative(index: number, unit: Unit): boolean {
    return (
      this.#top.kind === 'relative' &&
      this.#language.coordinators.has(this.#units[index - 1]?.norm ?? '') &&
      /^(?:waar\p{L}+|die|dat|wie|which|who)$/u.test(unit.norm)
    );
  }

  /** "dat" behind a verb; "als" only where a clause can begin, elsewhere it compares ("als oprichters"). */
  #opensSubordinate(index: number, unit: Unit): boolean {
    const previous = this.#units[index - 1];
    if (isThat(unit))
      return (
        previous !== undefined &&
        this.#verbs.has(previous.norm) &&
        !previous.mark &&
        this.#hasFiniteAfter(index) &&
        !/^(?:heeft|hebben|had|hadden|zal|zullen|zou|zouden|doet|deed|deden|kan|kon)$/.test(previous.norm)
      );
    if (!this.#language.subordinators.has(unit.norm)) return false;
    if (isAs(unit) && !this.#opensWithSubject(index + 1)) return false;
    const opensAnywhere = !/^(?:als|toen|hoe|waarom|as|since|if|when)$/.test(unit.norm);
    const isAsked =
      /^(?:hoe|waarom)$/.test(unit.norm) && this.#top.finite !== -1 && this.#hasFiniteAfter(index);
    return opensAnywhere || isAsked || previous === undefined || previous.mark;
  }

  /** "Als Malta", "als zij"; but "als onderdeel van" and "as a member of" tell in what quality someone acts. */
  #opensWithSubject(index: number): boolean {
    const unit = this.#units[index];
    return (
      unit !== undefined &&
      (unit.mention !== undefined ||
        (this.#language.determiners.has(unit.norm) && !/^(?:a|an)$/.test(unit.norm)) ||
        /^(?:ik|hij|zij|ze|wij|we|men|er|u|i|he|she|it|they|you|there)$/.test(unit.norm))
    );
  }

  /** Whether a verb for the clause that "dat" would open is still to come: there is none in "wees dat verzoek af". */
  #hasFiniteAfter(index: number): boolean {
    for (let at = index + 1; at < this.#units.length; at += 1) {
      if (this.#units[at]?.norm === ';') return false;
      if (this.#isFinite(at)) return true;
    }
    return false;
  }

  /** A participle that stands for a clause: "georganiseerd door Duitsland", "signed by Malta". */
  #opensReduced(index: number): boolean {
    const unit = this.#units[index];
    const next = this.#units[index + 1];
    if (!unit || !this.#formsAt(index).some((form) => form.kind === 'participle')) return false;
    if (this.#awaitsParticiple()) return false;
    // "joined by video link": by what means, and not by whom.
    const isByMeans = /^(?:video|videolink|videoconference|telephone|phone|letter|post|email|e)$/.test(
      this.#units[index + 2]?.norm ?? '',
    );
    return (
      (next?.norm === this.#language.agent && !isByMeans) ||
      (this.#units[index - 1]?.norm === ',' && this.#agentFollows(index))
    );
  }

  #agentFollows(index: number): boolean {
    return this.#units.slice(index + 1, index + 5).some((unit) => unit.norm === this.#language.agent);
  }

  #awaitsParticiple(): boolean {
    const finite = this.#units[this.#top.finite]?.norm ?? '';
    const isAuxiliary =
      this.#language.passiveAuxiliaries.has(finite) ||
      this.#language.perfectAuxiliaries.has(finite) ||
      /^(?:heeft|hebben|had|hadden|has|have|zal|zullen|will|zou|zouden|kan|kunnen)$/.test(finite);
    return isAuxiliary && !this.#top.units.some((at) => this.#formsAt(at).some(isMainParticiple));
  }

  /** "… en heeft aandacht gevraagd": a verb right behind the conjunction, in a clause that has its own already. */
  #opensCoordinate(index: number, unit: Unit): boolean {
    if (!isAnd(unit)) return false;
    const opensWithTime =
      this.#language.code === 'nl' &&
      /^(?:in|op|sinds|vanaf|per|eind|begin|medio)$/.test(this.#units[index + 1]?.norm ?? '');
    const opensWithThing =
      this.#language.code === 'nl' &&
      this.#top.kind === 'relative' &&
      /^(?:de|het)$/.test(this.#units[index + 1]?.norm ?? '') &&
      this.#units[index + 2]?.mention?.type === 'Regulation';
    return (
      this.#top.finite !== -1 &&
      // "… en in januari is ook Ierland toegetreden"; "die A vervangt en de B wijzigt"
      (opensWithTime ? [1, 2, 3, 4] : opensWithThing ? [1, 2, 3] : [1, 2]).some(
        (step) => this.#isFinite(index + step) && !this.#units[index + 1]?.mark,
      )
    );
  }

  #coordinate(index: number): void {
    let base = this.#top;
    // "X, which replaces Y and amends Z": no comma has ended the relative clause, and X goes on to act.
    while (base.parent && !this.#goesOn(base, index)) base = base.parent;
    const clause = this.#open('main', index - 1, null);
    clause.sharesSubjectOf = base.sharesSubjectOf ?? base;
    this.#top = clause;
  }

  /** Whether what stands behind "and" may go on a relative clause: its pronoun acts, for a name of ours, and Dutch keeps its verb for the end. */
  #goesOn({ kind, after, units, finite }: Clause, index: number): boolean {
    const antecedent = this.#units[after]?.mark ? this.#units[after - 1] : this.#units[after];
    const isOurs =
      this.#language.code === 'nl' || antecedent?.mention !== undefined || antecedent?.norm === ')';
    const hasOwnSubject = units.some(
      (at) => at < finite && /^(?:Country|Minister|Organisation)$/.test(this.#units[at]?.mention?.type ?? ''),
    );
    const isMain = this.#language.code === 'nl' && this.#isFinite(index + 1);
    return kind === 'relative' && isOurs && !hasOwnSubject && !isMain;
  }

  /** Two finite verbs side by side are one cluster only with a participle or infinitive between or before them. */
  #isCluster(index: number): boolean {
    const forms = this.#formsAt(index);
    const previous = this.#formsAt(index - 1);
    if (this.#endsWithAuxiliary(index)) return true;
    if (
      forms.some((form) => form.kind !== 'finite') &&
      (this.#awaitsParticiple() ||
        previous.length > 0 ||
        this.#units[index - 1]?.norm === 'te' ||
        this.#hasModal())
    )
      return true;
    return false;
  }

  /** "die niet betrokken waren": in a subordinate clause the auxiliary behind its participle is the finite verb. */
  #endsWithAuxiliary(index: number): boolean {
    return (
      this.#top.kind !== 'main' &&
      this.#top.finite === index - 1 &&
      this.#formsAt(index - 1).some(({ kind }) => kind === 'participle') &&
      this.#formsAt(index).some(
        ({ kind, lemma }) => kind === 'finite' && /^(?:zijn|hebben|worden)$/.test(lemma),
      )
    );
  }

  #hasModal(): boolean {
    const finite = this.#units[this.#top.finite]?.norm ?? '';
    return (
      this.#language.hypothetical.has(finite) ||
      /^(?:zal|zullen|gaat|gaan|will|shall|do|does|did|laat|laten|overweegt|weigert|wenst)$/.test(finite)
    );
  }

  /** A second finite verb ends a subordinate clause, or begins a new main one after a mark. */
  #resume(index: number): void {
    if (this.#top.parent) this.#top = this.#top.parent;
    else if (this.#lastMark > this.#top.finite) {
      const clause = this.#open('main', this.#lastMark, null);
      const from = this.#startOfSubject(index);
      const moved = this.#top.units.filter((at) => at > from);
      this.#top.units = this.#top.units.filter((at) => at <= from);
      clause.units.push(...moved);
      this.#top = clause;
    }
    if (this.#top.finite !== -1 && this.#top.parent && !this.#isCluster(index)) this.#top = this.#top.parent;
  }

  /** Where the clause of a finite verb begins: "…, and Estonia, which had signed, has withdrawn" begins at "and". */
  #startOfSubject(index: number): number {
    if (this.#lastMark !== index - 1) return this.#lastMark;
    const joint = this.#top.units.findLast(
      (at) =>
        at > this.#top.finite && /^(?:en|maar|terwijl|and|but|while)$/.test(this.#units[at]?.norm ?? ''),
    );
    const hasSubject = joint !== undefined && this.#units.slice(joint, index).some(({ mention }) => mention);
    const isMarked = joint !== undefined && this.#units[joint - 1]?.mark === true;
    return hasSubject && isMarked ? joint : this.#lastMark;
  }

  #open(kind: Clause['kind'], after: number, parent: Clause | null): Clause {
    const clause: Clause = {
      kind,
      units: [],
      after,
      predicates: [],
      finite: -1,
      parent,
      sharesSubjectOf: null,
    };
    this.clauses.push(clause);
    return clause;
  }

  #formsAt(index: number): readonly VerbForm[] {
    return this.#forms[index] ?? none;
  }

  #isFinite(index: number): boolean {
    const forms = this.#formsAt(index);
    if (forms.length === 0) return false;
    const before = this.#units[index - 1]?.norm;
    return before !== 'te' && before !== 'to' && forms.some(({ kind }) => kind === 'finite');
  }
}
