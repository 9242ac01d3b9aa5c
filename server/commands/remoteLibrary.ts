import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { apiError, findings, uploaded } from '../api/contract.ts';
import { type ErrorCode, errorStatus, RodeDraadError } from '../errors.ts';
import type { Library } from './Library.ts';

export interface Remote {
  url: string;
  language: 'nl' | 'en';
  /** Sent along where it is known: a server that has another refuses. */
  token?: string;
}

/** The library at a server, over its API: the one place of the server's code that fetches. */
export function remoteLibrary(remote: Remote): Library {
  return {
    load: async ({ bytes, name }, options) => {
      const form = new FormData();
      form.set('file', new Blob([Buffer.from(bytes)]), name);
      for (const [key, value] of Object.entries(options)) form.set(key, value);
      const answer = await whenThereIsRoom(() => ask(remote, 'documents', { method: 'POST', body: form }));
      return uploaded.parse(await answer.json());
    },
    retract: async (id) => {
      try {
        await ask(remote, `documents/${encodeURIComponent(id)}`, { method: 'DELETE' });
        return true;
      } catch (error) {
        if (error instanceof RodeDraadError && error.code === 'not-found') return false;
        throw error;
      }
    },
    export: async (format) => (await ask(remote, `export?format=${encodeURIComponent(format)}`)).text(),
    verify: async () => findings.parse(await (await ask(remote, 'verify')).json()).items,
    close: async () => undefined,
  };
}

/** Whether this very server answers: not gone, and no other program or server under its address. */
export async function stateOf(remote: Remote): Promise<'ready' | 'starting' | 'gone'> {
  try {
    await ask(remote, 'health');
    return 'ready';
  } catch (error) {
    return error instanceof RodeDraadError && error.code === 'database-unavailable' ? 'starting' : 'gone';
  }
}

/** A server where too many files wait is worth the wait. */
async function whenThereIsRoom(send: () => Promise<Response>): Promise<Response> {
  for (;;) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof RodeDraadError) || error.code !== 'busy') throw error;
      await wait(1000);
    }
  }
}

async function ask(remote: Remote, path: string, init: RequestInit = {}): Promise<Response> {
  const response = await send(remote, path, init);
  if (response.ok) return response;
  throw failureOf(await response.json().catch(() => undefined), remote);
}

async function send({ url, language, token }: Remote, path: string, init: RequestInit): Promise<Response> {
  const headers = {
    'accept-language': language,
    ...(token === undefined ? {} : { 'x-rode-draad-token': token }),
  };
  try {
    return await fetch(`${url.replace(/\/$/, '')}/api/v1/${path}`, { ...init, headers });
  } catch (error) {
    throw unreachable(url, error);
  }
}

/** The server has said it in the language that was asked for. */
function failureOf(body: unknown, { url }: Remote): RodeDraadError {
  const answer = apiError.safeParse(body);
  if (!answer.success) return unreachable(url, body);
  const { code, message, remedy } = answer.data.error;
  const known = z
    .custom<ErrorCode>((value) => typeof value === 'string' && value in errorStatus)
    .safeParse(code);
  return new RodeDraadError(
    known.success ? known.data : 'internal',
    { nl: message, en: message },
    { nl: remedy, en: remedy },
  );
}

const unreachable = (url: string, cause: unknown): RodeDraadError =>
  new RodeDraadError(
    'server-unreachable',
    { nl: `Op ${url} antwoordt geen Rode Draad.`, en: `No Rode Draad answers at ${url}.` },
    {
      nl: 'Start de server met `npm start`, of controleer het adres.',
      en: 'Start the server with `npm start`, or check the address.',
    },
    { cause },
  );
