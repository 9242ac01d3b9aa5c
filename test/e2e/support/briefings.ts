import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { type Briefing, type BriefingSent, briefing } from '../../../server/api/contract.ts';
import { rootDir, type TestServer } from '../../support/server.ts';

const folder = path.join(rootDir, 'samples');

/** Loads the sample letters, on whatever database. */
export const loadSamples = async ({ url }: TestServer): Promise<void> => {
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.txt'))) {
    const body = new FormData();
    body.set('file', new Blob([await readFile(path.join(folder, name))]), name);
    const response = await fetch(`${url}/api/v1/documents`, { method: 'POST', body });
    if (!response.ok) throw new Error(`${name}: ${await response.text()}`);
  }
};

const asked = async (url: string, init?: RequestInit): Promise<unknown> => {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${url}: ${await response.text()}`);
  return response.json();
};

export const readBriefing = async ({ url }: TestServer, id: string): Promise<Briefing> =>
  briefing.parse(await asked(`${url}/api/v1/briefings/${encodeURIComponent(id)}`));

export const makeBriefing = async ({ url }: TestServer, sent: Partial<BriefingSent>): Promise<Briefing> =>
  briefing.parse(
    await asked(`${url}/api/v1/briefings`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(sent),
    }),
  );

const part = z.object({
  nodes: z.array(z.object({ id: z.string() })),
  relations: z.array(z.object({ id: z.string() })),
});

/** A step with the neighbours of a node, as the graph has them now. */
export const stepAround = async ({ url }: TestServer, id: string, title: string, limit = 6) => {
  const { nodes, relations } = part.parse(
    await asked(`${url}/api/v1/entities/${encodeURIComponent(id)}/neighbours?limit=${limit}`),
  );
  const view = { nodes: nodes.map((node) => node.id), relations: relations.map((relation) => relation.id) };
  return {
    ...{ title, text: '', notes: `Notities bij ${title}` },
    view: {
      ...{
        kind: 'graph' as const,
        address: `/?doc=none&x=${encodeURIComponent(id)}`,
        highlights: [],
        places: {},
      },
      ...{ camera: null, rows: [], columns: [], area: 'europe' as const },
      ...view,
    },
  };
};

export const hub = 'initiative:2026-02-geannoteerde-agenda-jbz-raad/kopgroep-terugkeerhubs';

/** Three steps: a graph, and two of words. */
export const threeSteps = async (server: TestServer, title: string): Promise<Briefing> => {
  const first = await stepAround(server, hub, 'Kopgroep');
  const words = { ...first, view: { ...first.view, nodes: [], relations: [] } };
  return makeBriefing(server, {
    title,
    steps: [
      first,
      { ...words, title: 'Tweede', text: 'Een **tekst**', notes: 'Zeg dit rustig' },
      { ...words, title: 'Derde', notes: '' },
    ],
  });
};

export const pathOf = ({ id }: Briefing, query = ''): string =>
  `/briefings/${encodeURIComponent(id)}${query}`;

/** Waits until the author's work is at the server. */
export const untilSaved = (page: Page): Promise<void> =>
  page.locator('.saving', { hasText: /^Opgeslagen$/ }).waitFor();
