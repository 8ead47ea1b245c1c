/**
 * What a worker takes along: number and receipt, and the code by which workmates join. It is shown once; printed, it
 * says nothing of what it is about, as others may see it.
 */
import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useIntl } from 'react-intl';

interface ReceiptProps {
  readonly number: string;
  readonly receipt: string;
  readonly joinCode?: string;
}

export const Receipt = ({ number, receipt, joinCode }: ReceiptProps) => {
  const { formatMessage } = useIntl();
  const head = (id: string) => formatMessage({ id: `receipt.${id}` });
  return (
    <SpaceBetween size="m">
      <Alert type="info">{head('once')}</Alert>
      <div className="slip">
        <KeyValuePairs
          columns={1}
          items={[
            { label: head('number'), value: <strong>{number}</strong> },
            { label: head('receipt'), value: <strong>{receipt}</strong> },
            ...(joinCode === undefined
              ? []
              : [{ label: head('join_code'), value: <strong>{joinCode}</strong> }]),
          ]}
        />
      </div>
      <Button onClick={() => window.print()}>{head('print')}</Button>
    </SpaceBetween>
  );
};
