/** What one side has offered, or the mediator proposed to both, and where the next is written down. */
import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Offering, Talks } from '../../api/mediation.ts';
import type { Case } from '../../api/queries.ts';
import { useReference } from '../../api/reference.ts';
import { useDays } from '../../shown/days.ts';
import { CaseText } from '../case/case-text.tsx';
import { OfferBox } from './offer-box.tsx';

interface OffersProps {
  readonly of: Case;
  readonly talks: Talks;
  readonly from: Offering;
}

const Made = ({ of, talks, from }: OffersProps) => {
  const { formatMessage } = useIntl();
  const { moment } = useDays();
  const own = talks.offers.filter(({ side }) => side === from).toReversed();
  if (own.length === 0) return <Box>{formatMessage({ id: 'talks.no_offer' })}</Box>;
  return (
    <ol className="thread">
      {own.map(({ seq, at, ref }) => (
        <li key={seq} className="message">
          <Box variant="small" display="block">
            <time dateTime={at}>{moment(at)}</time>
          </Box>
          {ref === undefined ? (
            <Box color="text-body-secondary">{formatMessage({ id: 'talks.for_mediator' })}</Box>
          ) : (
            <CaseText caseId={of.caseId} name="offer" at={ref} />
          )}
        </li>
      ))}
    </ol>
  );
};

export const Offers = ({ writes, ...made }: OffersProps & { readonly writes: boolean }) => {
  const { of, from } = made;
  const { formatMessage } = useIntl();
  const form = useReference()?.commands.record_offer;
  const [recorded, setRecorded] = useState(0);
  const may = writes && of.allowed.some(({ type }) => type === 'record_offer');
  return (
    <SpaceBetween size="m">
      <Box variant="h3">
        {formatMessage({ id: from === 'mediator' ? 'talks.proposals' : 'talks.offers' })}
      </Box>
      <Made {...made} />
      {may && form !== undefined && (
        <OfferBox
          key={recorded}
          of={of}
          from={from}
          form={form}
          done={() => setRecorded((before) => before + 1)}
        />
      )}
    </SpaceBetween>
  );
};
