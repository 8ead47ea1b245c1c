/** The staff API, typed by the declarations of its own routes. */
import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { createContext, use } from 'react';
import * as z from 'zod/mini';
import type { Paths } from '#functions/staff-api/paths.ts';
import type { Session } from '../session/session.ts';
import type { SignInReason } from '../session/sign-in-asking.ts';
import { hearTime } from './office-clock.ts';
import { rememberingAnswers } from './remembered.ts';

type At<P extends keyof Paths, V extends keyof Paths[P]> = { readonly [W in V]: Paths[P][V] };

/** What a view asks comes from an address, as text; the API says whether its codes are any. */
interface ViewPut extends Omit<Paths['/me/views/{view}']['put'], 'requestBody'> {
  readonly requestBody: {
    readonly content: {
      readonly 'application/json': { readonly name: string; readonly asks: Readonly<Record<string, string>> };
    };
  };
}

/** What the desk writes, path by path: with the bodies of all routes in one union the compiler gives up. */
interface WrittenPaths {
  readonly '/cases/{caseId}/presence': At<'/cases/{caseId}/presence', 'put'>;
  readonly '/cases/{caseId}/commands/{type}': At<'/cases/{caseId}/commands/{type}', 'post'>;
  readonly '/cases': At<'/cases', 'post'>;
  readonly '/cases/{caseId}/wage-lists': At<'/cases/{caseId}/wage-lists', 'post'>;
  readonly '/cases/{caseId}/wage-lists/taking': At<'/cases/{caseId}/wage-lists/taking', 'post'>;
  readonly '/search': At<'/search', 'post'>;
  readonly '/exports': At<'/exports', 'post'>;
  readonly '/offices/{office}/parked-dialogues/{dialogue}/opening': At<
    '/offices/{office}/parked-dialogues/{dialogue}/opening',
    'post'
  >;
  readonly '/offices/{office}/parked-dialogues/{dialogue}/ending': At<
    '/offices/{office}/parked-dialogues/{dialogue}/ending',
    'post'
  >;
  readonly '/lookalikes': At<'/lookalikes', 'post'>;
  readonly '/cases/{caseId}/identity': At<'/cases/{caseId}/identity', 'post'>;
  readonly '/cases/{caseId}/split-offs': At<'/cases/{caseId}/split-offs', 'post'>;
  readonly '/cases/{caseId}/previews/{type}': At<'/cases/{caseId}/previews/{type}', 'post'>;
  readonly '/cases/{caseId}/wage-statement': At<'/cases/{caseId}/wage-statement', 'post'>;
  readonly '/offices/{office}/staff/{staffId}/hand-over': At<
    '/offices/{office}/staff/{staffId}/hand-over',
    'post'
  >;
  readonly '/me/contact': At<'/me/contact', 'put' | 'delete'>;
  readonly '/offices/{office}/staff/{staffId}/absence': At<
    '/offices/{office}/staff/{staffId}/absence',
    'put' | 'delete'
  >;
  readonly '/me/views/{view}': At<'/me/views/{view}', 'delete'> & { readonly put: ViewPut };
}

export interface StaffApi
  extends Pick<Client<Paths, 'application/json'>, 'GET'>,
    Pick<Client<WrittenPaths, 'application/json'>, 'POST' | 'PUT' | 'DELETE'> {}

/** A refusal, in the API's own words; `code` is for programs. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  readonly issues: readonly Issue[];
  /** by which the request is found in the log; absent where no answer came */
  readonly trace: string | undefined;
  /** with 412: what has happened since */
  readonly changed: readonly {
    readonly seq: number;
    readonly type: string;
    readonly facts: Readonly<Record<string, unknown>>;
    readonly text: string;
    readonly at: string;
    readonly by: { readonly role: string; readonly id: string };
  }[];

  /** An error as a refusal; status 0 where no answer came at all. */
  static from(error: Error | null): Refused | undefined {
    if (error === null || error instanceof Refused) return error ?? undefined;
    return new Refused(0, { detail: error.message });
  }

  constructor(status: number, body: unknown, trace?: string) {
    const said = problemFrom(body);
    super(said.detail);
    this.status = status;
    this.code = said.code;
    this.trace = trace;
    this.issues = said.issues;
    this.changed = said.changed;
  }
}

export interface Issue {
  readonly path: string;
  readonly says: string;
}

/** What the API says of a refusal, taken as far as it is in the form that it promises. */
const saidProblem = z.object({
  detail: z.catch(z.string(), ''),
  code: z.catch(z.string(), 'no-answer'),
  issues: z.catch(z.array(z.object({ path: z.string(), says: z.string() })), []),
  changed: z.catch(
    z.array(
      z.object({
        seq: z.int(),
        type: z.string(),
        facts: z.record(z.string(), z.unknown()),
        text: z.string(),
        at: z.string(),
        by: z.object({ role: z.string(), id: z.string() }),
      }),
    ),
    [],
  ),
});

const problemFrom = (body: unknown) =>
  saidProblem.parse(typeof body === 'object' && body !== null ? body : {});

/** Sends each request as this member, in this language; throws a `Refused` for every answer that is no success. */
const asMember = (session: Session, language: string): Middleware => ({
  onRequest: async ({ request }) => {
    request.headers.set('authorization', `Bearer ${await session.token()}`);
    request.headers.set('accept-language', language);
    return request;
  },
  onResponse: async ({ response }) => {
    if (response.ok || response.status === 304) return response;
    const said: unknown = await response
      .clone()
      .json()
      .catch(() => undefined);
    throw new Refused(response.status, said, response.headers.get('x-request-id') ?? undefined);
  },
});

/** Why a sign-in is wanted before this can be answered; undefined where that is not what is wrong. */
const signInWanted = async (response: Response): Promise<SignInReason | undefined> => {
  if (response.status !== 401) return undefined;
  const said: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  return problemFrom(said).code === 'sign-in-too-old' ? 'fresh' : 'ended';
};

/** Sends; where a sign-in is wanted first, it is asked for over the page and the same is sent again. */
const sending =
  (session: Session) =>
  async (request: Request): Promise<Response> => {
    const same = request.clone();
    const response = await fetch(request);
    hearTime(response);
    const why = await signInWanted(response);
    if (why === undefined) return response;
    same.headers.set('authorization', `Bearer ${await session.again(why)}`);
    return fetch(same);
  };

export const staffApi = (session: Session, language: string): StaffApi => {
  const member = asMember(session, language);
  const reads = createClient<Paths>({ baseUrl: location.origin, fetch: sending(session) });
  const writes = createClient<WrittenPaths>({ baseUrl: location.origin, fetch: sending(session) });
  reads.use(member, rememberingAnswers());
  writes.use(member);
  return { GET: reads.GET, POST: writes.POST, PUT: writes.PUT, DELETE: writes.DELETE };
};

export const StaffApiContext = createContext<StaffApi | undefined>(undefined);

export const useStaffApi = (): StaffApi => {
  const api = use(StaffApiContext);
  if (api === undefined) throw new Error('Nobody is signed in');
  return api;
};
