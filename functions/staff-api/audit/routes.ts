import type { Route } from '../route.ts';
import { caseAccessRoute, officeAccessRoute, staffAccessRoute } from './access-list.ts';
import { integrityRoute } from './integrity.ts';

export const auditRoutes = [
  officeAccessRoute,
  staffAccessRoute,
  caseAccessRoute,
  integrityRoute,
] as const satisfies readonly Route[];
