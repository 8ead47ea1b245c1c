/** Why a case is in a list, in words, the gravest reason first; and by when. */
import Badge from '@cloudscape-design/components/badge';
import Box from '@cloudscape-design/components/box';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { type OwnRow, useMe } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import type { WhereInCase } from '../../shown/case-link.tsx';
import { useDays } from '../../shown/days.ts';
import { useStaffName } from '../../shown/names.ts';

type Need = OwnRow['needs'][number];

/** What the reader is asked for, in a list of tasks of its kind; where nobody asks them, what the case needs. */
export const needOf = ({ needs }: Pick<OwnRow, 'needs'>, task?: string): Need | undefined =>
  needs.find((each) => task !== undefined && each.task === task) ??
  needs.find(({ mine }) => mine) ??
  needs[0];

/** Where the answer to a need is given, where that is no form. */
const tabOf: { readonly [code in Need['code']]?: 'thread' | 'money' } = {
  unread: 'thread',
  call_back: 'thread',
  verify_payment: 'money',
};

/** Where in its case the row leads to be read. */
export const tabFor = (row: Pick<OwnRow, 'needs'>, task?: string): WhereInCase => {
  const code = needOf(row, task)?.code;
  const tab = code === undefined ? undefined : tabOf[code];
  return tab === undefined ? {} : { tab };
};

/** The act that answers what the reader is asked for; else the one with which they usually go on. */
export const actOn = (row: Pick<OwnRow, 'needs' | 'next'>, task?: string): string | undefined => {
  const need = needOf(row, task);
  if (need !== undefined && (!need.mine || tabOf[need.code] !== undefined)) return undefined;
  return need?.act ?? row.next;
};

const Weighed = ({ code, children }: { readonly code: Need['code']; readonly children: ReactNode }) => {
  if (code.startsWith('danger')) return <Badge color="severity-critical">{children}</Badge>;
  const words = <span className="whole-words">{children}</span>;
  if (code.endsWith('_overdue')) return <StatusIndicator type="error">{words}</StatusIndicator>;
  if (code.endsWith('_soon')) return <StatusIndicator type="warning">{words}</StatusIndicator>;
  return <b>{children}</b>;
};

/** Who had the first word on what is to be signed: who reads it may be the same, and then signs it not. */
const Proposer = ({ of, office }: { readonly of: Need; readonly office: string }) => {
  const { formatMessage } = useIntl();
  const staffName = useStaffName(office);
  const me = useMe();
  if (of.by === undefined || !of.code.startsWith('sign_')) return null;
  return (
    <Box variant="small" display="block">
      {of.by === me?.id
        ? formatMessage({ id: 'row.own_proposal' })
        : formatMessage({ id: 'row.proposed_by' }, { name: staffName(of.by) })}
    </Box>
  );
};

interface WhyProps {
  readonly row: OwnRow;
  /** the list of tasks in which it is shown */
  readonly task?: string | undefined;
}

export const Why = ({ row, task }: WhyProps) => {
  const { formatMessage, formatList } = useIntl();
  const label = useLabel();
  const staffName = useStaffName(row.office);
  const { day, civilDate } = useDays();
  const first = needOf(row, task);
  if (first === undefined) return '–';
  const mine = row.needs.filter((each) => each.mine).map(({ code }) => code);
  const others = [...new Set(mine)].filter((code) => code !== first.code);
  return (
    <div>
      <Weighed code={first.code}>{label('need', first.code)}</Weighed>
      {task !== undefined && first.since !== undefined && (
        <Box variant="small" display="block">
          {formatMessage({ id: 'row.since' }, { day: day(civilDate(new Date(first.since))) })}
        </Box>
      )}
      <Proposer of={first} office={row.office} />
      {others.length > 0 && (
        <Box variant="small" display="block">
          {formatMessage(
            { id: 'row.also' },
            { needs: formatList(others.map((code) => label('need', code))) },
          )}
        </Box>
      )}
      {row.for !== undefined && (
        <Box variant="small" display="block">
          {formatMessage({ id: 'row.for' }, { name: staffName(row.for) })}
        </Box>
      )}
    </div>
  );
};
