import express, { type Request, type RequestHandler } from 'express';
import multer from 'multer';
import { z } from 'zod';
import { slug } from '../readers/documentId.ts';
import { readerErrors } from '../readers/errors.ts';
import type { ReadOptions, SourceFile } from '../readers/Reader.ts';
import { uploadFields } from './contract.ts';
import { invalidRequest } from './errors.ts';
import { parseRequest } from './request.ts';

/** What came in with a request: a file, or pasted text as one, and what the sender says of it. */
export interface Upload {
  file: SourceFile;
  options: ReadOptions;
}

/**
 * The middleware that reads an upload: one file in the field `file` of a form, or the two of a pair, or text in the field
 * `text` of a form or of JSON. What is too large is refused before it is read where its length is told, and on the way where not.
 */
export function upload(maxFileSize: number): RequestHandler[] {
  return [refuseTooLarge(maxFileSize), form(maxFileSize), json(maxFileSize)];
}

/** The upload of a request that has gone through the middleware. Throws `invalid-request` where there is none. */
export function uploadOf(request: Request): Upload {
  const { text, by, reason, ...options } = parseRequest(uploadFields, withoutEmpty(request.body));
  const [file, other] = filesOf(request);
  if ((file === undefined) === (text === undefined)) throw oneOfTwo();
  if (file === undefined) return { file: pasted(text ?? ''), options };
  if (other === undefined) return { file, options };
  const isNamed = options.id !== undefined || options.title !== undefined;
  if (!isNamed || by === undefined || reason === undefined) throw unsaidPair();
  return { file: { ...file, pair: { other, said: { by, reason } } }, options };
}

function filesOf({ files }: Request): SourceFile[] {
  return Array.isArray(files)
    ? files.map(({ buffer, originalname }) => ({ bytes: buffer, name: originalname }))
    : [];
}

/** Room for the other fields of the form and the lines between them. */
const overhead = 64_000;

function refuseTooLarge(maxFileSize: number): RequestHandler {
  return (request, _response, next) => {
    const length = Number(request.get('content-length') ?? 0);
    next(length > maxFileSize + overhead ? readerErrors.tooLarge(undefined, maxFileSize, length) : undefined);
  };
}

function form(maxFileSize: number): RequestHandler {
  const options: multer.Options = {
    storage: multer.memoryStorage(),
    limits: { fileSize: maxFileSize, fieldSize: maxFileSize, files: 2, fields: 10 },
    defParamCharset: 'utf8',
  };
  return orTooLarge(orUnreadable(multer(options).array('file')), maxFileSize);
}

const json = (maxFileSize: number): RequestHandler =>
  orTooLarge(express.json({ limit: maxFileSize + overhead }), maxFileSize);

/** What else a form can be wrong in, such as a name that none can hold, is the sender's doing. */
function orUnreadable(read: RequestHandler): RequestHandler {
  return (request, response, next) =>
    read(request, response, (error: unknown) => next(isTooLarge(error) || !error ? error : wrongForm()));
}

/** Gives both parsers' errors on size the words of ours. */
function orTooLarge(read: RequestHandler, maxFileSize: number): RequestHandler {
  return (request, response, next) =>
    read(request, response, (error: unknown) =>
      next(isTooLarge(error) ? readerErrors.tooLarge(undefined, maxFileSize) : error),
    );
}

const ofParser = z.object({ code: z.string().optional(), type: z.string().optional() });

function isTooLarge(error: unknown): boolean {
  const { code, type } = ofParser.safeParse(error).data ?? {};
  return code === 'LIMIT_FILE_SIZE' || code === 'LIMIT_FIELD_VALUE' || type === 'entity.too.large';
}

/** Pasted text has the name of its first line. A form sends its line ends as `\r\n`, JSON as they are. */
function pasted(written: string): SourceFile {
  const text = written.replace(/\r\n?/g, '\n');
  const firstLine = text.split('\n').find((line) => line.trim() !== '');
  if (firstLine === undefined) throw readerErrors.empty('text');
  return { bytes: Buffer.from(text), name: slug(firstLine) };
}

/** A form sends a field that nobody filled in as an empty one. */
function withoutEmpty(body: unknown): unknown {
  const fields = z.record(z.string(), z.unknown()).safeParse(body ?? {});
  if (!fields.success) return body;
  return Object.fromEntries(
    Object.entries(fields.data).filter(([key, value]) => key === 'text' || value !== ''),
  );
}

const oneOfTwo = () =>
  invalidRequest({
    nl: 'Er is geen brief: stuur een bestand in het veld "file", of tekst in het veld "text".',
    en: 'There is no letter: send a file in the field "file", or text in the field "text".',
  });

const unsaidPair = () =>
  invalidRequest({
    nl: 'Twee bestanden zijn een paar csv-bestanden, en samen één document: geef in "id" of "title" hoe het heet, in "by" wie het zegt, en in "reason" waarom.',
    en: 'Two files are a pair of CSV files, and one document: give its name in "id" or "title", who says so in "by", and why in "reason".',
  });

const wrongForm = () =>
  invalidRequest({
    nl: 'Het formulier is niet te lezen: stuur één bestand (of een paar csv-bestanden) in het veld "file", met een gewone naam.',
    en: 'The form cannot be read: send one file (or a pair of CSV files) in the field "file", with a plain name.',
  });
