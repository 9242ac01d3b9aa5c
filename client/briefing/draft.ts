import type { Briefing } from '../../server/api/contract.ts';

/** What an author made that the server does not have yet, and the version that it was made of. */
export interface Draft extends Pick<Briefing, 'version' | 'title' | 'language' | 'steps'> {
  /** The ids of all steps in their order; in `steps` are only those that were changed. */
  order: readonly string[];
  /** Steps whose facts are to be read anew. */
  renewed: readonly string[];
}

const keyOf = (id: string): string => `rode-draad.briefing.${id}`;

export const readDraft = (id: string): Draft | null => {
  try {
    const text = window.localStorage.getItem(keyOf(id));
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
};

export const keepDraft = (id: string, draft: Draft): void => {
  try {
    window.localStorage.setItem(keyOf(id), JSON.stringify(draft));
  } catch {
    // A browser without room or leave to store still saves to the server.
  }
};

export const dropDraft = (id: string): void => {
  try {
    window.localStorage.removeItem(keyOf(id));
  } catch {
    // It was not kept either.
  }
};
