import { lawNouns } from '../../../entities/data/lawNouns.ts';
import type { VerbIndex } from '../../clauses/VerbIndex.ts';
import type { Token } from '../../language/tokenise.ts';

/** Words at which a topic ends: they belong to the sentence and not to the name. */
const closing = new Set(
  `zonder without die dat wat waarin waarmee waaraan waarvoor waarop waardoor waarbij waarvan is was zijn waren wordt worden werd werden zal zullen zou zouden heeft hebben had
  hadden kan kunnen moet moeten mag mogen door aan met op in als om te naar bij uit over voor tot tegen onder binnen tijdens vanaf per via inzake ter ten na hier daar
  waarbij welke deze dit dan ook niet nog al wel nu zo echter momenteel inmiddels nader verder eerder later spoedig snel volledig deels tijdig alsnog reeds daarom
  daarmee hiermee hierdoor immers namelijk juist slechts opnieuw geen maar omdat zodat terwijl hoewel indien zodra biedt geldt of onlangs vandaag jl zelf uitvoering invulling toepassing werking stemming toe af mee terug onderdeel zich bevinden bevindt plaats
  which that will to by from as has have may must and or but with on at into under within should would shall can not also now`
    .split(/\s+/)
    .filter(Boolean),
);

/** Inside a topic, but never its last word. */
const linking = /^(?:en|van|de|het|of|and|the|-|der|des)$/;

/** One past the last word of a topic that begins at a token; `at` itself where there is none. */
export function topicEnd(
  tokens: readonly Token[],
  at: number,
  verbs: VerbIndex,
  longest: number,
  links = true,
): number {
  let to = at;
  while (to < tokens.length && to - at < longest && isTopicWord(tokens, to, verbs, links)) to += 1;
  while (to > at && linking.test(tokens[to - 1]?.norm ?? '')) to -= 1;
  // "het besluit dataretentie onthouden": the verb at the end of its clause.
  const last = tokens[to - 1];
  const endsClause = tokens[to] === undefined || tokens[to]?.mark === true;
  const isVerbForm = verbs.get(last?.norm ?? '')?.some(({ kind }) => kind === 'participle') === true;
  return to > at + 1 && endsClause && isVerbForm && !last?.glued ? to - 1 : to;
}

function isTopicWord(tokens: readonly Token[], at: number, verbs: VerbIndex, links: boolean): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.mark) return token.raw === '-' && /^\p{L}/u.test(tokens[at + 1]?.raw ?? '');
  if (token.glued) return true;
  if (
    lawNouns.get(token.norm) &&
    !/^(?:implementatie|herziene|uitvoering|wijziging|omzetting)$/.test(tokens[at - 1]?.norm ?? '')
  )
    return false;
  // "de Verordening autowrakken en een gedachtewisseling": the next thing of a list.
  if (token.norm === 'en' && tokens[at + 1]?.norm === 'een') return false;
  if (linking.test(token.norm)) return links || token.norm === 'en' || token.norm === 'and';
  return !closing.has(token.norm) && !isVerb(token, verbs) && !participle.test(token.norm);
}

/** A verb form that is no noun or adjective as well: "ligt", not "beheer". */
const isVerb = (token: Token, verbs: VerbIndex): boolean =>
  (verbs.get(token.norm) ?? []).some(({ kind }) => kind === 'finite') &&
  // A plural is a noun as often: "getuigen", "werken".
  !(verbs.get(token.norm) ?? []).some(({ kind }) => kind === 'infinitive') &&
  !/(?:ing|beheer|steun|werk|handel|zorg)$/.test(token.norm);

/** Participles by their form: "gepubliceerd", "aangenomen"; not "geweld" or "gebied". */
const participle =
  /^(?:aan|af|in|op|uit|voor|toe|over|door|bij|vast|plaats)?ge\p{L}{2,}(?:eerd|kt|pt|md|gd|even|omen|oten|oden|steld|deeld|voerd|houden|legd|zegd|bracht)$/u;
