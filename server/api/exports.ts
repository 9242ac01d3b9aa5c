import { Router } from 'express';
import { exportFormat } from '../exports/index.ts';
import { exportGraph } from '../graph/exportGraph.ts';
import { exportQuery } from './contract.ts';
import { queryOf } from './request.ts';
import type { Service } from './Service.ts';

export const exports = (service: Service): Router =>
  Router().get('/export', async (request, response) => {
    const format = exportFormat(queryOf(exportQuery, request).format);
    response.type(format.mediaType).send(format.write(await exportGraph(service.database())));
  });
