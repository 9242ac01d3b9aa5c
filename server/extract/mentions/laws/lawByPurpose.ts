import { lawNouns } from '../../../entities/data/lawNouns.ts';
import type { Mention } from '../../../entities/Mention.ts';
import type { Token } from '../../language/tokenise.ts';
import { wordsOf } from '../wordsOf.ts';
import { type LawMention, lawMention, spanOf } from './lawMention.ts';

/** An instrument that the text names by what it does to another: "the bill implementing Directive (EU) 2024/1260". */
export interface PurposeMention extends LawMention {
  /** The relation to the instrument right behind it. */
  purpose: 'AMENDS' | 'IMPLEMENTS' | 'REPLACES';
}

export const hasPurpose = (mention: Mention): mention is PurposeMention => 'purpose' in mention;

const purposes: readonly { words: RegExp; purpose: PurposeMention['purpose'] }[] = [
  { words: /^(?:amending|revising)$/, purpose: 'AMENDS' },
  { words: /^(?:implementing|transposing)$/, purpose: 'IMPLEMENTS' },
  { words: /^(?:repealing|replacing)$/, purpose: 'REPLACES' },
];

/** `named` are the other names in the sentence: the instrument stands right behind the word for the purpose. */
export function lawByPurpose(tokens: readonly Token[], named: readonly Mention[]): PurposeMention[] {
  return tokens.flatMap((token, at) => {
    const noun = tokens[at - 1];
    const purpose = purposes.find(({ words }) => words.test(token.norm))?.purpose;
    if (!purpose || !noun || !(lawNouns[noun.norm] || /^(?:bill|proposal)$/.test(noun.norm))) return [];
    const next = /^(?:the|de|het)$/.test(tokens[at + 1]?.norm ?? '') ? tokens[at + 2] : tokens[at + 1];
    // "implementing Directive" may be read as the kind of the instrument itself.
    const law = named.find(
      ({ type, start }) => type === 'Regulation' && (start === next?.start || start === token.start),
    );
    if (!law) return [];
    const mention = lawMention(spanOf(tokens, at - 1, law.start === token.start ? at : at + 1), {
      name: `${wordsOf(tokens, at - 1, at + 1)} ${law.name}`,
      kind: /^(?:bill|proposal)$/.test(noun.norm) ? 'proposal' : (lawNouns[noun.norm] ?? 'act'),
      noun: noun.norm,
    });
    return [{ ...mention, purpose }];
  });
}
