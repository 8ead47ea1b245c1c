/**
 * What a stranger’s request costs before it is refused, and the worst body that passes each limit: CPU against an event that is read
 * and answered by nobody.
 */
import { createLocalJWKSet } from 'jose';
import { joseTokens } from '#adapters/tokens/jose.ts';
import { type Asking, eventOf, memoryApi } from '#tests/functions/staff-api/office.ts';
import * as s from '#tests/support/story.ts';
import { newTexting } from '#tests/support/texting.ts';
import { type AgainstBareCpu, againstBare } from './cpu-of-acts.ts';
import { benchIssuer, issuerSettings } from './waking/tokens.ts';

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const names = (count: number) => Array.from({ length: count }, (_, n) => `n${n}`);

/** as large as a body may be (functions/staff-api/http/body.ts) */
const apiBytes = 400 * 1024;
const deep = '['.repeat(apiBytes / 2) + ']'.repeat(apiBytes / 2);
const manyNames = JSON.stringify(Object.fromEntries(names(28_000).map((name) => [name, 'x'.repeat(3)])));

interface Junk {
  readonly name: string;
  readonly status: number;
  readonly send: () => Promise<number>;
  readonly calls: number;
}

const staffJunk = async (): Promise<readonly Junk[]> => {
  const { jwks, tokenOf, forgedFor } = await benchIssuer();
  const tokens = joseTokens({ ...issuerSettings, keys: createLocalJWKSet(jwks) });
  const [good, forged] = [await tokenOf('i.li'), await forgedFor('i.li')];
  const { ask, holds } = memoryApi({ tokens });
  await holds(s.given(...s.accepted));
  const of = (name: string, status: number, asking: Asking, calls = 100): Junk => ({
    name,
    status,
    calls,
    send: async () => (await ask(asking)).status,
  });
  const command = (raw: string): Asking => ({
    method: 'POST',
    path: `/cases/${s.caseId}/commands/add_evidence`,
    raw,
    headers: bearer(good),
  });
  return [
    of('staff API: no bearer', 401, { path: '/queue' }),
    of('staff API: no such path', 404, { path: '/nowhere' }),
    of('staff API: a token that is none', 401, { path: '/queue', headers: bearer('a.b.c') }),
    of('staff API: a forged token (ES256)', 401, { path: '/queue', headers: bearer(forged) }),
    of('staff API: a good token, for comparison (GET /me)', 200, { path: '/me', headers: bearer(good) }),
    of('staff API, signed in: no JSON', 400, command('{"kind":')),
    of('staff API, signed in: 400 KB of brackets', 400, command(deep), 5),
    of('staff API, signed in: 400 KB of names', 400, command(manyNames), 5),
  ];
};

/** as large as a text may be (functions/sms-inbound/receive.ts) */
const textBytes = 20_000;

const textJunk = (): readonly Junk[] => {
  const texting = newTexting();
  const event = texting.event('hi', 'SM1', 'x'.repeat(28));
  const of = (name: string, body: string | undefined, calls: number): Junk => ({
    name,
    status: 403,
    calls,
    send: async () =>
      (await texting.inbound({ ...event, ...(body && { body, isBase64Encoded: false }) })).statusCode ?? 0,
  });
  const fields = (count: number) =>
    names(count)
      .map((name) => `${name}=${'x'.repeat(Math.max(1, Math.floor(textBytes / count) - name.length - 2))}`)
      .join('&')
      .slice(0, textBytes);
  return [
    of('text: a wrong signature', undefined, 100),
    of('text: 20 KB in sixty fields', fields(60), 20),
    of('text: 20 KB of names', fields(2_900), 20),
  ];
};

const bareEvent = JSON.stringify(eventOf({ path: '/queue' }));
const bare = () => JSON.stringify({ statusCode: 401, body: JSON.stringify(JSON.parse(bareEvent).rawPath) });

/** The log lines of thousands of refusals are made, and go nowhere. */
const quietly = async <T>(act: () => Promise<T>): Promise<T> => {
  const { write } = process.stdout;
  process.stdout.write = () => true;
  try {
    return await act();
  } finally {
    process.stdout.write = write;
  }
};

const measured = async ({ name, status, send, calls }: Junk): Promise<AgainstBareCpu> => {
  const answered = await send();
  if (answered !== status) throw new Error(`${name}: ${answered}`);
  return againstBare(name, send, bare, { own: calls, bare: 2_000 });
};

export const cpuOfJunk = async (): Promise<readonly AgainstBareCpu[]> =>
  quietly(async () => {
    const found: AgainstBareCpu[] = [];
    for (const each of [...(await staffJunk()), ...textJunk()]) found.push(await measured(each));
    return found;
  });
