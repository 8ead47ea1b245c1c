/** One side of the talks: who it is, whether it agreed to talk, what it has offered, and where its next offer is written down. */
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useIntl } from 'react-intl';
import type { Side, Talks } from '../../api/mediation.ts';
import type { Case } from '../../api/queries.ts';
import { useLabel, useReference } from '../../api/reference.ts';
import { useMoney } from '../../shown/money.ts';
import { Offers } from './offers.tsx';

export interface InTalks {
  readonly of: Case;
  readonly talks: Talks;
  /** opens the form of an act, begun with this */
  readonly open: (type: string, begins?: Readonly<Record<string, unknown>>) => void;
}

const has = ({ allowed }: Case, act: string): boolean => allowed.some(({ type }) => type === act);

const Consent = ({ of, talks, side, open }: InTalks & { readonly side: Side }) => {
  const { formatMessage } = useIntl();
  const commands = useReference()?.commands;
  if (talks.consents[side])
    return <StatusIndicator type="success">{formatMessage({ id: 'talks.consents' })}</StatusIndicator>;
  const declined = side === 'worker' ? talks.workers.filter((each) => each.declined) : [];
  return (
    <SpaceBetween size="xs">
      <StatusIndicator type="pending">{formatMessage({ id: 'talks.no_consent_yet' })}</StatusIndicator>
      {declined.length > 0 && (
        <Box>
          {formatMessage({ id: 'talks.declined' }, { who: declined.map(({ worker }) => worker).join(', ') })}
        </Box>
      )}
      <SpaceBetween size="xs" direction="horizontal">
        {['consent_to_mediation', 'decline_mediation']
          .filter((type) => has(of, type))
          .map((type) => (
            <Button key={type} onClick={() => open(type, { side })}>
              {commands?.[type]?.name ?? type}
            </Button>
          ))}
      </SpaceBetween>
    </SpaceBetween>
  );
};

const Position = ({ of, talks, side }: Pick<InTalks, 'of' | 'talks'> & { readonly side: Side }) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const money = useMoney();
  if (side === 'employer')
    return (
      <ul className="plain">
        {Object.entries(of.parties).map(([party, { relation, details }]) => (
          <li key={party}>
            {details?.name ?? party} ({label('relation', relation)})
          </li>
        ))}
      </ul>
    );
  const claimed = talks.workers.reduce((sum, each) => sum + each.claimed, 0);
  return (
    <Box>
      {formatMessage({ id: 'talks.workers_claim' }, { count: talks.workers.length, sum: money(claimed) })}
    </Box>
  );
};

export const SideColumn = ({ side, ...room }: InTalks & { readonly side: Side }) => {
  const { of, talks } = room;
  const label = useLabel();
  return (
    <Container header={<Header variant="h2">{label('choice', side)}</Header>}>
      <SpaceBetween size="m">
        <Position of={of} talks={talks} side={side} />
        <Consent {...room} side={side} />
        <Offers of={of} talks={talks} from={side} writes />
      </SpaceBetween>
    </Container>
  );
};
