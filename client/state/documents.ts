import { signal } from '@preact/signals';
import type { Documents } from '../../server/api/contract.ts';
import { ApiFailure, api } from '../api.ts';

/** The loaded letters, newest first; null until they are here. */
export const documents = signal<Documents | null>(null);
export const documentsError = signal<ApiFailure | null>(null);

export const loadDocuments = async (): Promise<void> => {
  documentsError.value = null;
  try {
    documents.value = await api.documents();
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    documentsError.value = error;
  }
};
