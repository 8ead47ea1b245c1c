/** How a route is declared, and how its declaration becomes a handler. */
import middy, { type MiddlewareObj } from '@middy/core';
import type { Method, Route as MiddyRoute } from '@middy/http-router';
import type * as z from 'zod/mini';
import type { Language } from '#domain/messages/text.ts';
import type { StaffMember } from '#domain/office/office.ts';
import type { StaffRole } from '#domain/terms/vocabulary.ts';
import type { StaffApiDeps } from './deps.ts';
import { jsonBody } from './http/body.ts';
import { header, languageFor, note, type StaffEvent, type StaffResult } from './http/event.ts';
import { badRequest, unauthorised } from './http/problem.ts';
import { isReply, type Reply, serialised } from './http/reply.ts';
import { spoken } from './http/spoken.ts';
import { freshSignInBar } from './who/fresh-sign-in.ts';
import { signedIn } from './who/signed-in.ts';

export interface StaffRequest {
  readonly staff: StaffMember;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly language: Language;
  readonly idempotencyKey: string | undefined;
  readonly ifMatch: string | undefined;
  readonly ifNoneMatch: string | undefined;
  /** when they last proved who they are, in seconds since 1970 */
  readonly signedInAt: number | undefined;
  /** JSON, not yet looked at; an empty object when there was none */
  readonly body: unknown;
}

export type HeaderTaken = 'Key' | 'Match' | 'NoneMatch';

export interface Route {
  readonly method: Extract<Method, 'GET' | 'POST' | 'PUT' | 'DELETE'>;
  readonly path: `/${string}`;
  readonly says: string;
  /** roles that may use it; absent: all staff */
  readonly roles?: readonly StaffRole[];
  readonly query?: readonly string[];
  /** what each of these may be; absent: as any of that name */
  readonly asks?: z.ZodMiniType;
  /** rules between fields, which no schema of one field can say */
  readonly rules?: readonly string[];
  readonly body?: z.ZodMiniType;
  readonly answers: z.ZodMiniType;
  /** media type of the response; absent: JSON */
  readonly media?: string;
  readonly status?: 200 | 201;
  /** headers by which a repeat, a case that has moved on and what the asker has already are known: Idempotency-Key, If-Match, If-None-Match */
  readonly takes?: readonly HeaderTaken[];
  /** only for who has just signed in */
  readonly fresh?: true;
  readonly handle: (deps: StaffApiDeps, asked: StaffRequest) => Promise<Reply>;
}

/** A route as it is declared: its path, parameters and schemas stay in its type, from which clients take theirs. */
export const declaredRoute = <const R extends Route>(route: R): R => route;

const staffRequestFrom = (staff: StaffMember, event: StaffEvent): StaffRequest => ({
  staff,
  params: event.pathParameters ?? {},
  query: event.queryStringParameters ?? {},
  language: languageFor(event),
  idempotencyKey: header(event, 'idempotency-key'),
  ifMatch: header(event, 'if-match'),
  ifNoneMatch: header(event, 'if-none-match'),
  signedInAt: event.signedInAt,
  body: event.body || {},
});

/** A parameter that the route does not know is refused: whoever sends it believes that it does something. */
const unknownQuery = ({ query = [] }: Route, event: StaffEvent): Reply | undefined => {
  const unknown = Object.keys(event.queryStringParameters ?? {}).filter((name) => !query.includes(name));
  return unknown.length === 0
    ? undefined
    : badRequest(unknown.map((path) => ({ path, says: 'There is no such query parameter' })));
};

const routeResponder =
  (deps: StaffApiDeps, route: Route) =>
  async (event: StaffEvent): Promise<StaffResult> => {
    const { staff } = event;
    const answer =
      staff === undefined
        ? unauthorised
        : (unknownQuery(route, event) ??
          (route.fresh ? freshSignInBar(event.signedInAt) : undefined) ??
          (await route.handle(deps, staffRequestFrom(staff, event))));
    note(event, answer.notes);
    return serialised(await spoken(deps, answer, languageFor(event)));
  };

/** Signs the request in, before anything of it is read. */
const signIn = (deps: StaffApiDeps, { path }: Route): MiddlewareObj<StaffEvent, StaffResult> => ({
  before: async ({ event }) => {
    note(event, { route: path });
    const holder = await signedIn(deps, event);
    if (isReply(holder)) {
      note(event, holder.notes);
      return serialised(await spoken(deps, holder, languageFor(event)));
    }
    Object.assign(event, holder);
    note(event, { staff: holder.staff.id, office: holder.staff.office });
  },
});

export const routeHandler = (deps: StaffApiDeps, route: Route): MiddyRoute<StaffEvent, StaffResult> => {
  const { method, path } = route;
  const chain = middy<StaffEvent, StaffResult>().use(signIn(deps, route));
  const hasBody = method === 'POST' || method === 'PUT';
  const handler = (hasBody ? chain.use(jsonBody) : chain).handler(routeResponder(deps, route));
  return { method, path, handler };
};
