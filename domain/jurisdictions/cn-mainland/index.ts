/** Mainland China's procedure: labour inspection, mediation and what may follow. */

import { procedure } from '#domain/procedure/procedure.ts';
import file from './procedure@2026-01.json' with { type: 'json' };

export const cnMainland = procedure.parse(file);
