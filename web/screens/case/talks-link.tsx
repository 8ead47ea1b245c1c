/** While both sides talk, or are asked whether they want to: the way to the mediator's room. */
import Button from '@cloudscape-design/components/button';
import { useNavigate } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import type { Case } from '../../api/queries.ts';

const inTalks: readonly string[] = ['mediation_offered', 'mediation', 'agreement', 'confirmation'];

export const TalksLink = ({ of: { caseId, status } }: { readonly of: Case }) => {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  if (!inTalks.includes(status)) return null;
  return (
    <Button
      iconName="contact"
      href={`/workbench/case/${caseId}/mediation`}
      onFollow={(event) => {
        event.preventDefault();
        void navigate({ to: '/case/$caseId/mediation', params: { caseId } });
      }}
    >
      {formatMessage({ id: 'talks.open' })}
    </Button>
  );
};
