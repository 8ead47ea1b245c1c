import type { MiddlewareObj } from '@middy/core';
import httpJsonBodyParser from '@middy/http-json-body-parser';
import type { StaffEvent, StaffResult } from './event.ts';
import { problem } from './problem.ts';
import type { Reply } from './reply.ts';

/** The most bytes of a body: as many as an event may have, so that the ten thousand sums of the largest promise fit. */
const mostBytes = 400 * 1024;

const tooLarge = problem(413, 'too-large', `A body may have ${mostBytes} bytes.`);

class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** Refuses a body that is too large, before anything is parsed. */
const checkSize = ({ body, isBase64Encoded }: StaffEvent): void => {
  if (body !== undefined && Buffer.byteLength(body, isBase64Encoded ? 'base64' : 'utf8') > mostBytes)
    throw new TooLarge();
};

const parser = httpJsonBodyParser();

/**
 * Parses a JSON body; an absent one is an empty object. Keys that could reach a prototype are refused by the parser.
 */
export const jsonBody: MiddlewareObj<StaffEvent, StaffResult> = {
  before: async (request) => {
    checkSize(request.event);
    if (request.event.body) await parser.before?.(request);
  },
};

const unreadable: Readonly<Record<number, Reply>> = {
  415: problem(415, 'not-json', 'Send the body as application/json.'),
  422: problem(400, 'bad-request', 'The body is no JSON that can be read.', {
    issues: [{ path: '', says: 'Invalid JSON, or a key that is not allowed' }],
  }),
};

/** The problem for an error of the parser, which carries a status; undefined for any other. */
export const bodyProblem = (error: unknown): Reply | undefined => {
  if (error instanceof TooLarge) return tooLarge;
  return error instanceof Error && 'statusCode' in error ? unreadable[Number(error.statusCode)] : undefined;
};
