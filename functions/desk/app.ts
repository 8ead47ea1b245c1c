/** The desk's page and its parts. It holds no data: what staff see comes from the API, with their own token. */
import middy from '@middy/core';
import type { SiteFile } from './site.ts';

export interface DeskDeps {
  readonly files: (path: string) => SiteFile | undefined;
  readonly issuer: string;
  readonly audience: string;
  readonly clientId: string;
}

interface PageEvent {
  readonly rawPath: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

interface PageResult {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded?: boolean;
}

const home = '/workbench';

/** Nothing from elsewhere but the issuer; scripts and styles are files of ours. */
const policyFor = (issuer: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${new URL(issuer).origin}`,
    `form-action 'self' ${new URL(issuer).origin}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const headersFor = (issuer: string): Readonly<Record<string, string>> => ({
  'content-security-policy': policyFor(issuer),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  vary: 'accept-encoding',
});

const acceptsBrotli = ({ headers }: PageEvent): boolean => /\bbr\b/.test(headers['accept-encoding'] ?? '');

/** Parts are named by their content and kept for good; the page that names them is asked for anew each time. */
const keeping = (path: string): string =>
  path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

const fileResult = (event: PageEvent, path: string, file: SiteFile): PageResult => {
  const squeezed = acceptsBrotli(event);
  return {
    statusCode: 200,
    headers: {
      'content-type': file.type,
      'cache-control': keeping(path),
      ...(squeezed ? { 'content-encoding': 'br' } : {}),
    },
    body: (squeezed ? file.brotli : file.plain).toString('base64'),
    isBase64Encoded: true,
  };
};

const jsonResult = (body: object): PageResult => ({
  statusCode: 200,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});

const missing: PageResult = { statusCode: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };

/** Any address that names no file is a place inside the desk, and the page itself finds it. */
const resultFor = ({ files, issuer, audience, clientId }: DeskDeps, event: PageEvent): PageResult => {
  const path = event.rawPath.slice(home.length).replace(/^\//, '');
  if (path === 'settings.json') return jsonResult({ issuer, audience, clientId });
  const named = files(path);
  if (named !== undefined) return fileResult(event, path, named);
  const page = path.startsWith('assets/') ? undefined : files('index.html');
  return page === undefined ? missing : fileResult(event, 'index.html', page);
};

export const newHandler = (deps: DeskDeps) =>
  middy<PageEvent, PageResult>().handler(async (event) => {
    const result = resultFor(deps, event);
    return { ...result, headers: { ...headersFor(deps.issuer), ...result.headers } };
  });
