import type { Mention } from '../../entities/Mention.ts';
import { atWords } from '../language/atWords.ts';
import { cue } from '../language/cues.ts';
import type { Token } from '../language/tokenise.ts';
import { wordTest } from '../language/vocabulary.ts';
import { countriesBefore } from './offices/countriesBeside.ts';

const bodies =
  /^(?:regering|regeringen|kabinet|delegatie|delegaties|autoriteiten|overheid|government|governments|delegation|delegations|authorities|administration|ministers|bewindslieden|ambtgenoten|collega['’]s|counterparts|colleagues)$/;
const isBody = wordTest(bodies);
export const governmentCue = cue(bodies);

/** "De Duitse regering", "the Belgian and Dutch delegations": the country acts, by those who speak for it. */
export function findGovernments(tokens: readonly Token[], names: readonly Mention[]): Mention[] {
  return atWords(tokens, isBody, (token, at) => {
    if (token.glued || tokens[at + 1]?.glued) return [];
    const countries = countriesBefore(tokens, at, names);
    const last = countries.at(-1);
    return countries.map((country) => ({
      ...country.mention,
      start: tokens[country.from]?.start ?? country.mention.start,
      end: country === last ? token.end : country.mention.end,
      form: 'reference' as const,
      aliases: [],
    }));
  });
}
