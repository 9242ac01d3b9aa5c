/** Words that are frequent in one of the two languages and absent from the other. */
const cues = {
  nl: /\b(?:de|het|een|van|en|zijn|wordt|niet|voor|met|ook|aan|naar|deze|heeft|om|bij)\b/gi,
  en: /\b(?:the|of|and|to|is|are|for|with|that|this|has|have|on|by|from|as|be)\b/gi,
};

/** Dutch or English, by the commonest words of the first pages. */
export function detectLanguage(text: string): 'nl' | 'en' {
  const sample = text.slice(0, 20_000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  return count(cues.en) > count(cues.nl) ? 'en' : 'nl';
}
