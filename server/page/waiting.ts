import type { RequestHandler } from 'express';

/** Who opens the page while it is still being built or the samples come in sees that, and the page itself a moment later. */
export const waiting =
  (isReady: () => boolean): RequestHandler =>
  (request, response, next) => {
    if (isReady() || request.accepts('html') !== 'html') return next();
    response.status(503).set('Retry-After', '1').set('Cache-Control', 'no-store').type('html').send(html);
  };

const html = `<!doctype html>
<html lang="nl">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="refresh" content="1">
  <title>Rode Draad</title>
  <p>Rode Draad wordt klaargezet.</p>
  <p lang="en">Rode Draad is getting ready.</p>
</html>
`;
