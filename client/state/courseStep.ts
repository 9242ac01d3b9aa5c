import type { CourseStep } from '../../server/api/contract.ts';
import { day } from '../i18n/index.ts';
import { hasTerm, relationLabel, term } from './model.ts';
import { valueText } from './valueText.ts';

/** From when on it was so: the day that the letter gives, else its own. */
export const dayOfStep = ({ date, properties }: CourseStep): string =>
  day(typeof properties.date === 'string' ? properties.date : date);

/** What was so: "Deelnemer", "Teruggetrokken"; the relation by its name where it says no more. */
export const labelOfStep = (step: CourseStep): string => {
  const values = Object.entries(step.properties)
    .filter(([key]) => key !== 'date')
    .map(([key, value]) => valueInWords(key, String(value)));
  const label = values.length > 0 ? values.join(', ') : relationLabel(step);
  return label.charAt(0).toUpperCase() + label.slice(1);
};

/** A value of the model says enough; a day or a number needs its name: "uiterlijk: 1 december 2026". */
const valueInWords = (key: string, value: string): string => {
  const text = valueText(key, value);
  return hasTerm(`${key}.${value}`) ? text : `${term(key)}: ${text}`;
};
