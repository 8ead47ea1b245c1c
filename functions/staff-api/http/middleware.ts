/** Middleware of every request: its one log line, and each error as a problem. */
import type { MiddlewareObj } from '@middy/core';
import { BadPage } from '#adapters/case-store/page.ts';
import { accident } from '#functions/runtime/log.ts';
import type { StaffApiDeps } from '../deps.ts';
import { bodyProblem } from './body.ts';
import { note, type StaffEvent, type StaffResult } from './event.ts';
import { badRequest, broken, busy, notFound } from './problem.ts';
import { type Reply, serialised } from './reply.ts';

const throttled = [
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'LimitExceededException',
  'IssuerSilent',
];

const noRoute = (error: Error): boolean => 'statusCode' in error && error.statusCode === 404;

const replyTo = (error: Error): Reply => {
  if (noRoute(error)) return notFound;
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

export const wide = ({ log }: Pick<StaffApiDeps, 'log'>): MiddlewareObj<StaffEvent, StaffResult> => ({
  before: ({ event }) => {
    startedAt.set(event, performance.now());
  },
  after: ({ event, response }) => {
    log(logLine(event, response?.statusCode));
  },
  onError: (request) => {
    const error = request.error ?? new Error('No error');
    const answer = replyTo(error);
    if (answer.status >= 500) note(request.event, { outcome: 'failed', ...accident(error) });
    request.response = serialised(answer);
    log(logLine(request.event, answer.status));
  },
});
