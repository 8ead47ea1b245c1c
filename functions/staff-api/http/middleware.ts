/** Middleware of every request: its one log line, and each error as a problem. */
import type { MiddlewareObj } from '@middy/core';
import { BadPage } from '#adapters/case-store/page.ts';
import { accident } from '#functions/runtime/log.ts';
import type { StaffApiDeps } from '../deps.ts';
import { bodyProblem } from './body.ts';
import { languageFor, note, type StaffEvent, type StaffResult } from './event.ts';
import { badRequest, broken, busy } from './problem.ts';
import { type Reply, serialised } from './reply.ts';
import { spoken } from './spoken.ts';

const throttled = [
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'LimitExceededException',
  'IssuerSilent',
];

const noRoute = (error: Error): boolean => 'statusCode' in error && error.statusCode === 404;

type Unrouted = (path: string) => Promise<Reply>;

const replyTo = async (error: Error, { rawPath }: StaffEvent, unrouted: Unrouted): Promise<Reply> => {
  if (noRoute(error)) return unrouted(rawPath);
  if (error instanceof BadPage) return badRequest([{ path: 'page', says: error.message }]);
  return bodyProblem(error) ?? (throttled.includes(error.name) ? busy : broken);
};

const startedAt = new WeakMap<StaffEvent, number>();

const logLine = (event: StaffEvent, status: number | undefined) => ({
  function: 'staff-api',
  request: event.requestContext.requestId,
  method: event.requestContext.http.method,
  status: status ?? 0,
  ms: Math.round(performance.now() - (startedAt.get(event) ?? performance.now())),
  ...event.notes,
});

/** With the number of its log line, so that who was refused can say which request it was, and the time by which limits run. */
const traced = (event: StaffEvent, result: StaffResult, at: Date): StaffResult => ({
  ...result,
  headers: {
    ...result.headers,
    'x-request-id': event.requestContext.requestId,
    'x-answered-at': at.toISOString(),
  },
});

/** @param unrouted what is answered where no route is */
export const wide = (
  { log, directory, now }: Pick<StaffApiDeps, 'log' | 'directory' | 'now'>,
  unrouted: Unrouted,
): MiddlewareObj<StaffEvent, StaffResult> => ({
  before: ({ event }) => {
    startedAt.set(event, performance.now());
  },
  after: (request) => {
    const { event, response } = request;
    if (response) request.response = traced(event, response, now());
    log(logLine(event, response?.statusCode));
  },
  onError: async (request) => {
    const { event } = request;
    const error = request.error ?? new Error('No error');
    const answer = await replyTo(error, event, unrouted);
    if (answer.status >= 500) note(event, { outcome: 'failed', ...accident(error) });
    const said = serialised(await spoken({ directory }, answer, languageFor(event)));
    request.response = traced(event, said, now());
    log(logLine(event, answer.status));
  },
});
