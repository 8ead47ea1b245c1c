/** The words and forms of the screens, as the API has them in the reader's language; asked for once. */
import { useQuery } from '@tanstack/react-query';
import type { Paths } from '#functions/staff-api/paths.ts';
import { useStaffApi } from './client.ts';

export type Reference = Paths['/reference']['get']['responses'][200]['content']['application/json'];
export type CommandForm = Reference['commands'][string];

export const useReference = (): Reference | undefined => {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['reference'],
    queryFn: async () => (await api.GET('/reference')).data,
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
};

export type Label = (group: string, code: string) => string;

/** The label of a code; the code itself until the words have come. */
export const useLabel = (): Label => {
  const labels = useReference()?.labels;
  return (group, code) => labels?.[`${group}.${code}`] ?? labels?.[`choice.${code}`] ?? code;
};
