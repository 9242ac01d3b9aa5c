import type {
  ApiError,
  Briefing,
  BriefingConflict,
  BriefingSaved,
  BriefingSent,
  Briefings,
  BriefingVersions,
  ChangesAnswer,
  DocumentAnswer,
  Documents,
  EntityAnswer,
  Facts,
  GraphAnswer,
  MatrixAnswer,
  ModelAnswer,
  Motions,
  SearchAnswer,
  TraceAnswer,
  Uploaded,
} from '../server/api/contract.ts';
import { language } from './state/language.ts';

/** What went wrong and what to do, in the reader's language. */
export class ApiFailure extends Error {
  readonly code: string;
  readonly remedy: string;

  constructor({ code, message, remedy }: ApiError['error']) {
    super(message);
    this.code = code;
    this.remedy = remedy;
  }
}

/** Which rows, and by which letters. */
export interface MatrixAsked {
  type?: string | undefined;
  document?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
  quotes?: 'true';
}

/** What a save came to: what stands now, or where it contradicts what another saved. */
export type SaveAnswer = { saved: Briefing } | { conflict: BriefingConflict };

type Query = Record<string, string | number | undefined>;
type Options = { signal?: AbortSignal };

/** The server's API: the only place of the page that fetches. */
export const api = {
  model: () => get<ModelAnswer>('model'),
  search: (q: string, limit: number, options?: Options) => get<SearchAnswer>('search', { q, limit }, options),
  entity: (id: string) => get<EntityAnswer>(`entities/${segment(id)}`),
  facts: (id: string, query: { type?: string; with?: string; limit?: number; offset?: number } = {}) =>
    get<Facts>(`entities/${segment(id)}/relations`, query),
  neighbours: (id: string, limit: number) =>
    get<GraphAnswer>(`entities/${segment(id)}/neighbours`, { limit }),
  /** Who joined what; without letters and days, by all letters. */
  matrix: (query: MatrixAsked) => get<MatrixAnswer>('matrix', { ...query }),
  motions: (on?: string) => get<Motions>('motions', { on }),
  trace: (id: string) => get<TraceAnswer>(`traces/${segment(id)}`),
  documents: () => get<Documents>('documents'),
  document: (id: string) => get<DocumentAnswer>(`documents/${segment(id)}`),
  documentGraph: (id: string, types: readonly string[]) =>
    get<GraphAnswer>(`documents/${segment(id)}/graph`, { type: types.join(',') || undefined }),
  changes: (from: string, to: string) => get<ChangesAnswer>('changes', { from, to }),
  briefings: () => get<Briefings>('briefings'),
  briefing: (id: string) => get<Briefing>(`briefings/${segment(id)}`),
  makeBriefing: (sent: Partial<BriefingSent>) => post<Briefing>('briefings', JSON.stringify(sent)),
  /** The text of a file that a briefing was taken along in. */
  bringInBriefing: (text: string) => post<Briefing>('briefings', text),
  /** `onLeaving` lets it go on while the page closes, for which it must be small. */
  saveBriefing: (id: string, saved: BriefingSaved, { onLeaving = false } = {}) =>
    put(`briefings/${segment(id)}`, JSON.stringify(saved), onLeaving),
  removeBriefing: async (id: string): Promise<void> => {
    await request(`briefings/${segment(id)}`, { method: 'DELETE' });
  },
  briefingVersions: (id: string) => get<BriefingVersions>(`briefings/${segment(id)}/versions`),
  briefingVersion: (id: string, version: number) =>
    get<Briefing>(`briefings/${segment(id)}/versions/${version}`),
  uploadFile: (file: File) => upload({ file }),
  uploadPair: (file: readonly File[], said: { title: string; by: string; reason: string }) =>
    upload({ file, ...said }),
  uploadText: (fields: { text: string; title?: string; date?: string }) => upload(fields),
  removeDocument: async (id: string): Promise<void> => {
    await request(`documents/${segment(id)}`, { method: 'DELETE' });
  },
};

const segment = encodeURIComponent;

/** Where the feed of a thing is. */
export const feedAddress = (id: string, lang: string): string =>
  `/api/v1/entities/${segment(id)}/feed?lang=${lang}`;

/** Where a briefing is taken along from, in a format; `more` is what that format asks beside. */
export const exportAddress = (id: string, format: string, more: Record<string, string> = {}): string =>
  `/api/v1/briefings/${segment(id)}/export?${new URLSearchParams({ format, ...more })}`;

const get = async <T>(path: string, query: Query = {}, options: Options = {}): Promise<T> => {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') parameters.set(key, String(value));
  }
  const suffix = parameters.size > 0 ? `?${parameters}` : '';
  return (await request(path + suffix, options)).json();
};

type Field = string | File | readonly File[] | undefined;

const upload = async (fields: Record<string, Field>): Promise<Uploaded> => {
  const body = new FormData();
  for (const [key, value] of Object.entries(fields)) {
    for (const each of [value].flat()) if (each) body.append(key, each);
  }
  return (await request('documents', { method: 'POST', body })).json();
};

const asJson = { 'Content-Type': 'application/json' };

const post = async <T>(path: string, body: string): Promise<T> =>
  (await request(path, { method: 'POST', body, headers: asJson })).json();

/** Browsers let no more than this go on while a page closes. */
const mostOnLeaving = 60_000;

const put = async (path: string, body: string, onLeaving: boolean): Promise<SaveAnswer> => {
  const keepalive = onLeaving && new TextEncoder().encode(body).length < mostOnLeaving;
  const response = await send(path, { method: 'PUT', body, keepalive, headers: asJson });
  if (response.status === 409) return { conflict: await response.json() };
  if (!response.ok) throw new ApiFailure(await failureOf(response));
  return { saved: await response.json() };
};

const request = async (path: string, init: RequestInit): Promise<Response> => {
  const response = await send(path, init);
  if (response.ok) return response;
  throw new ApiFailure(await failureOf(response));
};

const send = async (path: string, init: RequestInit): Promise<Response> => {
  try {
    return await fetch(`/api/v1/${path}`, {
      ...init,
      headers: { ...init.headers, 'Accept-Language': language.value },
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiFailure(unreachable[language.value]);
  }
};

const failureOf = async (response: Response): Promise<ApiError['error']> => {
  try {
    const body: ApiError = await response.json();
    return body.error;
  } catch {
    return { ...unreachable[language.value], code: `http-${response.status}` };
  }
};

const unreachable = {
  nl: {
    code: 'server-unreachable',
    message: 'De server antwoordt niet.',
    remedy: 'Kijk of hij nog draait, en probeer het opnieuw.',
  },
  en: {
    code: 'server-unreachable',
    message: 'The server does not answer.',
    remedy: 'See whether it is still running, and try again.',
  },
};
