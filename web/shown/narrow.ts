/** Whether the page is as narrow as a phone’s: lists become cards there, and acts stay at the foot of the page. */
import { useSyncExternalStore } from 'react';

const phone = matchMedia('(max-width: 688px)');

export const useNarrow = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      phone.addEventListener('change', changed);
      return () => phone.removeEventListener('change', changed);
    },
    () => phone.matches,
  );
