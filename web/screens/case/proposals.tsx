/** What waits for a second person: read as it was proposed, then signed or sent back; its proposer sees who may. */
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useIntl } from 'react-intl';
import type { Case } from '../../api/queries.ts';
import { useReference } from '../../api/reference.ts';
import { useDays } from '../../shown/days.ts';
import { FrozenProposal } from '../act/proposal.tsx';
import { type Proposal, thingIn } from '../act/second-word.ts';

interface ProposalProps {
  readonly of: Case;
  /** opens a form; `on` names the thing, where several may be proposed at once */
  readonly open: (act: string, on?: string) => void;
}

const SecondWords = ({ proposal, open }: { readonly proposal: Proposal } & Pick<ProposalProps, 'open'>) => {
  const commands = useReference()?.commands;
  return (
    <SpaceBetween size="xs" direction="horizontal">
      {[proposal.sendBack, proposal.sign]
        .filter(({ allowed }) => allowed)
        .map(({ type, carries }) => (
          <Button
            key={type}
            variant={type === proposal.sign.type ? 'primary' : 'normal'}
            onClick={() => open(type, thingIn(carries))}
          >
            {commands?.[type]?.name ?? type}
          </Button>
        ))}
    </SpaceBetween>
  );
};

const Waiting = ({ of, proposal, open }: ProposalProps & { readonly proposal: Proposal }) => {
  const { formatMessage } = useIntl();
  const { moment } = useDays();
  const { kind, since, own, who = '' } = proposal;
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={formatMessage({ id: 'proposal.waits' }, { since: moment(since) })}
          actions={<SecondWords proposal={proposal} open={open} />}
        >
          {formatMessage({ id: `proposal.${kind}` })}
        </Header>
      }
    >
      <SpaceBetween size="s">
        {!proposal.sign.allowed && (
          <Box fontWeight="bold">{formatMessage({ id: own ? 'proposal.own' : 'proposal.who' }, { who })}</Box>
        )}
        <FrozenProposal of={of} proposal={proposal} />
      </SpaceBetween>
    </Container>
  );
};

export const Proposals = ({ of, open }: ProposalProps) => (
  <>
    {of.proposals.map((each) => (
      <Waiting key={`${each.kind} ${each.since}`} of={of} proposal={each} open={open} />
    ))}
  </>
);
