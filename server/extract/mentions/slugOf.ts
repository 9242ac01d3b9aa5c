/** A name as the last part of an id: without accents, small letters, one hyphen for all else. */
export { tableSlug as slugOf } from '../../entities/tableSlug.ts';
