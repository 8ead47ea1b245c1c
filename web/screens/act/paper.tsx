/** The paper that an act makes, as it will read: of what case, to whom, what it says. Looked at before it is signed. */
import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useIntl } from 'react-intl';
import type { Foreseen } from '../../api/foreseen.ts';
import type { Case } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { useDays } from '../../shown/days.ts';
import { useOfficeName } from '../../shown/names.ts';
import { FactsShown } from './facts-shown.tsx';
import { isRecord, type Value } from './schema.ts';

interface PaperProps {
  readonly of: Case;
  readonly recipients: readonly string[];
  readonly foreseen: Foreseen;
  readonly words: unknown;
}

/** Who signs and what follows by itself is no part of the paper. */
const unwritten = ['signedBy', 'by', 'inspectors', 'lastSafeDay', 'disputeUntil'];

const written = (facts: Value): Value =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !unwritten.includes(name)));

const groupsOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  complaint_refused: { reason: 'refusal_reason' },
  case_closed: { reason: 'closing_reason' },
  decision_issued: { kind: 'decision_kind' },
  mediation_failed: { reason: 'mediation_ending' },
};

export const Paper = ({ of, recipients, foreseen, words }: PaperProps) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const officeName = useOfficeName();
  const { day, today } = useDays();
  const [main] = foreseen.events;
  return (
    <section className="paper" aria-label={formatMessage({ id: 'paper.title' })}>
      <SpaceBetween size="s">
        <Box variant="small">
          {formatMessage({ id: 'paper.title' })} · {officeName(of.office)} · {of.number} · {day(today)}
        </Box>
        <Box variant="h3" tagOverride="h3">
          {main?.text}
        </Box>
        <Box>{formatMessage({ id: 'paper.to' }, { recipients: recipients.join(', ') || '–' })}</Box>
        {main !== undefined && (
          <FactsShown of={of} facts={written(main.facts)} groups={groupsOf[main.type] ?? {}} />
        )}
        {isRecord(words) &&
          Object.entries(words).map(([name, text]) => (
            <Box key={name}>
              <Box variant="awsui-key-label">{label('text', name)}</Box>
              <span className="as-written">{String(text)}</span>
            </Box>
          ))}
      </SpaceBetween>
    </section>
  );
};
