/** The privacy veil: one key, and names, phones and what was said are gone from the page until it is lifted. Not blurred: absent. */
import { type PropsWithChildren, useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';

const listeners = new Set<() => void>();
let isDown = false;

export const switchVeil = (): void => {
  isDown = !isDown;
  for (const each of listeners) each();
};

export const useVeil = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => isDown,
  );

/** What tells who somebody is. */
export const Veiled = ({ children }: PropsWithChildren) => {
  const { formatMessage } = useIntl();
  return useVeil() ? <i>{formatMessage({ id: 'veil.hidden' })}</i> : children;
};
