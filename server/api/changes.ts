import { Router } from 'express';
import { RodeDraadError } from '../errors.ts';
import type { Point } from '../graph/changes/Point.ts';
import { pointOf } from '../graph/changes/points.ts';
import { readChanges } from '../graph/changes/readChanges.ts';
import { listDocuments } from '../graph/listDocuments.ts';
import { changesQuery, type DocumentItem } from './contract.ts';
import { invalidRequest } from './errors.ts';
import { queryOf } from './request.ts';
import type { Service } from './Service.ts';

export const changes = (service: Service): Router =>
  Router().get('/changes', async (request, response) => {
    const query = queryOf(changesQuery, request);
    const database = service.database();
    const letters = (await listDocuments(database)).items;
    const [from, to] = [pointNamed(query.from, letters), pointNamed(query.to, letters)];
    if (from.kind !== to.kind) throw refused.mixed(query);
    if ((from.date ?? '') > (to.date ?? '')) throw refused.backwards(query);
    response.json(await readChanges(database, letters, from, to));
  });

function pointNamed(text: string, letters: readonly DocumentItem[]): Point {
  const point = pointOf(text, letters);
  if (point === undefined) throw refused.unreadable(text);
  if (point === 'unknown') throw refused.unknown(text);
  return point;
}

interface Asked {
  from: string;
  to: string;
}

const refused = {
  unknown: (text: string) =>
    new RodeDraadError(
      'not-found',
      {
        nl: `Er is geen ingelezen brief "${text}", en geen die daarover gaat.`,
        en: `There is no loaded letter "${text}", and none about it.`,
      },
      { nl: 'Kies uit de brieven die er zijn.', en: 'Choose among the letters that are there.' },
    ),
  unreadable: (text: string) =>
    invalidRequest({
      nl: `"${text}" is geen id van een brief of bijeenkomst, en geen dag zoals 2026-06-04.`,
      en: `"${text}" is no id of a letter or meeting, and no day such as 2026-06-04.`,
    }),
  mixed: ({ from, to }: Asked) =>
    invalidRequest({
      nl: `"${from}" en "${to}" zijn niet te vergelijken: neem twee brieven, twee dagen of twee bijeenkomsten.`,
      en: `"${from}" and "${to}" cannot be compared: take two letters, two days or two meetings.`,
    }),
  backwards: ({ from, to }: Asked) =>
    invalidRequest({
      nl: `"${from}" is later dan "${to}": draai de twee om.`,
      en: `"${from}" is later than "${to}": exchange the two.`,
    }),
};
