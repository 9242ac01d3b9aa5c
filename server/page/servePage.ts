import path from 'node:path';
import express, { type Request, type RequestHandler } from 'express';
import helmet from 'helmet';
import { distDir } from './buildPage.ts';

/**
 * The built page. What has its content's hash in its name is kept for a year, the rest is asked for again each time;
 * every address of the page's own gives `index.html`.
 */
export function servePage(): RequestHandler[] {
  const assets = express.static(path.join(distDir, 'assets'), {
    immutable: true,
    maxAge: '1y',
    fallthrough: false,
  });
  const files = express.static(distDir, { cacheControl: false, setHeaders: notKept, index: false });
  return [
    policy,
    (request, response, next) => {
      if (!request.url.startsWith('/assets/')) return next();
      request.url = request.url.slice('/assets'.length);
      assets(request, response, next);
    },
    files,
    (request, response, next) => {
      if (request.method !== 'GET' || !isPage(request)) return next();
      notKept(response);
      tellFeed(request, response);
      response.sendFile(path.join(distDir, 'index.html'));
    },
  ];
}

/** Who asks for a file by its name does not want the page in its stead. */
const isPage = (request: Request): boolean =>
  request.get('accept')?.includes('text/html') === true || !/\.\w{2,5}$/.test(request.path);

/** A feed reader that is given the page of a thing finds its feed without running the page. */
const tellFeed = (request: Request, response: { setHeader(name: string, value: string): unknown }): void => {
  const [, id] = /^\/entities\/([^/]+)$/.exec(request.path) ?? [];
  if (id === undefined) return;
  response.setHeader('Link', `</api/v1/entities/${id}/feed>; rel="alternate"; type="application/atom+xml"`);
};

const notKept = (response: { setHeader(name: string, value: string): unknown }): void => {
  response.setHeader('Cache-Control', 'no-cache');
};

/** Nothing comes from elsewhere. Cytoscape writes a style element for its container. */
const policy: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
});
