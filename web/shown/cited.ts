import { useLabel } from '../api/reference.ts';

/** An article of a law, or a promise of the office, as it is cited in the reader's language. */
export const useCited = (): ((basis: string) => string) => {
  const label = useLabel();
  return (basis) => label('basis', basis);
};
