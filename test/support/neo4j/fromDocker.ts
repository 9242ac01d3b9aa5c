import driver from 'neo4j-driver';
import type { TestNeo4j, Unavailable } from '../neo4j.ts';
import { program } from './program.ts';

const image = 'neo4j:5.26';
const user = 'neo4j';
const password = 'rode-draad-test';

/** A server in a container of Docker's image, which is removed when it ends. */
export const fromDocker = async (): Promise<TestNeo4j | Unavailable> => {
  const options = [
    '--rm',
    '--detach',
    '--publish',
    '127.0.0.1::7687',
    '--env',
    `NEO4J_AUTH=${user}/${password}`,
  ];
  const container = (await program('docker', 'run', ...options, image))?.trim().split('\n').at(-1);
  if (!container) return { unavailable: `Docker cannot run ${image}` };
  const stop = async (): Promise<void> => void (await program('docker', 'kill', container));
  const address = (await program('docker', 'port', container, '7687'))?.trim().split('\n')[0];
  const uri = `bolt://${address}`;
  if (address && (await answers(uri))) return { uri, user, password, database: 'neo4j', stop };
  await stop();
  return { unavailable: `The container of ${image} does not answer` };
};

/** Asks each second, for a minute and a half. */
const answers = async (uri: string): Promise<boolean> => {
  const connected = driver.driver(uri, driver.auth.basic(user, password));
  try {
    for (let tries = 0; tries < 90; tries++) {
      const isUp = await connected.verifyConnectivity().then(
        () => true,
        () => false,
      );
      if (isUp) return true;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
    return false;
  } finally {
    await connected.close();
  }
};
