/** Mainland China's procedure, after domain notes sections 1.2 to 1.4 and 6. */

import { procedure } from '#domain/procedure/procedure.ts';
import file from './procedure@2026-01.json' with { type: 'json' };

export const cnMainland = procedure.parse(file);
