import { Router } from 'express';
import { readMatrix } from '../graph/readMatrix.ts';
import { matrixQuery } from './contract.ts';
import { queryOf } from './request.ts';
import type { Service } from './Service.ts';

export function matrix(service: Service): Router {
  return Router().get('/matrix', async (request, response) => {
    response.json(await readMatrix(service.database(), queryOf(matrixQuery, request)));
  });
}
