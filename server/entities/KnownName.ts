/** A form that stands for a well-known entity in running text. */
export interface KnownName {
  id: string;
  /** The name to show, in the letter's language where there is one. */
  name: { nl: string; en: string };
  form: string;
  how: 'name' | 'adjective' | 'inhabitant';
  language?: 'nl' | 'en';
  /** Capitals count as they stand: "OM", "EES". */
  exact: boolean;
  /** Also something else: counts only with its capital and, if `contextual`, in a text about that world. */
  contextual: boolean;
}
