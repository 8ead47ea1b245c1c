/** The API of the authority's staff, behind the HTTP API (payload 2.0). */
import middy from '@middy/core';
import httpRouter from '@middy/http-router';
import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';
import type { StaffApiDeps } from './deps.ts';
import { note, type StaffEvent, type StaffResult } from './http/event.ts';
import { wide } from './http/middleware.ts';
import { notFound, wrongMethod } from './http/problem.ts';
import { type Reply, reply, serialised } from './http/reply.ts';
import { document } from './openapi/document.ts';
import { routeHandler } from './route.ts';
import { routes } from './routes.ts';

// zod/mini says only "Invalid input" until it is given a language
z.config(en());

/** The API's description, made when it is first asked for and then kept, as it is the same for everybody. */
const description = () => {
  let made: StaffResult | undefined;
  return async (event: StaffEvent): Promise<StaffResult> => {
    note(event, { route: '/openapi.json' });
    made ??= serialised(reply(document()));
    return made;
  };
};

const methodsAt = (path: string): readonly string[] =>
  [{ method: 'GET', path: '/openapi.json' }, ...routes]
    .filter((route) => new RegExp(`^${route.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path))
    .map(({ method }) => method);

const unrouted = (path: string): Reply => {
  const methods = methodsAt(path);
  return methods.length === 0 ? notFound : wrongMethod(methods);
};

export const newHandler = (deps: StaffApiDeps) =>
  middy<StaffEvent, StaffResult>()
    .use(wide(deps, unrouted))
    .handler(
      httpRouter<StaffEvent, StaffResult>({
        routes: [
          { method: 'GET', path: '/openapi.json', handler: description() },
          ...routes.map((route) => routeHandler(deps, route)),
        ],
      }),
    );
