/** The API of the authority's staff, behind the HTTP API (payload 2.0). */
import middy from '@middy/core';
import httpRouter from '@middy/http-router';
import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';
import { once } from '#domain/terms/once.ts';
import type { StaffApiDeps } from './deps.ts';
import { note, type StaffEvent, type StaffResult } from './http/event.ts';
import { wide } from './http/middleware.ts';
import { notFound, wrongMethod } from './http/problem.ts';
import { type Reply, reply, serialised } from './http/reply.ts';
import { type Part, partAt, parts } from './parts.ts';
import { routeHandler } from './route.ts';

// zod/mini says only "Invalid input" until it is given a language
z.config(en());

const descriptionPath = '/openapi.json';

/** The API's description, made when it is first asked for and then kept, as it is the same for everybody. */
const described = once(async () => serialised(reply((await import('./openapi/document.ts')).document())));

const isForDescription = ({ rawPath, requestContext }: StaffEvent): boolean =>
  rawPath === descriptionPath && requestContext.http.method === 'GET';

const methodsAt = async (path: string): Promise<readonly string[]> => {
  if (path === descriptionPath) return ['GET'];
  return (await partAt(path).routes())
    .filter((route) => new RegExp(`^${route.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path))
    .map(({ method }) => method);
};

const unrouted = async (path: string): Promise<Reply> => {
  const methods = await methodsAt(path);
  return methods.length === 0 ? notFound : wrongMethod(methods);
};

/** The router of a part, made with the first request for it. */
const routersOf = (deps: StaffApiDeps) => {
  const routerOf = async ({ routes }: Part) =>
    httpRouter<StaffEvent, StaffResult>((await routes()).map((route) => routeHandler(deps, route)));
  const routers = new Map(parts.map((part) => [part, once(() => routerOf(part))]));
  return (path: string) => {
    const part = partAt(path);
    return routers.get(part)?.() ?? routerOf(part);
  };
};

export const newHandler = (deps: StaffApiDeps) => {
  const routerAt = routersOf(deps);
  return middy<StaffEvent, StaffResult>()
    .use(wide(deps, unrouted))
    .handler(async (event, context, more) => {
      if (isForDescription(event)) {
        note(event, { route: descriptionPath });
        return described();
      }
      const router = await routerAt(event.rawPath);
      return (await router(event, context, more)) ?? serialised(notFound);
    });
};
