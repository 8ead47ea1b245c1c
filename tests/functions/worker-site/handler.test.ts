import { beforeAll, describe, expect, it, vi } from 'vitest';
import { memorySite } from './memory-site.ts';
import { files, worker } from './worker.ts';

const settings = {
  CASES_TABLE: 'cases',
  DIRECTORY_TABLE: 'directory',
  VAULT_TABLE: 'vault',
  VAULT_KEYS_TABLE: 'keys',
  VAULT_KEY_ID: 'alias/vault',
  INDEX_KEY_ID: 'alias/index',
  JURISDICTIONS: 'cn-mainland',
  WORKER_PUBLIC_URL: 'http://site.localhost',
  FILINGS_PER_HOUR: '60',
  TEXT_NUMBER: '+861069000000',
  FILING_WAIT_SECONDS: '30',
  FILING_WAIT_MOST_SECONDS: '600',
};

/** An event as the local engine sends it: cookies in the header only, form bodies in base64. */
const eventOf = (method: string, path: string, form?: string, cookie = '') => ({
  version: '2.0',
  routeKey: 'ANY /{proxy+}',
  rawPath: path,
  rawQueryString: '',
  cookies: [],
  headers: {
    host: 'site.localhost',
    origin: 'http://site.localhost',
    ...(cookie ? { cookie } : {}),
    ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
  },
  body: form ? Buffer.from(form).toString('base64') : null,
  isBase64Encoded: form !== undefined,
  requestContext: {
    accountId: '1',
    apiId: 'a',
    authentication: null,
    authorizer: {},
    domainName: 'site.localhost',
    domainPrefix: 'site',
    http: { method, path, protocol: 'HTTP/1.1', sourceIp: '203.0.113.1', userAgent: 'test' },
    requestId: 'r',
    routeKey: 'ANY /{proxy+}',
    stage: '$default',
    time: '',
    timeEpoch: 0,
  },
});

const context = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'f',
  functionVersion: '1',
  invokedFunctionArn: 'arn',
  memoryLimitInMB: '512',
  awsRequestId: 'r',
  logGroupName: 'g',
  logStreamName: 's',
  getRemainingTimeInMillis: () => 1000,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
};

describe('the function', () => {
  beforeAll(() => {
    for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  });

  it('reads forms and cookies as the API sends them', async () => {
    const { newHandler } = await import('#functions/worker-site/handler.ts');
    const handler = newHandler(memorySite().deps);
    const posted = await handler(eventOf('POST', '/file/topic', 'topic=wages'), context);
    expect(posted.statusCode).toBe(303);
    expect(posted.headers).toMatchObject({ location: '/file/kind' });
    const cookie = posted.cookies?.[0]?.split(';')[0] ?? '';
    const page = await handler(eventOf('GET', '/file/topic', undefined, cookie), context);
    expect(page.body).toMatch(/value="wages" checked/);
  });

  it('sends a PDF as the API takes it: in base64', async () => {
    const { newHandler } = await import('#functions/worker-site/handler.ts');
    const here = memorySite();
    const by = worker(here);
    const { receipt } = await files(by);
    await by.post('/case', { receipt });
    const [found] = await here.deps.store.find('receipt', await here.deps.index.hash('receipt', receipt));
    await here.staff('chen.jing', 'intake_officer', found?.caseId ?? '', {
      type: 'record_wage_statement',
      worker: 'w1',
      claims: [{ rule: 'day_wage', dayFen: 30_000, days: 10 }],
    });
    const cookie = [...by.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const printed = await newHandler(here.deps)(
      eventOf('GET', '/case/calculation.pdf', undefined, cookie),
      context,
    );
    expect([printed.statusCode, printed.isBase64Encoded]).toEqual([200, true]);
    expect(Buffer.from(printed.body, 'base64').toString('latin1', 0, 5)).toBe('%PDF-');
  });
});
