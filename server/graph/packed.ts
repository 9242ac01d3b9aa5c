import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** In characters: what is shorter stays as it is, for who looks into the database. */
const short = 1_000_000;

/**
 * The JSON of an object as it is kept: packed where it is long. The JSON of a letter of 10 MB is several times as long
 * as the letter, and a database takes a text in at one go, on the main thread; packed it is a tenth of that.
 */
export const packed = (json: string): string =>
  json.length < short ? json : deflateRawSync(json, { level: 1 }).toString('base64');

/** The JSON again. That of an object begins with a brace, which no packed one does. */
export const unpacked = (kept: string): string =>
  kept.startsWith('{') ? kept : inflateRawSync(Buffer.from(kept, 'base64')).toString('utf8');
