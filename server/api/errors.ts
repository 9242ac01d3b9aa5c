import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import { MulterError } from 'multer';
import { z } from 'zod';
import { errorStatus, RodeDraadError } from '../errors.ts';
import type { Bilingual } from '../model.ts';
import type { ApiError } from './contract.ts';

/** The one place where the API answers an error: in Dutch, unless the reader prefers English. */
export const answerError: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const known = toKnown(error, request);
  if (known.code === 'internal') console.error(error);
  if (response.headersSent) return next(error);
  const language = languageOf(request);
  const answer: ApiError = {
    error: { code: known.code, message: known.text[language], remedy: known.remedy[language] },
  };
  if (known.code === 'busy') response.set('retry-after', String(secondsUntilRoom));
  response.status(errorStatus[known.code]).json(answer);
};

/** A worker reads most letters in less. */
const secondsUntilRoom = 5;

export const unknownRoute: RequestHandler = (request) => {
  throw nothingHere(request);
};

function nothingHere(request: Request): RodeDraadError {
  const what = `${request.method} ${request.originalUrl}`;
  return new RodeDraadError(
    'not-found',
    { nl: `Er is hier niets onder "${what}".`, en: `There is nothing here under "${what}".` },
    { nl: 'De adressen staan in de README.', en: 'The README lists the addresses.' },
  );
}

export const notFound = (id: string): RodeDraadError =>
  new RodeDraadError(
    'not-found',
    { nl: `De graaf kent "${id}" niet.`, en: `The graph does not know "${id}".` },
    { nl: 'Zoek op een naam om het juiste id te vinden.', en: 'Search for a name to find the right id.' },
  );

export const invalidRequest = (text: Bilingual): RodeDraadError =>
  new RodeDraadError('invalid-request', text, {
    nl: 'Pas het verzoek aan en probeer het opnieuw.',
    en: 'Change the request and try again.',
  });

/** The language that who asks wants to be answered in. */
export function languageOf(request: Request): 'nl' | 'en' {
  return request.acceptsLanguages('nl', 'en') === 'en' ? 'en' : 'nl';
}

function toKnown(error: unknown, request: Request): RodeDraadError {
  if (error instanceof RodeDraadError) return error;
  if (error instanceof MulterError) return ofUpload(error);
  const http = z.object({ status: z.number().min(400).max(499), message: z.string() }).safeParse(error);
  if (http.data?.status === 404) return nothingHere(request);
  if (http.success) {
    const { message } = http.data;
    return invalidRequest({
      nl: `Het verzoek is onleesbaar (${message}).`,
      en: `The request cannot be read (${message}).`,
    });
  }
  return new RodeDraadError(
    'internal',
    { nl: 'Er ging iets mis in de server.', en: 'Something went wrong in the server.' },
    { nl: 'De melding staat in de uitvoer van de server.', en: "The server's output tells more." },
    { cause: error },
  );
}

function ofUpload(error: MulterError): RodeDraadError {
  return invalidRequest({
    nl: `Het verzoek klopt niet (${error.message}): stuur één bestand in het veld "file", of tekst in het veld "text".`,
    en: `The request is wrong (${error.message}): send one file in the field "file", or text in the field "text".`,
  });
}
