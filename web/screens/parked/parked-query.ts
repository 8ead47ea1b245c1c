/** Who waits at an office to be called back; without numbers and words. */
import { queryOptions } from '@tanstack/react-query';
import type { Paths } from '#functions/staff-api/paths.ts';
import type { StaffApi } from '../../api/client.ts';

type Answer =
  Paths['/offices/{office}/parked-dialogues']['get']['responses'][200]['content']['application/json'];
export type ParkedRow = Answer['items'][number];

export type Opened =
  Paths['/offices/{office}/parked-dialogues/{dialogue}/opening']['post']['responses'][200]['content']['application/json'];

export const parkedQuery = (api: StaffApi, office: string) =>
  queryOptions({
    queryKey: ['parked', office],
    queryFn: async () =>
      (await api.GET('/offices/{office}/parked-dialogues', { params: { path: { office } } })).data?.items ??
      [],
  });
