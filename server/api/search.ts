import { Router } from 'express';
import { searchEntities } from '../graph/searchEntities.ts';
import { type SearchAnswer, searchQuery } from './contract.ts';
import { queryOf } from './request.ts';
import type { Service } from './Service.ts';

export const search = (service: Service): Router =>
  Router().get('/search', async (request, response) => {
    const answer: SearchAnswer = await searchEntities(service.database(), queryOf(searchQuery, request));
    response.json(answer);
  });
