/** Something small that stays folded until it is asked for, in the middle of a text. */
import type { PropsWithChildren } from 'react';

interface FoldedProps {
  readonly says: string;
  readonly open?: boolean;
}

export const Folded = ({ says, open = false, children }: PropsWithChildren<FoldedProps>) => (
  <details className="folded" open={open}>
    <summary>{says}</summary>
    {children}
  </details>
);
