/** How long a limit is, in words: 60 working days. */
import { useIntl } from 'react-intl';
import type { Case } from '../../api/queries.ts';

type Length = NonNullable<Case['clocks'][number]['length']>;

export const useLengthSaid = (): ((length: Length) => string) => {
  const { formatMessage } = useIntl();
  return ({ value, unit }) => formatMessage({ id: `length.${unit}` }, { value });
};
