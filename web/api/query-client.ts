import { QueryClient } from '@tanstack/react-query';
import { Refused } from './client.ts';

const isAccident = (error: Error): boolean => !(error instanceof Refused) || error.status >= 500;

/**
 * Readings are logged with who read them, so nothing is fetched before somebody asks: no prefetching, and none anew for
 * a window that comes to the front. A case seen before is shown at once and then made fresh.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      gcTime: 30 * 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 2 && isAccident(error),
    },
    mutations: { retry: false },
  },
});
