/** The API on in-memory twins, with the people of two offices and of the city above them. */
import type { Context } from 'aws-lambda';
import { memoryAccessLog } from '#adapters/access-log/memory.ts';
import { memoryBlindIndex } from '#adapters/blind-index/memory.ts';
import { memoryCaseLists } from '#adapters/case-lists/memory.ts';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import { memoryCounters } from '#adapters/counters/memory.ts';
import { memoryDirectory } from '#adapters/directory/memory.ts';
import { memoryFindIndex } from '#adapters/find-index/memory.ts';
import { pdfPrinter } from '#adapters/paper/pdf.ts';
import { memoryPresences } from '#adapters/presence/memory.ts';
import { memorySendClaims } from '#adapters/send-claims/memory.ts';
import { memoryTokens } from '#adapters/tokens/memory.ts';
import type { Tokens } from '#adapters/tokens/port.ts';
import { memoryDrafts, memoryVault } from '#adapters/vault/memory.ts';
import { casework } from '#casework/submit.ts';
import { evolve } from '#domain/complaint/file/evolve.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { newHandler } from '#functions/staff-api/app.ts';
import type { StaffApiDeps } from '#functions/staff-api/deps.ts';
import type { StaffEvent } from '#functions/staff-api/http/event.ts';
import { listedStore } from '#tests/support/listed-store.ts';
import { member } from '#tests/support/staff.ts';
import * as s from '#tests/support/story.ts';

/** so many events are appended at once at most */
const mostEvents = 90;

export const people: readonly StaffMember[] = [
  ...s.staff,
  member('i.long', { roles: ['inspector'], office: 'cn-440309' }),
  member('m.long', { roles: ['mediator'], office: 'cn-440309' }),
  member('s.city', { roles: ['supervisor'], office: 'cn-4403' }),
  member('i.city', { roles: ['inspector'], office: 'cn-4403' }),
  member('a.city', { roles: ['auditor'], office: 'cn-4403' }),
  member('i.gone', { active: false }),
];

export interface Asking {
  readonly by?: string;
  readonly method?: string;
  readonly path: string;
  readonly query?: Record<string, string>;
  readonly body?: unknown;
  /** the body as it is, instead of `body` as JSON */
  readonly raw?: string;
  readonly headers?: Record<string, string>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of any shape
  readonly body: any;
  readonly text: string;
}

export const eventOf = ({ by, method = 'GET', path, query, body, raw, headers = {} }: Asking): StaffEvent => {
  const text = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: new URLSearchParams(query).toString(),
    headers: {
      ...(by === undefined ? {} : { authorization: `Bearer of.${by}` }),
      ...(text === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(query === undefined ? {} : { queryStringParameters: query }),
    requestContext: {
      accountId: '0',
      apiId: 'api',
      domainName: 'api',
      domainPrefix: 'api',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: 'r1',
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    ...(text === undefined ? {} : { body: text }),
    isBase64Encoded: false,
  };
};

/** As the platform gives it. */
export const context: Context = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'staff-api',
  functionVersion: '1',
  invokedFunctionArn: 'arn',
  memoryLimitInMB: '256',
  awsRequestId: 'r1',
  logGroupName: 'g',
  logStreamName: 's',
  getRemainingTimeInMillis: () => 600_000,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
};

/** `at` is the time on the API's watch. */
export const memoryApi = ({
  at = s.start,
  tokens = memoryTokens(),
  staffChannels = ['sms', 'mail'],
  staff = people,
}: {
  at?: string;
  tokens?: Tokens;
  staff?: readonly StaffMember[];
  staffChannels?: StaffApiDeps['staffChannels'];
} = {}) => {
  const lists = memoryCaseLists();
  const store = listedStore(memoryCaseStore(), lists);
  const vault = memoryVault();
  const directory = memoryDirectory({ offices: s.offices, staff });
  const index = memoryBlindIndex({ key: new Uint8Array(32) });
  const find = memoryFindIndex();
  const counters = memoryCounters();
  const presences = memoryPresences();
  const accessLog = memoryAccessLog();
  const logged: object[] = [];
  const watch = { at };
  const now = () => new Date(watch.at);
  const drafts = memoryDrafts({ now });
  const claims = memorySendClaims();
  const parts = { store, vault, directory, index, procedureOf, now };
  const submit = casework(parts, 'cn-mainland');
  const handle = newHandler({
    ...parts,
    drafts,
    claims,
    presences,
    find,
    lists,
    counters,
    accessLog,
    tokens,
    printer: pdfPrinter(),
    submit,
    staffChannels,
    jurisdiction: 'cn-mainland',
    log: (fields) => logged.push(fields),
  });

  const ask = async (asking: Asking): Promise<Answer> => {
    const result = await handle(eventOf(asking), context);
    const text = result.body ?? '';
    return {
      status: result.statusCode ?? 0,
      headers: result.headers ?? {},
      body: result.isBase64Encoded ? Buffer.from(text, 'base64') : JSON.parse(text),
      text,
    };
  };

  /** A case as a story tells it, however long. */
  const holds = async ({ history }: s.Course): Promise<void> => {
    if (history.length === 0) throw new Error('An empty story');
    let state: CaseState | undefined;
    for (let expected = 0; expected < history.length; expected += mostEvents) {
      const events = history.slice(expected, expected + mostEvents);
      state = events.reduce<CaseState | undefined>(evolve, state);
      const caseId = events[0]?.caseId;
      if (caseId === undefined || state === undefined) throw new Error('An empty story');
      await store.append({ caseId, expected, events, state });
    }
  };

  const does = (by: string, type: string, body: object = {}, headers: Record<string, string> = {}) =>
    ask({ by, method: 'POST', path: `/cases/${s.caseId}/commands/${type}`, body, headers });

  return {
    staff,
    ask,
    does,
    holds,
    submit,
    store,
    vault,
    drafts,
    claims,
    directory,
    index,
    find,
    lists,
    counters,
    accessLog,
    logged,
    watch,
  };
};
