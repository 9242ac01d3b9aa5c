import { day } from '../i18n/index.ts';
import { term } from './model.ts';

/** A property's value for readers: a day in words, a value of the model by its name. */
export const valueText = (key: string, value: string): string =>
  /^\d{4}-\d{2}(-\d{2})?$/.test(value) ? day(value) : term(key, value);
