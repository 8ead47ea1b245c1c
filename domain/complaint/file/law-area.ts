/** Under whose variations a case runs: those of the place of work, else of the office's own area, as its events recorded it. */
import type { Office } from '#domain/office/office.ts';
import { type LocalLaw, lawFor } from '#domain/procedure/local-law.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { liesIn } from '#domain/terms/division-code.ts';
import type { RouteReason } from '#domain/terms/vocabulary.ts';
import { dateIn } from '#domain/time/deadline.ts';
import type { CaseFile } from './state.ts';

/** The law of the case on a civil date, from what the case itself recorded: a later change of the directory moves nothing. */
export const lawOfCase = (
  procedure: Procedure | LocalLaw,
  { lawArea }: Pick<CaseFile, 'lawArea'>,
  on: string,
): LocalLaw => lawFor(procedure, lawArea, on);

/** The law of the case at an instant. */
export const lawOfCaseAt = (
  procedure: Procedure | LocalLaw,
  file: Pick<CaseFile, 'lawArea'>,
  at: string,
): LocalLaw => lawOfCase(procedure, file, dateIn(procedure.timeZone, at));

/**
 * The area after a hand-over to this office. Outside of the place that was stated the office's own area holds, since the
 * case went where it belongs; after a conflict of interest, which says nothing of the place, it stays.
 */
export const lawAreaIn = (
  { area, lawArea }: Pick<CaseFile, 'area' | 'lawArea'>,
  office: Office | undefined,
  reason: RouteReason,
): { readonly lawArea?: string } => {
  const stays = reason === 'conflict_of_interest' || office === undefined;
  const found = stays ? lawArea : area !== undefined && liesIn(area, office.area) ? area : office.area;
  return found === undefined ? {} : { lawArea: found };
};
