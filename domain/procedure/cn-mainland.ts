/** Mainland China's procedure, after domain notes sections 1.2 to 1.4 and 6. */
import file from './cn-mainland/cn-mainland@2026-01.json' with { type: 'json' };
import { procedure } from './procedure.ts';

export const cnMainland = procedure.parse(file);
