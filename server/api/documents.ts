import { type RequestHandler, type Response, Router } from 'express';
import { listDocuments } from '../graph/listDocuments.ts';
import { retractDocument } from '../graph/loadDocument.ts';
import { readDocument } from '../graph/readDocument.ts';
import { readDocumentGraph } from '../graph/readDocumentGraph.ts';
import { documentGraphQuery } from './contract.ts';
import { notFound } from './errors.ts';
import { queryOf } from './request.ts';
import type { Service } from './Service.ts';
import { upload, uploadOf } from './upload.ts';

export function documents(service: Service): Router {
  const router = Router();

  router.get('/documents', async (_request, response) => {
    response.json(await listDocuments(service.database()));
  });

  router.get('/documents/:id', async ({ params: { id } }, response) => {
    const answer = await readDocument(service.database(), id);
    if (answer === undefined) throw notFound(id);
    response.json(answer);
  });

  router.get('/documents/:id/graph', async (request, response) => {
    const { id } = request.params;
    const query = queryOf(documentGraphQuery, request);
    const answer = await readDocumentGraph(service.database(), id, query);
    if (answer === undefined) throw notFound(id);
    response.json(answer);
  });

  router.post(
    '/documents',
    refuseWhenFull(service),
    ...upload(service.config.maxFileSize),
    async (request, response) => {
      const { file, options } = uploadOf(request);
      const answer = await service.reading.load(service.database(), file, options, untilGone(response));
      response.status(answer.outcome === 'unchanged' ? 200 : 201).json(answer);
    },
  );

  router.delete('/documents/:id', async ({ params: { id } }, response) => {
    const wasThere = await service.writes.add(() => retractDocument(service.database(), id));
    if (!wasThere) throw notFound(id);
    response.status(204).end();
  });

  return router;
}

/** Before the file itself is taken in: those that wait are kept in memory. */
const refuseWhenFull =
  ({ reading }: Service): RequestHandler =>
  (_request, _response, next) => {
    reading.checkRoom();
    next();
  };

/** Who is gone before the answer need not have it. */
function untilGone(response: Response): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return gone.signal;
}
