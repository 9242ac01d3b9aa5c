import type { Mention } from '../../entities/Mention.ts';
import { atWords } from '../language/atWords.ts';
import { cue } from '../language/cues.ts';
import type { Token } from '../language/tokenise.ts';
import { wordTest } from '../language/vocabulary.ts';

/** Short forms that a letter introduces itself, from there on: "Asiel- en Migratiebeheerverordening (AMbV)". */
export type ShortForms = Map<string, Mention>;

/** Adds "X (ABC)" and "X (hierna: ABC)" of a sentence, where ABC has at least two capitals. */
export function learnShortForms(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  shortForms: ShortForms,
): void {
  for (const mention of mentions) {
    if (mention.form === 'reference') continue;
    for (const alias of mention.aliases ?? []) if (isShort(alias)) shortForms.set(alias, mention);
    const open = tokens.findIndex((token) => token.start >= mention.end);
    if (tokens[open]?.norm !== '(') continue;
    const at = /^(?:hierna|hereafter|hereinafter)$/.test(tokens[open + 1]?.norm ?? '')
      ? open + (tokens[open + 2]?.norm === ':' ? 3 : 2)
      : open + 1;
    const short = tokens[at];
    if (short && isShort(short.raw) && tokens[at + 1]?.norm === ')' && canMean(short, mention, tokens))
      shortForms.set(short.raw, mention);
  }
}

export function findShortForms(tokens: readonly Token[], shortForms: ShortForms): Mention[] {
  if (shortForms.size === 0) return [];
  return atWords(tokens, mayBeShort, (token, at) => {
    const mention = tokens[at + 1]?.glued ? undefined : shortForms.get(token.raw);
    return mention
      ? [
          {
            ...mention,
            start: token.start,
            end: token.end,
            form: token.glued ? ('compound' as const) : ('name' as const),
            aliases: [],
          },
        ]
      : [];
  });
}

/** "het Akkoord met Indonesië (CEPA)": a country's short form begins as its name does. */
function canMean(short: Token, { type, name, start }: Mention, tokens: readonly Token[]): boolean {
  const initial = short.norm[0] ?? '';
  const written = tokens.find((token) => token.start >= start)?.norm ?? '';
  return type !== 'Country' || name.toLowerCase().startsWith(initial) || written.startsWith(initial);
}

const isShort = (word: string): boolean =>
  (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && /^[\p{L}\p{N}&]+$/u.test(word);

const mayBeShort = wordTest(({ raw }) => isShort(raw));
export const shortFormCue = cue(({ raw }) => isShort(raw));
