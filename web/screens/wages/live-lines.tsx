/** What is owed by the facts beside it, as the API works it out: line by line with formula, article and what was assumed. */
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import { useIntl } from 'react-intl';
import { Refused } from '../../api/client.ts';
import { useLabel } from '../../api/reference.ts';
import { useMoney } from '../../shown/money.ts';
import type { WorkedOut } from './use-worked-out.ts';

interface Range {
  readonly minFen: number;
  readonly maxFen: number;
}

const useRange = () => {
  const money = useMoney();
  return ({ minFen, maxFen }: Range): string =>
    minFen === maxFen ? money(minFen) : `${money(minFen)} – ${money(maxFen)}`;
};

const marks: Readonly<Record<'exact' | 'assumed' | 'range', StatusIndicatorProps.Type>> = {
  exact: 'success',
  assumed: 'info',
  range: 'warning',
};

const Line = ({ answer, n }: { readonly answer: WorkedOut; readonly n: number }) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const range = useRange();
  const line = answer.statement.lines[n];
  const words = answer.words[n];
  if (line === undefined || words === undefined) return null;
  const { ruleId, legalBasis, confidence, bucket } = line;
  return (
    <li className="wage-line">
      <div className="wage-line-sum">
        <Box fontWeight="bold">{label('wage_rule', ruleId)}</Box>
        <Box fontWeight="bold">{range(line)}</Box>
      </div>
      <div>{words.says}</div>
      <Box variant="small" display="block">
        {legalBasis}
        {bucket === 'fund' && ` · ${formatMessage({ id: 'wage.to_fund' })}`}
      </Box>
      <StatusIndicator type={marks[confidence]} wrapText>
        {[formatMessage({ id: `wage.${confidence}` }), ...words.taken].join(' ')}
      </StatusIndicator>
      {words.leftOut.map((each) => (
        <Box key={each} variant="small" display="block">
          {each}
        </Box>
      ))}
    </li>
  );
};

const Totals = ({ answer }: { readonly answer: WorkedOut }) => {
  const { formatMessage } = useIntl();
  const money = useMoney();
  const range = useRange();
  const { statement, claimedFen, difference, finalAward, policeAmount } = answer;
  const item = (id: string, value: string) => ({ label: formatMessage({ id: `wage.${id}` }), value });
  return (
    <KeyValuePairs
      columns={2}
      items={[
        item('owed', range(statement.worker)),
        item('claimed', money(claimedFen)),
        item('difference', range(difference)),
        ...(statement.fund.maxFen > 0 ? [item('fund', range(statement.fund))] : []),
        ...(finalAward === undefined
          ? []
          : [
              item(
                'final_award',
                formatMessage(
                  { id: finalAward.final ? 'wage.is_final' : 'wage.not_final' },
                  { limit: money(finalAward.limitFen) },
                ),
              ),
            ]),
        ...(policeAmount === undefined
          ? []
          : [item('police', formatMessage({ id: `wage.police.${policeAmount}` }))]),
      ]}
    />
  );
};

interface LiveLinesProps {
  readonly answer: WorkedOut | undefined;
  readonly error: Error | null;
  /** lines that lack something yet */
  readonly waiting: number;
}

export const LiveLines = ({ answer, error, waiting }: LiveLinesProps) => {
  const { formatMessage } = useIntl();
  return (
    <Container header={<Header variant="h2">{formatMessage({ id: 'wage.title' })}</Header>}>
      <SpaceBetween size="m">
        {error !== null && (
          <Alert type="warning" header={error.message}>
            {error instanceof Refused && error.issues.map(({ says }) => says).join(' ')}
          </Alert>
        )}
        {answer === undefined && error === null && (
          <Box color="text-body-secondary">{formatMessage({ id: 'wage.nothing_yet' })}</Box>
        )}
        {answer !== undefined && (
          <>
            <Totals answer={answer} />
            <ol className="plain">
              {answer.statement.lines.map(({ ruleId }, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its place
                <Line key={`${ruleId} ${n}`} answer={answer} n={n} />
              ))}
            </ol>
          </>
        )}
        {waiting > 0 && (
          <StatusIndicator type="pending">
            {formatMessage({ id: 'wage.waiting' }, { count: waiting })}
          </StatusIndicator>
        )}
      </SpaceBetween>
    </Container>
  );
};
