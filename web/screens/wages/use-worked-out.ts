/** Works the statement out by the API as the facts stand, a moment after somebody has stopped typing; nothing is recorded. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Paths } from '#functions/staff-api/paths.ts';
import { useStaffApi } from '../../api/client.ts';
import type { Value } from '../act/schema.ts';
import { useSettled } from '../act/use-settled.ts';

export type WorkedOut =
  Paths['/cases/{caseId}/wage-statement']['post']['responses'][200]['content']['application/json'];

interface Facts {
  readonly caseId: string;
  readonly worker: string | undefined;
  readonly claims: readonly Value[];
  readonly undisputedFen: unknown;
}

export const useWorkedOut = ({ caseId, worker, claims, undisputedFen }: Facts) => {
  const api = useStaffApi();
  const facts = useSettled(
    JSON.stringify({ worker, claims, ...(typeof undisputedFen === 'number' ? { undisputedFen } : {}) }),
  );
  return useQuery({
    queryKey: ['worked-out', caseId, facts],
    queryFn: async () =>
      (
        await api.POST('/cases/{caseId}/wage-statement', {
          params: { path: { caseId } },
          // as it was typed: the API says at which place something is amiss
          body: JSON.parse(facts),
        })
      ).data,
    enabled: worker !== undefined && claims.length > 0,
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  });
};
