import { Router } from 'express';
import { z } from 'zod';
import { RodeDraadError } from '../errors.ts';
import { createBriefing } from '../graph/briefings/createBriefing.ts';
import { deleteBriefing } from '../graph/briefings/deleteBriefing.ts';
import { listBriefings, listVersions, readBriefing, readVersion } from '../graph/briefings/readBriefing.ts';
import { saveBriefing } from '../graph/briefings/saveBriefing.ts';
import type { Database } from '../graph/Database.ts';
import { draftFrom } from '../starters/draftFrom.ts';
import { type BriefingSent, briefingSaved, briefingSent, mostSteps } from './contract.ts';
import { invalidRequest, languageOf } from './errors.ts';
import { jsonBody } from './jsonBody.ts';
import { parseRequest } from './request.ts';
import type { Service } from './Service.ts';

/** A step with what it shows is some kilobytes; the largest, of thousands of relations, some megabytes. */
const megabytes = 20;

export function briefings(service: Service): Router {
  const router = Router();

  router.get('/briefings', async (_request, response) => {
    response.json(await listBriefings(service.database()));
  });

  router.post('/briefings', ...jsonBody(megabytes), async (request, response) => {
    const database = service.database();
    const sent = await madeFrom(database, parseBriefing(briefingSent, request.body));
    const made = await createBriefing(database, sent);
    if (made === 'taken') throw refused.taken(sent.id ?? '');
    response.status(201).json(made);
  });

  router.get('/briefings/:id', async ({ params: { id } }, response) => {
    const answer = await readBriefing(service.database(), id);
    if (!answer) throw refused.unknown(id);
    response.json(answer);
  });

  router.put('/briefings/:id', ...jsonBody(megabytes), async (request, response) => {
    const { id } = request.params;
    const sent = parseBriefing(briefingSaved, request.body);
    const saved = await saveBriefing(service.database(), String(id), sent);
    if (saved === 'unknown') throw refused.unknown(String(id));
    if ('briefing' in saved) return void response.json(saved.briefing);
    const { code, text, remedy } = refused.contradicted(saved.conflict.kept);
    const language = languageOf(request);
    response
      .status(409)
      .json({ error: { code, message: text[language], remedy: remedy[language] }, ...saved.conflict });
  });

  router.delete('/briefings/:id', async ({ params: { id } }, response) => {
    if (!(await deleteBriefing(service.database(), id))) throw refused.unknown(id);
    response.status(204).end();
  });

  router.get('/briefings/:id/versions', async ({ params: { id } }, response) => {
    const answer = await listVersions(service.database(), id);
    if (answer.total === 0) throw refused.unknown(id);
    response.json(answer);
  });

  router.get('/briefings/:id/versions/:version', async ({ params: { id, version } }, response) => {
    const number = /^[1-9]\d{0,8}$/.test(version) ? Number(version) : 0;
    const answer = await readVersion(service.database(), id, number);
    if (!answer) throw refused.noVersion(id, version);
    response.json(answer);
  });

  return router;
}

function parseBriefing<T extends z.ZodType>(schema: T, body: unknown): z.infer<T> {
  const { data } = z.object({ steps: z.array(z.unknown()) }).safeParse(body);
  if (data && data.steps.length > mostSteps) throw refused.tooMany(data.steps.length);
  return parseRequest(schema, body);
}

/** What a new briefing begins with: what is sent, or in its place a draft, or what another has. */
async function madeFrom(database: Database, sent: BriefingSent): Promise<BriefingSent> {
  const { id, title, starter, copyOf } = sent;
  if (starter) {
    const draft = await draftFrom(database, starter, sent.language);
    return { ...draft, id, ...(title === '' ? {} : { title }) };
  }
  if (copyOf === undefined) return sent;
  const original = await readBriefing(database, copyOf);
  if (!original) throw refused.unknown(copyOf);
  const copied = `${original.title} (${{ nl: 'kopie', en: 'copy' }[original.language]})`.trim();
  const steps = sent.steps.length > 0 ? sent.steps : original.steps;
  return { id, language: original.language, title: title || copied.slice(0, 300), steps };
}

const refused = {
  unknown: (id: string) =>
    new RodeDraadError(
      'not-found',
      { nl: `Er is geen briefing "${id}".`, en: `There is no briefing "${id}".` },
      {
        nl: 'Kies er een uit de lijst, of bewaar hem als nieuwe briefing.',
        en: 'Choose one from the list, or save it as a new briefing.',
      },
    ),
  noVersion: (id: string, version: string) =>
    new RodeDraadError(
      'not-found',
      {
        nl: `De briefing "${id}" heeft geen versie "${version}".`,
        en: `The briefing "${id}" has no version "${version}".`,
      },
      { nl: 'Kies een versie uit de lijst.', en: 'Choose a version from the list.' },
    ),
  taken: (id: string) =>
    new RodeDraadError(
      'conflict',
      { nl: `Er is al een briefing "${id}".`, en: `There is a briefing "${id}" already.` },
      {
        nl: 'Geef een ander id, laat het id weg, of bewaar hem met PUT over de bestaande heen.',
        en: 'Give another id, leave the id out, or save it over the existing one with PUT.',
      },
    ),
  contradicted: (kept: number) =>
    new RodeDraadError(
      'conflict',
      {
        nl: 'Iemand anders heeft intussen hetzelfde anders gemaakt.',
        en: 'Someone else has meanwhile changed the same to something else.',
      },
      {
        nl: `Uw tekst is bewaard als versie ${kept}; kies wat moet blijven en bewaar opnieuw.`,
        en: `What you wrote is kept as version ${kept}; choose what should stay and save again.`,
      },
    ),
  tooMany: (count: number) =>
    invalidRequest({
      nl: `Een briefing heeft ten hoogste ${mostSteps} stappen; dit zijn er ${count}.`,
      en: `A briefing has at most ${mostSteps} steps; these are ${count}.`,
    }),
};
