/** A limit by its name, and of several of a kind which one it is: the second payment, the first question. */
import { useIntl } from 'react-intl';
import { useLabel } from '../api/reference.ts';

/** @returns of the clock's id, which is its limit and after a colon what it runs for */
export const useLimitName = (): ((clock: string) => string) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  return (clock) => {
    const [limit = clock, which] = clock.split(':');
    return which === undefined
      ? label('limit', limit)
      : formatMessage({ id: 'limit.one_of' }, { limit: label('limit', limit), which });
  };
};
