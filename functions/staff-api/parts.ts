/** The parts of the API, each loaded with the first request for it: the first whose pattern fits a path has the path's routes. */
import type { Route } from './route.ts';

export interface Part {
  readonly at: RegExp;
  readonly routes: () => Promise<readonly Route[]>;
}

const offices: Part = {
  at: /^\//,
  routes: async () => (await import('./offices/routes.ts')).officeRoutes,
};

export const parts: readonly Part[] = [
  {
    at: /^\/(?:cases|offices)\/.*\/(?:access-log|integrity)$/,
    routes: async () => (await import('./audit/routes.ts')).auditRoutes,
  },
  { at: /^\/cases(?:\/|$)/, routes: async () => (await import('./cases/routes.ts')).caseRoutes },
  {
    at: /^\/(?:reference|divisions)$/,
    routes: async () => (await import('./reference/routes.ts')).referenceRoutes,
  },
  offices,
];

export const partAt = (path: string): Part => parts.find(({ at }) => at.test(path)) ?? offices;
