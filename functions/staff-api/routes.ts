import { auditRoutes } from './audit/routes.ts';
import { caseRoutes } from './cases/routes.ts';
import { officeRoutes } from './offices/routes.ts';
import { referenceRoutes } from './reference/routes.ts';
import type { Route } from './route.ts';

const declared = [...officeRoutes, ...referenceRoutes, ...caseRoutes, ...auditRoutes] as const;

/** The staff API, route by route; its description is made from this list, and the desk's client takes its types. */
export const routes: readonly Route[] = declared;
export type DeclaredRoute = (typeof declared)[number];
