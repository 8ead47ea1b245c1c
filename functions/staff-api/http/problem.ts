/**
 * A refusal of the API after RFC 9457. `code` is for programs, `detail` for people; a 5xx says nothing of its cause.
 */
import * as z from 'zod/mini';
import type { Reply } from './reply.ts';

const issue = z.object({
  /** where in the body, e.g. `lines.0.fen`; empty for the body itself */
  path: z.string(),
  says: z.string(),
});
export type Issue = z.infer<typeof issue>;

export const problemBody = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  issues: z.optional(z.array(issue)),
});

export type Problem = z.infer<typeof problemBody>;

const titles: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  405: 'No such method here',
  409: 'Not possible now',
  412: 'The case has moved on',
  413: 'Too large',
  415: 'Not JSON',
  422: 'Not acceptable as it stands',
  500: 'Something went wrong here',
  503: 'Busy',
};

/** A problem. `type` is about:blank, as RFC 9457 has it where the status and `code` say all. */
export const problem = (status: number, code: string, detail: string, more: object = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/problem+json' },
  body: { type: 'about:blank', title: titles[status] ?? 'Problem', status, code, detail, ...more },
  notes: { problem: code },
});

export const headed = (answer: Reply, headers: Readonly<Record<string, string>>): Reply => ({
  ...answer,
  headers: { ...answer.headers, ...headers },
});

export const notFound = problem(404, 'not-found', 'There is nothing here that you may see.');
export const wrongMethod = (allowed: readonly string[]): Reply =>
  headed(problem(405, 'wrong-method', `Only ${allowed.join(', ')} is answered here.`), {
    allow: allowed.join(', '),
  });
export const badRequest = (issues: readonly Issue[]): Reply =>
  problem(400, 'bad-request', 'The request is not in the form that the API describes.', { issues });
/** In form, and yet nothing that the case's law knows: a number that nobody has. */
export const unreadable = (issues: readonly Issue[]): Reply =>
  problem(422, 'unreadable', issues[0]?.says ?? '', { issues });
export const unauthorised = headed(problem(401, 'not-signed-in', 'A valid bearer token is needed.'), {
  'www-authenticate': 'Bearer error="invalid_token"',
});
export const busy = headed(problem(503, 'busy', 'Too much at once; please try again in a moment.'), {
  'retry-after': '2',
});
export const broken = problem(500, 'broken', 'That is our fault. It has been noted; please try again later.');

/** Issues that zod found, by path; they say what was expected and never repeat a value. */
export const issuesOf = (error: z.core.$ZodError): readonly Issue[] =>
  error.issues.slice(0, 50).map((each) => ({ path: each.path.map(String).join('.'), says: each.message }));
