import type { Request, RequestHandler } from 'express';
import { RodeDraadError } from '../errors.ts';
import type { Service } from './Service.ts';

/**
 * Keeps other web pages out of a server that asks for no password: a name that was pointed at this machine (DNS
 * rebinding), a form or script of another site, and a token that was meant for a server that is gone.
 */
export function guard(service: Service): RequestHandler {
  const { host, allowedHosts } = service.config;
  const names = new Set(['localhost', '127.0.0.1', '[::1]', host, ...allowedHosts]);
  const isAllowed = (name: string | undefined): boolean =>
    !isLoopback(host) || (name !== undefined && names.has(name));
  return (request, _response, next) => {
    const token = request.get('x-rode-draad-token');
    if (token !== undefined && token !== service.token) throw refused.otherServer();
    if (!isAllowed(hostName(`http://${request.headers.host ?? ''}`))) throw refused.host(request);
    if (!isReading(request) && isFromElsewhere(request, allowedHosts)) throw refused.origin(request);
    next();
  };
}

const isReading = (request: Request): boolean => ['GET', 'HEAD', 'OPTIONS'].includes(request.method);

/** A browser names where a script or form came from; who is no browser names nothing. */
function isFromElsewhere(request: Request, allowedHosts: readonly string[]): boolean {
  const origin = request.get('origin');
  if (origin === undefined) return request.get('sec-fetch-site') === 'cross-site';
  if (origin.replace(/^https?:\/\//, '') === request.headers.host) return false;
  return !allowedHosts.includes(hostName(origin) ?? '');
}

export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|::1|\[::1\])$/.test(host);

function hostName(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

const refused = {
  otherServer: () =>
    new RodeDraadError(
      'forbidden',
      {
        nl: 'Dit verzoek was voor een andere server bedoeld.',
        en: 'This request was meant for another server.',
      },
      { nl: 'Laat het token weg.', en: 'Leave the token out.' },
    ),
  host: (request: Request) =>
    new RodeDraadError(
      'forbidden',
      {
        nl: `Deze server antwoordt niet onder de naam "${request.headers.host ?? ''}".`,
        en: `This server does not answer to the name "${request.headers.host ?? ''}".`,
      },
      {
        nl: 'Gebruik localhost, of zet de naam in ALLOWED_HOSTS.',
        en: 'Use localhost, or put the name in ALLOWED_HOSTS.',
      },
    ),
  origin: (request: Request) =>
    new RodeDraadError(
      'forbidden',
      {
        nl: `Een pagina van ${request.get('origin') ?? 'elders'} mag hier niets wijzigen.`,
        en: `A page of ${request.get('origin') ?? 'another site'} may change nothing here.`,
      },
      { nl: 'Gebruik de eigen pagina van deze server.', en: "Use this server's own page." },
    ),
};
