import Button from '@cloudscape-design/components/button';
import { useIntl } from 'react-intl';

/** The way back from what has just been done. */
export const Undo = ({ undo }: { readonly undo: () => void }) => {
  const { formatMessage } = useIntl();
  return <Button onClick={undo}>{formatMessage({ id: 'flash.undo' })}</Button>;
};
