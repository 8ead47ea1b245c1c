/** The auditor's reading view: who was shown what, and whether a case is what its events say. No act is given here. */
import Button from '@cloudscape-design/components/button';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { getRouteApi } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { type AccessAsked, type Me, useMe } from '../../api/queries.ts';
import { useDays } from '../../shown/days.ts';
import { AccessTable } from './access-table.tsx';
import { AuditChoice } from './audit-choice.tsx';
import { CaseReadings } from './case-readings.tsx';
import { Integrity } from './integrity.tsx';

const route = getRouteApi('/audit');

const AuditOf = ({ me }: { readonly me: Me }) => {
  const { formatMessage } = useIntl();
  const { today } = useDays();
  const { by, case: caseId, on, office = me.office } = route.useSearch();
  const navigate = route.useNavigate();
  const ofDay = { office, on: on ?? today };
  const asked: AccessAsked = caseId === undefined ? (by === undefined ? ofDay : { office, by }) : { caseId };
  const isNarrow = caseId !== undefined || by !== undefined;
  return (
    <ContentLayout
      header={
        <Header
          variant="h1"
          description={formatMessage({ id: 'audit.about' })}
          actions={
            isNarrow && (
              <Button onClick={() => void navigate({ search: { office } })}>
                {formatMessage({ id: 'audit.back' })}
              </Button>
            )
          }
        >
          {formatMessage({ id: 'audit.title' })}
        </Header>
      }
    >
      <SpaceBetween size="l">
        {!isNarrow && (
          <div className="choices">
            <AuditChoice of={ofDay} choose={(next) => void navigate({ search: next, replace: true })} />
            <CaseReadings open={(found) => void navigate({ search: { office, case: found } })} />
          </div>
        )}
        {caseId !== undefined && <Integrity caseId={caseId} />}
        <AccessTable asked={asked} office={office} />
      </SpaceBetween>
    </ContentLayout>
  );
};

export const Audit = () => {
  const me = useMe();
  return me === undefined ? null : <AuditOf me={me} />;
};
