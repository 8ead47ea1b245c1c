/** Whose identity is shown now, for the parts of the screen that name workers; kept by the screen alone. */
import { createContext, use } from 'react';
import type { Identity } from '../../api/queries.ts';

export interface Revealed {
  readonly identity: Identity;
  readonly until: number;
}

export const RevealedContext = createContext<Revealed | undefined>(undefined);

export const useRevealed = (): Revealed | undefined => use(RevealedContext);
