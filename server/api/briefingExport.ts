import { Router } from 'express';
import type { ExportContext } from '../briefings/exports/ExportFormat.ts';
import { attachment, fileNameOf } from '../briefings/exports/fileNameOf.ts';
import { briefingFormat } from '../briefings/exports/index.ts';
import { RodeDraadError } from '../errors.ts';
import { measureText } from '../fonts/measureText.ts';
import { readBriefing } from '../graph/briefings/readBriefing.ts';
import { readDocument } from '../graph/readDocument.ts';
import { buildPlayer } from '../page/buildPlayer.ts';
import type { Letter } from '../pictures/Carried.ts';
import { loadOutlines } from '../pictures/map/outlines.ts';
import { type Briefing, briefingExportQuery } from './contract.ts';
import { invalidRequest } from './errors.ts';
import { pageModel } from './model.ts';
import { queryOf } from './request.ts';
import type { Service } from './Service.ts';

/** A briefing as a file to take along. */
export const briefingExport = (service: Service): Router =>
  Router().get('/briefings/:id/export', async (request, response) => {
    const query = queryOf(briefingExportQuery, request);
    const format = briefingFormat(query.format);
    const briefing = await readBriefing(service.database(), request.params.id);
    if (!briefing) throw refused.unknown(request.params.id);
    const { step, paper, language = briefing.language } = query;
    if (step !== undefined && step > briefing.steps.length) throw refused.noStep(step, briefing);
    const { content, mediaType, extension } = await format.write(briefing, {
      ...{ model: pageModel, language, measure: measureText, outlines: await outlinesFor(briefing) },
      ...{ now: new Date().toISOString(), paper, only: step },
      letter: (id) => readLetter(service, id),
      player: buildPlayer,
    });
    const name = `${fileNameOf(briefing.title, 'briefing')}${step === undefined ? '' : `-${step}`}.${extension}`;
    response.setHeader('Content-Disposition', attachment(name));
    response.type(mediaType).send(content);
  });

/** To read, without what is named in it. */
const readLetter = async (service: Service, id: string): Promise<Letter | undefined> => {
  const letter = await readDocument(service.database(), id);
  if (!letter) return undefined;
  const { title, date, url, text, sections } = letter;
  return { id, title, date, url, text, sections };
};

/** Of those parts of the world that a map in it shows. */
const outlinesFor = async ({ steps }: Briefing): Promise<ExportContext['outlines']> => {
  const areas = new Set(steps.filter(({ view }) => view.kind === 'map').map(({ view }) => view.area));
  return Object.fromEntries(
    await Promise.all([...areas].map(async (area) => [area, await loadOutlines(area)] as const)),
  );
};

const refused = {
  unknown: (id: string) =>
    new RodeDraadError(
      'not-found',
      { nl: `Er is geen briefing "${id}".`, en: `There is no briefing "${id}".` },
      { nl: 'Kies er een uit de lijst.', en: 'Choose one from the list.' },
    ),
  noStep: (step: number, { steps }: Briefing) =>
    invalidRequest({
      nl: `De briefing heeft geen stap ${step}; de laatste is ${steps.length}.`,
      en: `The briefing has no step ${step}; the last one is ${steps.length}.`,
    }),
};
