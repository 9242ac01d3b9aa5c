import { lawNouns } from '../../../entities/data/lawNouns.ts';
import type { Mention } from '../../../entities/Mention.ts';
import { atWords } from '../../language/atWords.ts';
import { cue } from '../../language/cues.ts';
import type { Token } from '../../language/tokenise.ts';
import { wordTest } from '../../language/vocabulary.ts';
import { wordsOf } from '../wordsOf.ts';
import { type LawMention, lawMention, spanOf } from './lawMention.ts';

/** An instrument that the text names by what it does to another: "the bill implementing Directive (EU) 2024/1260". */
export interface PurposeMention extends LawMention {
  /** The relation to the instrument right behind it. */
  purpose: 'AMENDS' | 'IMPLEMENTS' | 'REPLACES';
}

export const hasPurpose = (mention: Mention): mention is PurposeMention => 'purpose' in mention;

const purposes: readonly { words: RegExp; purpose: PurposeMention['purpose'] }[] = [
  { words: /^(?:amending|revising|wijziging|herziening|aanpassing)$/, purpose: 'AMENDS' },
  { words: /^(?:implementing|transposing|uitvoering|implementatie|omzetting)$/, purpose: 'IMPLEMENTS' },
  { words: /^(?:repealing|replacing|intrekking|vervanging)$/, purpose: 'REPLACES' },
];

/** Words for what an act does, and acts that go by what they implement. */
export const lawByPurposeCue = cue((word) => isPurpose({ word }) || mayImplement({ word }));

const isPurpose = wordTest(({ norm }) => purposes.some(({ words }) => words.test(norm)));

/** `named` are the other names in the sentence: the instrument stands right behind the words for the purpose. */
export function lawByPurpose(tokens: readonly Token[], named: readonly Mention[]): PurposeMention[] {
  return atWords(tokens, isPurpose, (token, at) => {
    const purpose = purposes.find(({ words }) => words.test(token.norm))?.purpose;
    if (!purpose) return [];
    // "tot wijziging van", "ter uitvoering van": a noun between its prepositions.
    const isNoun = /^(?:tot|ter)$/.test(tokens[at - 1]?.norm ?? '');
    if (isNoun ? tokens[at + 1]?.norm !== 'van' : !token.norm.endsWith('ing')) return [];
    const from = isNoun ? at - 2 : at - 1;
    const noun = tokens[from];
    if (!noun || !(lawNouns.get(noun.norm) || proposing.test(noun.norm))) return [];
    const behind = isNoun ? at + 2 : at + 1;
    const next = tokens[/^(?:the|de|het)$/.test(tokens[behind]?.norm ?? '') ? behind + 1 : behind];
    // "implementing Directive" may be read as the kind of the instrument itself.
    const law = named.find(
      ({ type, start }) => type === 'Regulation' && (start === next?.start || start === token.start),
    );
    if (!law) return [];
    const to = tokens.findLastIndex(({ end }) => end <= law.end) + 1;
    const mention = lawMention(spanOf(tokens, from, law.start === token.start ? at : behind), {
      name: wordsOf(tokens, from, to),
      kind: proposing.test(noun.norm) ? 'proposal' : (lawNouns.get(noun.norm) ?? 'act'),
      noun: noun.norm,
    });
    return [{ ...mention, purpose }];
  });
}

/**
 * "de Uitvoeringswet Terugkeerverordening", "het wetsvoorstel implementatie herziene Opvangrichtlijn": an act that goes by
 * the instrument right behind it. The whole is its name.
 */
export function lawByWhatItImplements(tokens: readonly Token[], named: readonly Mention[]): LawMention[] {
  return atWords(tokens, mayImplement, (token, at) => {
    const isAct = /^(?:uitvoeringswet|implementatiewet|goedkeuringswet)$/.test(token.norm);
    const isBill =
      token.norm === 'wetsvoorstel' && /^(?:implementatie|uitvoering)$/.test(tokens[at + 1]?.norm ?? '');
    if ((!isAct && !isBill) || token.glued) return [];
    const next = tokens[isBill ? at + 2 : at + 1];
    const law = named.find(({ type, start }) => type === 'Regulation' && start === next?.start);
    if (!law) return [];
    const to = tokens.findLastIndex(({ end }) => end <= law.end) + 1;
    return [
      lawMention(spanOf(tokens, at, to), {
        name: wordsOf(tokens, at, to),
        kind: isBill ? 'proposal' : 'act',
        noun: token.norm,
      }),
    ];
  });
}

const mayImplement = wordTest(/^(?:uitvoeringswet|implementatiewet|goedkeuringswet|wetsvoorstel)$/);
const proposing = /^(?:bill|proposal|voorstel|wetsvoorstel)$/;
