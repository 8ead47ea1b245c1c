import type { Route } from '../route.ts';
import { divisionsRoute } from './divisions.ts';
import { referenceRoute } from './reference.ts';

export const referenceRoutes = [referenceRoute, divisionsRoute] as const satisfies readonly Route[];
