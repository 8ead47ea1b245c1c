/** Amazon's DynamoDB Local, fetched with Maven once and started in memory on a free port; for tests and measurements. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { documentClient } from '#adapters/dynamodb/client.ts';

const pomFolder = import.meta.dirname;
const checkout = path.resolve(pomFolder, '../..');
const jars = path.join(checkout, '.local/dynamodb-local');
const pom = path.join(pomFolder, 'pom.xml');

/** Something that the person at the machine can put right. */
export class Missing extends Error {}

const needProgram = (program: string, argument: string, advice: string): void => {
  const { status } = spawnSync(program, [argument], { stdio: 'ignore' });
  if (status !== 0) throw new Missing(`${program} is not to be found. ${advice}`);
};

/** The jars lie in .local until the pom changes; a fetch that broke off leaves nothing behind. */
const fetchJars = (): void => {
  const mark = path.join(jars, 'pom.xml');
  const wanted = readFileSync(pom, 'utf8');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  needProgram('mvn', '-v', 'Install Apache Maven 3; it fetches DynamoDB Local.');
  const fresh = `${jars}.new`;
  for (const folder of [fresh, jars]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  console.log('Fetching DynamoDB Local with Maven…');
  const order = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${fresh}`];
  if (spawnSync('mvn', order, { stdio: 'inherit' }).status !== 0)
    throw new Missing('Maven could not fetch DynamoDB Local; see above. Is there a way to Maven Central?');
  writeFileSync(path.join(fresh, 'pom.xml'), wanted);
  renameSync(fresh, jars);
};

const unusedPort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const startServer = (port: number): ChildProcess =>
  spawn(
    'java',
    [
      `-Djava.library.path=${jars}`,
      '-cp',
      `${jars}/*`,
      'com.amazonaws.services.dynamodbv2.local.main.ServerRunner',
      ...['-inMemory', '-sharedDb', '-disableTelemetry', '-port', String(port)],
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], cwd: jars },
  );

const untilAnswering = async (endpoint: string, server: ChildProcess): Promise<void> => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = documentClient({ endpoint, region: 'us-east-1', credentials, maxAttempts: 1 });
  for (const until = Date.now() + 60_000; Date.now() < until; await pause(200)) {
    if (server.exitCode !== null) break;
    const answered = await client.send(new ListTablesCommand({})).then(
      () => true,
      () => false,
    );
    if (answered) return;
  }
  throw new Missing('DynamoDB Local did not start; see above for what Java said. It needs Java 17 or later.');
};

const serverEnded = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.on('exit', () => resolve());
    server.kill();
  });

/** Gives the endpoint of a DynamoDB Local that is ended afterwards, whatever happens. */
export const withDynamodbLocal = async <T>(use: (endpoint: string) => Promise<T>): Promise<T> => {
  needProgram('java', '-version', 'Install Java 17 or later.');
  fetchJars();
  const port = await unusedPort();
  const server = startServer(port);
  const stop = () => server.kill();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  try {
    const endpoint = `http://127.0.0.1:${port}`;
    await untilAnswering(endpoint, server);
    return await use(endpoint);
  } finally {
    await serverEnded(server);
  }
};
