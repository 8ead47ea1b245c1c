/** What the page of a case reads beside the case itself. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { StaffApi } from './client.ts';
import { type Answer, got } from './queries.ts';

export type TrackStep = Answer<'/cases/{caseId}/track'>['steps'][number];
export type MessageMark = Answer<'/cases/{caseId}/message-marks'>['items'][number];
export type NoticeText = Answer<'/cases/{caseId}/message-texts'>['items'][number];

const pollEvery = 15_000;

/** Whether colleagues acted since this version; where nothing is new the API reads no history and sends nothing. */
export const newsQuery = (api: StaffApi, caseId: string, version: number) =>
  queryOptions({
    queryKey: ['case', caseId, 'news', version],
    queryFn: async () =>
      got(
        (
          await api.GET('/cases/{caseId}/history', {
            params: { path: { caseId }, query: { after: String(version) } },
          })
        ).data,
      ).items,
    refetchInterval: pollEvery,
    staleTime: pollEvery,
    // whoever comes back to a case sees at once what happened meanwhile
    refetchOnMount: 'always',
  });

export const trackQuery = (api: StaffApi, caseId: string, version: number) =>
  queryOptions({
    queryKey: ['case', caseId, 'track', version],
    queryFn: async () =>
      got((await api.GET('/cases/{caseId}/track', { params: { path: { caseId } } })).data).steps,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The history before an event, page by page; of one type where one is named. */
export const olderQuery = (api: StaffApi, caseId: string, before: number, type: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['case', caseId, 'older', before, type ?? ''],
    initialPageParam: before,
    queryFn: async ({ pageParam }) =>
      got(
        (
          await api.GET('/cases/{caseId}/history', {
            params: {
              path: { caseId },
              query: { before: String(pageParam), ...(type === undefined ? {} : { type }) },
            },
          })
        ).data,
      ),
    getNextPageParam: ({ earlier }) => earlier,
    // what happened before an event never changes
    staleTime: Number.POSITIVE_INFINITY,
  });

const mostMarks = 20;

export const marksQuery = (api: StaffApi, caseId: string, seqs: readonly number[]) =>
  queryOptions({
    queryKey: ['case', caseId, 'marks', ...seqs],
    queryFn: async () =>
      got(
        (
          await api.GET('/cases/{caseId}/message-marks', {
            params: { path: { caseId }, query: { seqs: seqs.slice(-mostMarks).join(',') } },
          })
        ).data,
      ).items,
    enabled: seqs.length > 0,
  });

export const noticeTextsQuery = (api: StaffApi, caseId: string, worker: string | undefined) =>
  queryOptions({
    queryKey: ['case', caseId, 'notice-texts', worker ?? ''],
    queryFn: async () =>
      got(
        (
          await api.GET('/cases/{caseId}/message-texts', {
            params: { path: { caseId }, query: worker === undefined ? {} : { worker } },
          })
        ).data,
      ),
  });

const presenceEvery = 20_000;

/** Who else writes here. Whoever writes says so with the same request. */
export const presenceQuery = (api: StaffApi, caseId: string, writes: string | undefined) =>
  queryOptions({
    queryKey: ['case', caseId, 'presence', writes ?? ''],
    queryFn: async () => {
      const params = { path: { caseId } };
      const answer =
        writes === undefined
          ? await api.GET('/cases/{caseId}/presence', { params })
          : await api.PUT('/cases/{caseId}/presence', {
              params,
              body: writes === '' ? {} : { act: writes },
            });
      return got(answer.data).others;
    },
    refetchInterval: presenceEvery,
    gcTime: 0,
    retry: false,
  });

/** Texts in one call, by reference; those that are withheld are left out. */
export const readTexts = async (
  api: StaffApi,
  caseId: string,
  refs: readonly string[],
): Promise<{ readonly texts: ReadonlyMap<string, string>; readonly withheld: readonly string[] }> => {
  const { items, withheld } = got(
    (
      await api.GET('/cases/{caseId}/words', {
        params: { path: { caseId }, query: { refs: refs.join(',') } },
      })
    ).data,
  );
  return { texts: new Map(items.map(({ ref, text }) => [ref, text])), withheld };
};
