/** The talks of a case: read when the room is opened, and again after each act in it. */
import { queryOptions } from '@tanstack/react-query';
import type { Paths } from '#functions/staff-api/paths.ts';
import type { StaffApi } from './client.ts';

export type Talks =
  Paths['/cases/{caseId}/mediation']['get']['responses'][200]['content']['application/json'];
export type Side = keyof Talks['consents'];
export type Offering = Talks['offers'][number]['side'];

export const talksQuery = (api: StaffApi, caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'talks'],
    queryFn: async () => {
      const { data } = await api.GET('/cases/{caseId}/mediation', { params: { path: { caseId } } });
      if (data === undefined) throw new Error('The API gave no answer');
      return data;
    },
  });
