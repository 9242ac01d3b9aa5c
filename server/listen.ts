import { createServer, type RequestListener, type Server } from 'node:http';
import type { Config } from './config.ts';
import { RodeDraadError } from './errors.ts';

export interface Listening {
  server: Server;
  /** As people open it. */
  url: string;
  /** As another process on this machine reaches it. */
  localUrl: string;
}

/** Throws `port-taken`, or `usage` for a host or port that cannot be listened on. */
export async function listen(
  app: RequestListener,
  config: Pick<Config, 'host' | 'port'>,
): Promise<Listening> {
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, config)));
    server.listen(config.port, config.host, resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  return {
    server,
    url: `http://${shownHost(config.host)}:${port}`,
    localUrl: `http://${localHost(config.host)}:${port}`,
  };
}

/** How long an answer that is under way gets to end. */
const patience = 2000;

export async function closeServer(server: Server): Promise<void> {
  const hurry = setTimeout(() => server.closeAllConnections(), patience);
  await new Promise((resolve) => server.close(resolve));
  clearTimeout(hurry);
}

const isAny = (host: string): boolean => host === '0.0.0.0' || host === '::';
const inUrl = (host: string): string => (host.includes(':') ? `[${host}]` : host);
const localHost = (host: string): string => (isAny(host) ? '127.0.0.1' : inUrl(host));
const shownHost = (host: string): string => (localHost(host) === '127.0.0.1' ? 'localhost' : inUrl(host));

function listenError(
  error: NodeJS.ErrnoException,
  { host, port }: Pick<Config, 'host' | 'port'>,
): RodeDraadError {
  if (error.code === 'EADDRINUSE') {
    const other = port >= 65535 ? 3000 : port + 1;
    return new RodeDraadError(
      'port-taken',
      { nl: `Poort ${port} is al in gebruik.`, en: `Port ${port} is already in use.` },
      {
        nl: `Stop het andere programma, of kies een andere poort: PORT=${other} npm start`,
        en: `Stop the other program, or choose another port: PORT=${other} npm start`,
      },
      { cause: error },
    );
  }
  return new RodeDraadError(
    'usage',
    {
      nl: `Op ${host}, poort ${port}, kan niet geluisterd worden (${error.code ?? error.message}).`,
      en: `Cannot listen on ${host}, port ${port} (${error.code ?? error.message}).`,
    },
    { nl: 'Kies een andere HOST of PORT.', en: 'Choose another HOST or PORT.' },
    { cause: error },
  );
}
