import type { Properties, Span, Warning } from '../model.ts';

/**
 * A place in the text that names an entity. `form` says how: by its name, by an adjective or an inhabitant
 * ("Russische visa"), glued into a longer word ("Turkije-verklaring"), or by a word that stands for it ("de brief").
 */
export interface Mention extends Span {
  type: string;
  id: string;
  name: string;
  form: 'name' | 'adjective' | 'inhabitant' | 'compound' | 'reference';
  properties?: Properties;
  aliases?: string[];
  warning?: Warning;
  /** Names inside this one that are mentions as well: the country in "de Belgische minister van Justitie". */
  inside?: Mention[];
  /** For a word that stands for several ("beide landen", "the three of us"): each of them, itself the first. */
  standsFor?: readonly Mention[];
}
