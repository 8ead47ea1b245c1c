import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useStaffApi } from '../api/client.ts';
import { divisionsQuery } from '../api/queries.ts';
import { pathsOf } from './places.ts';

/** A division by its name and what it lies in; its code until the names have come. */
export const usePlaceName = (): ((code: string | undefined) => string) => {
  const { data } = useQuery(divisionsQuery(useStaffApi()));
  const places = useMemo(() => pathsOf(data ?? []), [data]);
  return (code) => (code === undefined ? '–' : (places.get(code)?.slice(0, 2).join(' · ') ?? code));
};
