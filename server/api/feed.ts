import { type Request, Router } from 'express';
import { atom } from '../feeds/atom.ts';
import { feedOf } from '../feeds/feedOf.ts';
import { readCourse } from '../graph/changes/readCourse.ts';
import { listDocuments } from '../graph/listDocuments.ts';
import { feedQuery } from './contract.ts';
import { notFound } from './errors.ts';
import { queryOf } from './request.ts';
import type { Service } from './Service.ts';

/** How many letters a feed tells of; who asks now and then misses none. */
const limit = 30;

/** What the letters change about an entity, to follow with a feed reader. */
export const feed = (service: Service): Router =>
  Router().get('/entities/:id/feed', async (request, response) => {
    const { id } = request.params;
    const { lang } = queryOf(feedQuery, request);
    const database = service.database();
    const course = await readCourse(database, id, (await listDocuments(database)).items, limit);
    if (!course) throw notFound(id);
    const text = atom(feedOf(course.node, course.letters, lang, siteOf(request)));
    response.type('application/atom+xml').send(text);
  });

/** Where the reader found this server. */
const siteOf = (request: Request): string => `${request.protocol}://${request.get('host') ?? ''}`;
