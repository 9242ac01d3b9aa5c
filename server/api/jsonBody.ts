import express, { type RequestHandler } from 'express';
import { z } from 'zod';
import { RodeDraadError } from '../errors.ts';
import { invalidRequest } from './errors.ts';
import { jsonFault } from './jsonFault.ts';

/**
 * Takes a body of JSON of at most so many megabytes into `request.body`. Errors: `too-large`; `invalid-request` for what is
 * no JSON, with line and column.
 */
export const jsonBody = (megabytes: number): RequestHandler[] => {
  const readText = express.text({
    type: () => true,
    limit: megabytes * 1024 * 1024,
    defaultCharset: 'utf-8',
  });
  return [
    (request, response, next) =>
      readText(request, response, (error?: unknown) => next(isTooLarge(error) ? tooLarge(megabytes) : error)),
    (request, _response, next) => {
      request.body = jsonOf(typeof request.body === 'string' ? request.body : '');
      next();
    },
  ];
};

const jsonOf = (body: string): unknown => {
  const text = body.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch {
    throw noJson(text);
  }
};

const isTooLarge = (error: unknown): boolean =>
  z.object({ type: z.literal('entity.too.large') }).safeParse(error).success;

const tooLarge = (megabytes: number): RodeDraadError =>
  new RodeDraadError(
    'too-large',
    {
      nl: `Dit is meer dan de ${megabytes} MB die hier in één keer past.`,
      en: `This is more than the ${megabytes} MB that fit here at once.`,
    },
    {
      nl: 'Verdeel het over meer briefings, of laat de feiten (facts) weg: die worden dan uit de graaf gelezen.',
      en: 'Divide it over more briefings, or leave the facts out: they are then read from the graph.',
    },
  );

const noJson = (text: string): RodeDraadError => {
  const { at, found } = jsonFault(text) ?? { at: text.length, found: undefined };
  const before = text.slice(0, at).split('\n');
  const [line, column] = [before.length, (before.at(-1) ?? '').length + 1];
  if (text.trim() === '')
    return invalidRequest({ nl: 'Er is geen JSON meegestuurd.', en: 'No JSON was sent along.' });
  return found === undefined
    ? invalidRequest({
        nl: `De JSON is afgebroken: op regel ${line}, kolom ${column} houdt de tekst op.`,
        en: `The JSON is cut off: the text ends at line ${line}, column ${column}.`,
      })
    : invalidRequest({
        nl: `De JSON klopt niet: op regel ${line}, kolom ${column} staat ${JSON.stringify(found)} waar dat niet kan.`,
        en: `The JSON is wrong: at line ${line}, column ${column} there is ${JSON.stringify(found)} where it cannot be.`,
      });
};
