/**
 * The first request after waking, whole: CPU of a fresh process that loads a function and answers once, against the bare client and one
 * read. What a part loads when it is first asked for is in it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headKey } from '#adapters/dynamodb/keys.ts';
import { dynamodbTexts } from '#adapters/vault/dynamodb-texts.ts';
import { textIdOf } from '#functions/runtime/inbound-text.ts';
import { context, eventOf } from '#tests/functions/staff-api/office.ts';
import { bundled, entryOf } from '../bundles.ts';
import { filed } from '../engine-desk.ts';
import { kmsInProcess } from '../kms-stub.ts';
import { type Spread, spreadOf } from '../spread.ts';
import { newKey, type StaffDoor, staffDoor } from '../staff-door.ts';
import { benchClient } from '../tables.ts';
import { byTurns } from '../took.ts';
import { withAwsStub } from './aws-stub.ts';
import { anySettings } from './settings.ts';
import { benchIssuer, issuerSettings } from './tokens.ts';

export interface FirstRequest {
  readonly name: string;
  /** CPU milliseconds */
  readonly cpu: Spread;
  readonly ratio: Spread;
}

interface Asked {
  readonly name: string;
  readonly of: string;
  /** what the answer must hold, so that no refusal is measured */
  readonly answers: string;
  readonly event: () => Promise<object>;
}

const script = (folder: string, event: object): string => `
const { handler } = await import(${JSON.stringify(join(folder, 'index.mjs'))});
const answer = await handler(${JSON.stringify(event)}, ${JSON.stringify(context)});
const { user, system } = process.cpuUsage();
process.stdout.write('\\n' + JSON.stringify({ cpu: (user + system) / 1000, answer }));
process.exit(0);`;

type Settings = Readonly<Record<string, string>>;

/** Not waited for in a standstill: this process answers for KMS meanwhile. */
const cpuOf = async (folder: string, event: object, env: Settings, answers: string): Promise<number> => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script(folder, event)], { env });
  let said = '';
  child.stdout.on('data', (part: Buffer) => {
    said += part.toString();
  });
  child.stderr.pipe(process.stderr);
  await once(child, 'close');
  const last = said.slice(said.lastIndexOf('\n') + 1);
  if (!last.includes(answers)) throw new Error(`${folder}: ${said.slice(-1500)}`);
  return JSON.parse(last).cpu;
};

const settingsOf = (here: StaffDoor, endpoint: string, stub: string): Settings => ({
  ...anySettings,
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  AWS_ENDPOINT_URL: stub,
  AWS_ENDPOINT_URL_DYNAMODB: endpoint,
  NODE_DISABLE_COMPILE_CACHE: '1',
  CASES_TABLE: here.table,
  VAULT_TABLE: here.vaultTable,
  VAULT_KEYS_TABLE: here.keysTable,
  DIRECTORY_TABLE: here.directoryTable,
  FIND_TABLE: here.findTable,
  ACCESS_LOG_TABLE: here.accessTable,
  ISSUER_URL: issuerSettings.issuer,
  ISSUER_AUDIENCE: issuerSettings.audience,
  ISSUER_JWKS_URL: `${stub}/jwks`,
});

const officer = 'o.bench';
const office = 'cn-440306';
const succeeded = '"statusCode":200';
const publicUrl = 'https://example.invalid';

const staffRequests = (here: StaffDoor, token: string): readonly Asked[] => {
  const asks = (name: string, path: () => Promise<string>, body?: object): Asked => ({
    name: `staff-api: ${name}`,
    of: 'staff-api',
    answers: succeeded,
    event: async () =>
      eventOf({
        path: await path(),
        headers: { authorization: `Bearer ${token}` },
        ...(body && { method: 'POST', body }),
      }),
  });
  return [
    asks('list of a queue', async () => `/offices/${office}/queue`),
    asks('page of a case', async () => `/cases/${await filed(here)}`),
    asks('a command', async () => `/cases/${await filed(here)}/commands/accept_complaint`, {}),
  ];
};

const siteEvent = (path: string, form?: string) => ({
  ...eventOf({ path, ...(form && { method: 'POST', raw: form }) }),
  headers: {
    host: 'example.invalid',
    origin: publicUrl,
    'content-type': 'application/x-www-form-urlencoded',
  },
});

const siteRequests: readonly Asked[] = [
  { name: 'worker-site: start', of: 'worker-site', answers: succeeded, event: async () => siteEvent('/') },
  {
    name: 'worker-site: a step of filing',
    of: 'worker-site',
    answers: '"statusCode":303',
    event: async () => siteEvent('/file/topic', 'topic=wages'),
  },
];

const textRequest = (here: StaffDoor): Asked => {
  const { client, vaultTable: table, keysTable } = here;
  const texts = dynamodbTexts({ client, kms: kmsInProcess, table, keysTable, keyId: 'bench' });
  let phones = 0;
  return {
    name: 'sms-dialogue: a text',
    of: 'sms-dialogue',
    answers: '"batchItemFailures":[]',
    event: async () => {
      const sid = `SM${newKey()}`;
      phones += 1;
      const from = `+8613800${String(100_000 + phones)}`;
      const text = { sid, from, to: '+861069', body: '工资三个月没发', at: new Date().toISOString() };
      await texts.keep(textIdOf(sid), text);
      return { Records: [{ messageId: sid, body: JSON.stringify({ sid }), attributes: {} }] };
    },
  };
};

const measured = async (
  asked: Asked,
  homes: ReadonlyMap<string, string>,
  env: Settings,
  table: string,
  pairs: number,
): Promise<FirstRequest> => {
  const [own = '', bare = ''] = [homes.get(asked.of), homes.get('bare')];
  const bareEvent = { table, ...headKey('0'.repeat(26)) };
  const found: (readonly [number, number])[] = [];
  for (let n = 0; n < pairs; n += 1) {
    const event = await asked.event();
    found.push(
      await byTurns(
        n,
        () => cpuOf(own, event, env, asked.answers),
        () => cpuOf(bare, bareEvent, env, 'cpu'),
      ),
    );
  }
  return {
    name: asked.name,
    cpu: spreadOf(found.map(([cpu]) => cpu)),
    ratio: spreadOf(found.map(([cpu, yardstick]) => cpu / yardstick)),
  };
};

const bundledAll = (home: string): ReadonlyMap<string, string> => {
  const entries = [
    ...['staff-api', 'worker-site', 'sms-dialogue'].map((name) => [name, entryOf(name)] as const),
    ['bare', 'bench/waking/bare-read.ts'] as const,
  ];
  for (const [name, entry] of entries) bundled(entry, join(home, name));
  return new Map(entries.map(([name]) => [name, join(home, name)]));
};

export const firstRequests = async (endpoint: string, pairs: number): Promise<readonly FirstRequest[]> => {
  const home = mkdtempSync(join(tmpdir(), 'redress-bench-'));
  const { jwks, tokenOf } = await benchIssuer();
  try {
    return await withAwsStub(jwks, async (stub) => {
      const here = await staffDoor(benchClient(endpoint), () => new Date());
      const env = settingsOf(here, endpoint, stub);
      const homes = bundledAll(home);
      const all = [...staffRequests(here, await tokenOf(officer)), ...siteRequests, textRequest(here)];
      const found: FirstRequest[] = [];
      for (const each of all) found.push(await measured(each, homes, env, here.table, pairs));
      return found;
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};
