/** What was proposed, frozen as it was, with its grounds to be read and what has happened in the case since. */
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useIntl } from 'react-intl';
import type { Case } from '../../api/queries.ts';
import { useDays } from '../../shown/days.ts';
import { useActorName, useStaffName } from '../../shown/names.ts';
import { CaseText } from '../case/case-text.tsx';
import { FactsShown } from './facts-shown.tsx';
import type { Proposal } from './second-word.ts';

const reasonGroups: Readonly<Record<Proposal['kind'], string>> = {
  refusal: 'refusal_reason',
  closing: 'closing_reason',
  retraction: 'choice',
  order: 'choice',
  extension: 'choice',
};

const Since = ({ of, proposal }: { readonly of: Case; readonly proposal: Proposal }) => {
  const { formatMessage } = useIntl();
  const { moment } = useDays();
  const actorName = useActorName(of.office);
  const { changed } = proposal;
  if (changed.length === 0)
    return <Box color="text-body-secondary">{formatMessage({ id: 'proposal.unchanged' })}</Box>;
  return (
    <Alert type="info" header={formatMessage({ id: 'proposal.changed' }, { count: changed.length })}>
      <ul>
        {changed.map(({ seq, text, by, at }) => (
          <li key={seq}>
            {text} ({actorName(by)}, {moment(at)})
          </li>
        ))}
      </ul>
    </Alert>
  );
};

interface FrozenProposalProps {
  readonly of: Case;
  readonly proposal: Proposal;
  /** by who is about to sign it: the grounds are read before */
  readonly signed?: boolean;
}

export const FrozenProposal = ({ of, proposal, signed = false }: FrozenProposalProps) => {
  const { formatMessage } = useIntl();
  const { moment } = useDays();
  const staffName = useStaffName(of.office);
  const { kind, by, since, facts, words } = proposal;
  return (
    <SpaceBetween size="s">
      <Box>
        {formatMessage(
          { id: 'proposal.by' },
          { who: by.map((each) => staffName(each)).join(', '), since: moment(since) },
        )}
      </Box>
      <FactsShown of={of} facts={facts} groups={{ reason: reasonGroups[kind] }} />
      {Object.entries(words).map(([name, at]) => (
        <CaseText key={at} caseId={of.caseId} name={name} at={at} asked={signed} />
      ))}
      <Since of={of} proposal={proposal} />
    </SpaceBetween>
  );
};
