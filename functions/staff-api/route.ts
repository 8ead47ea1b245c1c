/** How a route is declared, and how its declaration becomes a handler. */
import middy, { type MiddlewareObj } from '@middy/core';
import type { Method, Route as MiddyRoute } from '@middy/http-router';
import type * as z from 'zod/mini';
import { type Language, languageOf } from '#domain/messages/text.ts';
import type { StaffMember } from '#domain/office/office.ts';
import type { StaffRole } from '#domain/terms/vocabulary.ts';
import type { StaffApiDeps } from './deps.ts';
import { jsonBody } from './http/body.ts';
import { header, note, type StaffEvent, type StaffResult } from './http/event.ts';
import { unauthorised } from './http/problem.ts';
import { isReply, type Reply, serialised } from './http/reply.ts';
import { signedIn } from './who/signed-in.ts';

export interface StaffRequest {
  readonly staff: StaffMember;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly language: Language;
  readonly idempotencyKey: string | undefined;
  readonly ifMatch: string | undefined;
  /** JSON, not yet looked at; an empty object when there was none */
  readonly body: unknown;
}

export interface Route {
  readonly method: Extract<Method, 'GET' | 'POST' | 'PUT' | 'DELETE'>;
  readonly path: `/${string}`;
  readonly says: string;
  /** roles that may use it; absent: all staff */
  readonly roles?: readonly StaffRole[];
  readonly query?: readonly string[];
  /** rules between fields, which no schema of one field can say */
  readonly rules?: readonly string[];
  readonly body?: z.ZodMiniType;
  readonly answers: z.ZodMiniType;
  /** media type of the response; absent: JSON */
  readonly media?: string;
  readonly status?: 200 | 201;
  /** headers by which a repeat and a case that has moved on are known: Idempotency-Key, If-Match */
  readonly takes?: readonly ('Key' | 'Match')[];
  readonly handle: (deps: StaffApiDeps, asked: StaffRequest) => Promise<Reply>;
}

const staffRequestFrom = (staff: StaffMember, event: StaffEvent): StaffRequest => ({
  staff,
  params: event.pathParameters ?? {},
  query: event.queryStringParameters ?? {},
  language: languageOf(header(event, 'accept-language')),
  idempotencyKey: header(event, 'idempotency-key'),
  ifMatch: header(event, 'if-match'),
  body: event.body || {},
});

const routeResponder =
  (deps: StaffApiDeps, { handle }: Route) =>
  async (event: StaffEvent): Promise<StaffResult> => {
    const { staff } = event;
    const answer = staff === undefined ? unauthorised : await handle(deps, staffRequestFrom(staff, event));
    note(event, answer.notes);
    return serialised(answer);
  };

/** Signs the request in, before anything of it is read. */
const signIn = (deps: StaffApiDeps, { path }: Route): MiddlewareObj<StaffEvent, StaffResult> => ({
  before: async ({ event }) => {
    note(event, { route: path });
    const staff = await signedIn(deps, event);
    if (isReply(staff)) {
      note(event, staff.notes);
      return serialised(staff);
    }
    event.staff = staff;
    note(event, { staff: staff.id, office: staff.office });
  },
});

export const routeHandler = (deps: StaffApiDeps, route: Route): MiddyRoute<StaffEvent, StaffResult> => {
  const { method, path } = route;
  const chain = middy<StaffEvent, StaffResult>().use(signIn(deps, route));
  const hasBody = method === 'POST' || method === 'PUT';
  const handler = (hasBody ? chain.use(jsonBody) : chain).handler(routeResponder(deps, route));
  return { method, path, handler };
};
