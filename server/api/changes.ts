import { Router } from 'express';
import { comparedPoints } from '../graph/changes/comparedPoints.ts';
import { readChanges } from '../graph/changes/readChanges.ts';
import { listDocuments } from '../graph/listDocuments.ts';
import { changesQuery } from './contract.ts';
import { queryOf } from './request.ts';
import type { Service } from './Service.ts';

export const changes = (service: Service): Router =>
  Router().get('/changes', async (request, response) => {
    const query = queryOf(changesQuery, request);
    const database = service.database();
    const letters = (await listDocuments(database)).items;
    const { from, to } = comparedPoints(query, letters);
    response.json(await readChanges(database, letters, from, to));
  });
