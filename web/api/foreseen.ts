/** What an act would lead to, as the API foresees it. */
import type { Paths } from '#functions/staff-api/paths.ts';

export type Foreseen =
  Paths['/cases/{caseId}/previews/{type}']['post']['responses'][200]['content']['application/json'];
