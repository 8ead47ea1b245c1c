/** One page of a long list at a time. Pages that were seen stay in memory, so that the way back from a case is none. */
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useDays } from '../../shown/days.ts';

interface ListPage<T> {
  readonly items: readonly T[];
  readonly next?: string | undefined;
}

export interface Pages<T> {
  /** undefined while nothing has come yet */
  readonly rows: readonly T[] | undefined;
  readonly page: number;
  readonly count: number;
  /** there is more than those */
  readonly isOpen: boolean;
  readonly isLoading: boolean;
  readonly trouble:
    | { readonly error: Error; readonly again: () => unknown; readonly asOf?: string }
    | undefined;
}

/** @param wanted the page that is asked for; as many as it takes to come there are read */
export const usePages = <T>(
  found: UseInfiniteQueryResult<InfiniteData<ListPage<T>>>,
  wanted: number,
): Pages<T> => {
  const { hour } = useDays();
  const { data, error, isFetchingNextPage, isPending, hasNextPage, fetchNextPage, refetch, dataUpdatedAt } =
    found;
  const pages = data?.pages ?? [];
  const count = pages.length;
  const isBehind = count > 0 && count < wanted && hasNextPage && error === null;
  useEffect(() => {
    if (isBehind && !isFetchingNextPage) void fetchNextPage();
  }, [isBehind, isFetchingNextPage, fetchNextPage]);
  const page = Math.min(wanted, Math.max(count, 1));
  const asOf = dataUpdatedAt === 0 ? {} : { asOf: hour(new Date(dataUpdatedAt).toISOString()) };
  return {
    rows: pages[page - 1]?.items,
    page,
    count,
    isOpen: hasNextPage,
    isLoading: isPending || isBehind,
    trouble: error === null ? undefined : { error, again: refetch, ...asOf },
  };
};
