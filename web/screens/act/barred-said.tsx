/** Why an open form can't be sent as the case stands now, and who can; what was typed stays a draft. */
import Alert from '@cloudscape-design/components/alert';
import { useIntl } from 'react-intl';
import type { Case } from '../../api/queries.ts';

export const BarredSaid = ({ of, type }: { readonly of: Case; readonly type: string }) => {
  const { formatMessage } = useIntl();
  const bar = of.barred.find((each) => each.type === type);
  return (
    <Alert type="warning" header={bar?.says ?? formatMessage({ id: 'act.barred_title' })}>
      {bar?.who !== undefined && <div>{bar.who}</div>}
      {formatMessage({ id: 'act.barred' })}
    </Alert>
  );
};
