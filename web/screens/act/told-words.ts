/** Who is told of an act, in words: by reference, and who can't be reached. */
import { useIntl } from 'react-intl';
import type { Done } from './give.ts';

export const useToldWords = () => {
  const { formatMessage } = useIntl();
  return ({ workers, unreachable, duty, supervisors }: NonNullable<Done['told']>): string => {
    const others = [...duty, ...supervisors].length > 0;
    const parts = [
      workers.length > 0
        ? formatMessage({ id: 'done.told' }, { count: workers.length, who: workers.join(', ') })
        : '',
      unreachable.length > 0
        ? formatMessage(
            { id: 'done.unreachable' },
            { count: unreachable.length, who: unreachable.join(', ') },
          )
        : '',
      others ? formatMessage({ id: 'done.staff_told' }) : '',
    ].filter((each) => each !== '');
    return parts.length === 0 ? formatMessage({ id: 'done.nobody_told' }) : parts.join(' ');
  };
};
