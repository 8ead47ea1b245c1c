/** What the screens read, each by one key. */
import { infiniteQueryOptions, queryOptions, useQuery } from '@tanstack/react-query';
import type { Paths } from '#functions/staff-api/paths.ts';
import { type StaffApi, useStaffApi } from './client.ts';

export type Answer<P extends keyof Paths> = Paths[P] extends {
  get: { responses: { 200: { content: { 'application/json': infer A } } } };
}
  ? A
  : never;

type Posted<P extends keyof Paths> = Paths[P] extends {
  post: { responses: { 200: { content: { 'application/json': infer A } } } };
}
  ? A
  : never;

export type HandedOverPage = Posted<'/offices/{office}/staff/{staffId}/hand-over'>;
export type FoundCase = Posted<'/search'>['items'][number];
export type Lookalike = Posted<'/lookalikes'>['items'][number];
export type LookalikeOrder = Paths['/lookalikes']['post']['requestBody']['content']['application/json'];
export type Division = Answer<'/divisions'>['items'][number];
export type Me = Answer<'/me'>;
/** A row of any list; only one's own queue says for whom one stands in. */
export type OwnRow = Answer<'/queue'>['items'][number];
export type OfficeCounts = Answer<'/offices/{office}/counts'>;
export type SavedView = Answer<'/me/views'>['items'][number];
export type Case = Answer<'/cases/{caseId}'>;
export type HistoryEntry = Case['history'][number];
export type Identity =
  Paths['/cases/{caseId}/identity']['post']['responses'][200]['content']['application/json'];
export type Figures = Answer<'/offices/{office}/statistics'>;
export type Access = Answer<'/offices/{office}/access-log'>['items'][number];
export type Colleague = Answer<'/offices/{office}/staff'>['items'][number];

/** openapi-fetch types `data` as absent after an error; the client throws on one. */
export const got = <T>(data: T | undefined): T => {
  if (data === undefined) throw new Error('The API gave no answer');
  return data;
};

const everyMinute = 60_000;

interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string | undefined;
}

/** As many answers as are asked for to fill a page: of a filtered list each may be short, or empty. */
const mostAnswers = 4;
const wellFilled = 25;

const filled = async <T>(read: (page: string) => Promise<Page<T>>, first: string): Promise<Page<T>> => {
  const items: T[] = [];
  let at: string | undefined = first;
  for (let asked = 0; at !== undefined && asked < mostAnswers && items.length < wellFilled; asked += 1) {
    const found: Page<T> = await read(at);
    items.push(...found.items);
    at = found.next;
  }
  return { items, next: at };
};

const pageQuery = (page: string) => (page === '' ? {} : { page });

const meQuery = (api: StaffApi) =>
  queryOptions({
    queryKey: ['me'],
    queryFn: async () => got((await api.GET('/me')).data),
    staleTime: Infinity,
  });

/** Danger is answered within a quarter of an hour: what waits is looked for often, and mostly nothing has changed. */
const everyHalfMinute = 30_000;

export const ownQueueQuery = (api: StaffApi) =>
  infiniteQueryOptions({
    queryKey: ['queue'],
    initialPageParam: '',
    queryFn: async ({ pageParam }) =>
      got(
        (
          await api.GET('/queue', {
            params: { query: { view: 'now', names: 'employer', ...pageQuery(pageParam) } },
          })
        ).data,
      ),
    getNextPageParam: ({ next }) => next,
    refetchInterval: everyHalfMinute,
  });

/** Of all that the member has the case that is due first, for whom nothing needs now. */
export const nextDueQuery = (api: StaffApi, id: string | undefined) =>
  queryOptions({
    queryKey: ['next', id],
    queryFn: async () => {
      const { items } = got((await api.GET('/queue', { params: { query: { view: 'all' } } })).data);
      return items.find(({ dueOn }) => dueOn !== undefined) ?? null;
    },
    enabled: id !== undefined,
  });

export const officeListQuery = (api: StaffApi, office: string, asks: Readonly<Record<string, string>>) =>
  infiniteQueryOptions({
    queryKey: ['office', office, asks],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      filled(
        async (page) =>
          got(
            (
              await api.GET('/offices/{office}/queue', {
                params: { path: { office }, query: { ...asks, ...pageQuery(page) } },
              })
            ).data,
          ),
        pageParam,
      ),
    getNextPageParam: ({ next }) => next,
    refetchInterval: everyMinute,
  });

export const taskListQuery = (api: StaffApi, office: string, kind: string) =>
  infiniteQueryOptions({
    queryKey: ['tasks', office, kind],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      filled(
        async (page) =>
          got(
            (
              await api.GET('/offices/{office}/tasks/{kind}', {
                params: { path: { office, kind }, query: { names: 'employer', ...pageQuery(page) } },
              })
            ).data,
          ),
        pageParam,
      ),
    getNextPageParam: ({ next }) => next,
    refetchInterval: everyMinute,
  });

export const countsQuery = (api: StaffApi, office: string | undefined) =>
  queryOptions({
    queryKey: ['counts', office],
    queryFn: async () =>
      got((await api.GET('/offices/{office}/counts', { params: { path: { office: office ?? '' } } })).data),
    enabled: office !== undefined,
    refetchInterval: everyMinute,
  });

export const taskCount = (counts: OfficeCounts | undefined, kind: string): number | undefined =>
  Object.entries(counts?.tasks ?? {}).find(([each]) => each === kind)?.[1];

export const savedViewsQuery = (api: StaffApi) =>
  queryOptions({
    queryKey: ['views'],
    queryFn: async () => got((await api.GET('/me/views')).data).items,
    staleTime: everyMinute,
  });

/** What was last sought, kept by the page alone so that it stands there on the way back from a case. */
export const soughtQuery = queryOptions({
  queryKey: ['sought'],
  queryFn: () => '',
  initialData: '',
  staleTime: Infinity,
});

export const foundQuery = (api: StaffApi, text: string, narrowed: Readonly<Record<string, string>>) =>
  infiniteQueryOptions({
    queryKey: ['found', text, narrowed],
    initialPageParam: '',
    queryFn: async ({ pageParam }) =>
      got(
        (
          await api.POST('/search', {
            params: { query: pageParam === '' ? {} : { page: pageParam } },
            body: { text, ...narrowed },
          })
        ).data,
      ),
    getNextPageParam: ({ next }) => next,
  });

export const caseQuery = (api: StaffApi, caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId],
    queryFn: async () => got((await api.GET('/cases/{caseId}', { params: { path: { caseId } } })).data),
  });

export const colleaguesQuery = (api: StaffApi, office: string) =>
  queryOptions({
    queryKey: ['staff', office],
    queryFn: async () =>
      got((await api.GET('/offices/{office}/staff', { params: { path: { office } } })).data).items,
    staleTime: everyMinute,
  });

/** Whose readings: of an office on a day, of one colleague, or of one case. */
export type AccessAsked =
  | { readonly office: string; readonly on: string }
  | { readonly office: string; readonly by: string }
  | { readonly caseId: string };

const accessPage = async (api: StaffApi, asked: AccessAsked, page: string) => {
  const query = page === '' ? {} : { page };
  if ('caseId' in asked)
    return api.GET('/cases/{caseId}/access-log', { params: { path: { caseId: asked.caseId }, query } });
  const { office } = asked;
  return 'by' in asked
    ? api.GET('/offices/{office}/staff/{staffId}/access-log', {
        params: { path: { office, staffId: asked.by }, query },
      })
    : api.GET('/offices/{office}/access-log', {
        params: { path: { office }, query: { on: asked.on, ...query } },
      });
};

export const accessQuery = (api: StaffApi, asked: AccessAsked) =>
  infiniteQueryOptions({
    queryKey: ['access', asked],
    initialPageParam: '',
    queryFn: async ({ pageParam }) => got((await accessPage(api, asked, pageParam)).data),
    getNextPageParam: ({ next }) => next,
  });

export const integrityQuery = (api: StaffApi, caseId: string) =>
  queryOptions({
    queryKey: ['integrity', caseId],
    queryFn: async () =>
      got((await api.GET('/cases/{caseId}/integrity', { params: { path: { caseId } } })).data),
    staleTime: Infinity,
  });

/** `below`: with the offices below it. */
export const figuresQuery = (api: StaffApi, office: string, from: string, to: string, below: boolean) =>
  queryOptions({
    queryKey: ['figures', office, from, to, below],
    queryFn: async () => {
      const query = { from, to, ...(below ? { below: 'yes' } : {}) };
      return got(
        (await api.GET('/offices/{office}/statistics', { params: { path: { office }, query } })).data,
      );
    },
  });

export const besideQuery = (api: StaffApi, office: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['figures', 'beside', office, from, to],
    queryFn: async () => {
      const params = { path: { office }, query: { from, to } };
      return got((await api.GET('/offices/{office}/statistics/beside', { params })).data);
    },
  });

/** Every division of the country: a place is chosen from them here, and nothing is sent while somebody looks. */
export const divisionsQuery = (api: StaffApi) =>
  queryOptions({
    queryKey: ['divisions'],
    queryFn: async () => got((await api.GET('/divisions')).data).items,
    staleTime: Infinity,
    gcTime: Infinity,
  });

/** Cases that a complaint may already be. What was typed is forgotten with the form. */
export const lookalikesQuery = (api: StaffApi, typed: LookalikeOrder) =>
  queryOptions({
    queryKey: ['lookalikes', typed],
    queryFn: async () => got((await api.POST('/lookalikes', { body: typed })).data).items,
    gcTime: 0,
  });

export const officesQuery = (api: StaffApi) =>
  queryOptions({
    queryKey: ['offices'],
    queryFn: async () => got((await api.GET('/offices')).data).items,
    staleTime: Infinity,
  });

export const useMe = (): Me | undefined => useQuery(meQuery(useStaffApi())).data;
