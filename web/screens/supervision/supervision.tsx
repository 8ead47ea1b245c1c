/** The supervisor's overview: what is stuck. Each figure leads to its list, each row to its case. */
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import { countsQuery, useMe } from '../../api/queries.ts';
import { useOfficeName } from '../../shown/names.ts';
import { Trouble } from '../trouble.tsx';
import { FirstRows } from './first-rows.tsx';
import { KeyFigures } from './key-figures.tsx';
import { OfficeLoad } from './office-load.tsx';

const SupervisionOf = ({ office }: { readonly office: string }) => {
  const { formatMessage } = useIntl();
  const officeName = useOfficeName();
  const { data: counts, error, refetch } = useQuery(countsQuery(useStaffApi(), office));
  return (
    <ContentLayout
      header={
        <Header variant="h1" description={officeName(office)}>
          {formatMessage({ id: 'supervision.title' })}
        </Header>
      }
    >
      <SpaceBetween size="l">
        {error !== null && <Trouble error={error} again={refetch} />}
        {counts !== undefined && <KeyFigures office={office} counts={counts} />}
        <FirstRows office={office} of="escalations" />
        <FirstRows office={office} of="signatures" />
        <FirstRows office={office} of="longest" />
        <OfficeLoad office={office} />
      </SpaceBetween>
    </ContentLayout>
  );
};

export const Supervision = () => {
  const me = useMe();
  return me === undefined ? null : <SupervisionOf office={me.office} />;
};
