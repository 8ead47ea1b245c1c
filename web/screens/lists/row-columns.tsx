/** All columns that a list of cases can have; each list names those that it shows, in its order. */
import Badge from '@cloudscape-design/components/badge';
import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useIntl } from 'react-intl';
import { type OwnRow, useMe } from '../../api/queries.ts';
import { useLabel, useReference } from '../../api/reference.ts';
import { CaseLink } from '../../shown/case-link.tsx';
import { useDays } from '../../shown/days.ts';
import { Due } from '../../shown/due.tsx';
import { useLanguageName } from '../../shown/language-names.ts';
import { useLimitName } from '../../shown/limit-name.ts';
import { useMoney } from '../../shown/money.ts';
import { useStaffName } from '../../shown/names.ts';
import { type Column, nothing } from '../../shown/rows.tsx';
import { Veiled } from '../../shown/veil.tsx';
import { actOn, needOf, tabFor, Why } from './why.tsx';

export const columnIds = [
  'why',
  'due',
  'next',
  'number',
  'status',
  'kind',
  'owner',
  'employer',
  'workers',
  'owed',
  'opened',
  'ended',
] as const;
export type ColumnId = (typeof columnIds)[number];

const urgencyColour = { U0: 'severity-critical', U1: 'severity-high', U2: 'severity-medium' } as const;
const isGrave = (urgency: string): urgency is keyof typeof urgencyColour => urgency in urgencyColour;

const Urgency = ({ urgency }: Pick<OwnRow, 'urgency'>) => {
  const label = useLabel();
  return isGrave(urgency) ? <Badge color={urgencyColour[urgency]}>{label('urgency', urgency)}</Badge> : null;
};

const Unread = ({ count }: { readonly count: number }) => {
  const { formatMessage } = useIntl();
  return count === 0 ? null : <Badge color="blue">{formatMessage({ id: 'row.unread' }, { count })}</Badge>;
};

/** The limit that is due first, or in a list that says why the one behind what is asked for. */
const limitOf = ({ dueOn, dueAt, dueBy }: OwnRow, need: ReturnType<typeof needOf>) =>
  need?.dueOn === undefined
    ? { on: dueOn, at: dueAt, clock: dueBy?.clock, kind: dueBy?.kind }
    : {
        on: need.dueOn,
        at: need.dueAt,
        clock: need.clock,
        kind: need.clock === dueBy?.clock ? dueBy?.kind : undefined,
      };

interface DueOfProps {
  readonly row: OwnRow;
  readonly need: ReturnType<typeof needOf>;
}

const DueOf = ({ row, need }: DueOfProps) => {
  const { formatMessage } = useIntl();
  const limitName = useLimitName();
  const { on, at, clock, kind } = limitOf(row, need);
  if (on === undefined) return nothing;
  const named = clock === undefined ? [] : [limitName(clock)];
  const kindNamed = kind === undefined ? [] : [formatMessage({ id: `limit_kind.${kind}` })];
  return (
    <div>
      <Due on={on} at={at} />
      <Box variant="small" display="block">
        {[...named, ...kindNamed].join(' · ')}
      </Box>
    </div>
  );
};

/** Who has the case, and who beside them. */
const useHolders = () => {
  const label = useLabel();
  const staffName = useStaffName(useMe()?.office);
  return ({ owner, co }: OwnRow): readonly string[] => [
    label('role', staffName(owner)),
    ...(co === undefined ? [] : [staffName(co)]),
  ];
};

interface StateProps {
  readonly row: OwnRow;
  /** in a list that has no column for them */
  readonly withHolders: boolean;
}

const State = ({ row, withHolders }: StateProps) => {
  const { formatMessage, formatList } = useIntl();
  const label = useLabel();
  const limitName = useLimitName();
  const holders = useHolders();
  const { status, escalated, waitsFor } = row;
  return (
    <div>
      <div>{label('status', status)}</div>
      {withHolders && (
        <Box variant="small" display="block">
          {formatMessage({ id: 'row.with' }, { who: formatList(holders(row)) })}
        </Box>
      )}
      {waitsFor !== undefined && (
        <Box variant="small" display="block">
          {formatMessage({ id: 'row.waits_for' }, { side: label('waits_for', waitsFor) })}
        </Box>
      )}
      {escalated !== undefined && (
        <Box variant="small" display="block" color="text-status-error">
          {formatMessage({ id: 'row.escalated' }, { clock: limitName(escalated.clock) })}
        </Box>
      )}
    </div>
  );
};

/** Pixels below which a column's words would be broken. */
const narrowest: { readonly [id in ColumnId]?: number } = {
  why: 165,
  due: 150,
  next: 110,
  number: 150,
  status: 120,
  employer: 112,
};

export type RowColumns = Readonly<Record<ColumnId, Column<OwnRow>>>;

export interface ListKind {
  /** it says why its rows are in it, and by when that is due */
  readonly saysWhy: boolean;
  /** it has a column for who has the case */
  readonly saysWho: boolean;
  /** the list of tasks that it is */
  readonly task: string | undefined;
}

export const useRowColumns = ({ saysWhy, saysWho, task }: ListKind): RowColumns => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const commands = useReference()?.commands;
  const { day, civilDate } = useDays();
  const money = useMoney();
  const holders = useHolders();
  const languageName = useLanguageName();
  const head = (id: ColumnId) => ({
    id,
    header: formatMessage({ id: `column.${id}` }),
    minWidth: narrowest[id] ?? 75,
  });
  const dayOf = (instant: string | undefined) =>
    instant === undefined ? nothing : <span className="unbroken">{day(civilDate(new Date(instant)))}</span>;
  return {
    why: { ...head('why'), cell: (row) => <Why row={row} task={task} /> },
    due: {
      ...head('due'),
      sortingField: 'due',
      cell: (row) => <DueOf row={row} need={saysWhy ? needOf(row, task) : undefined} />,
    },
    next: {
      ...head('next'),
      cell: (row) => {
        const act = saysWhy ? actOn(row, task) : row.next;
        return act === undefined ? (
          nothing
        ) : (
          <CaseLink row={row} where={{ act }}>
            <span className="act-named">{commands?.[act]?.name ?? act}</span>
          </CaseLink>
        );
      },
    },
    number: {
      ...head('number'),
      isRowHeader: true,
      cell: (row) => (
        <SpaceBetween size="xxs" direction="horizontal" alignItems="center">
          <CaseLink row={row} where={saysWhy ? tabFor(row, task) : {}} />
          <Urgency urgency={row.urgency} />
          <Unread count={row.unread} />
        </SpaceBetween>
      ),
    },
    status: { ...head('status'), cell: (row) => <State row={row} withHolders={!saysWho} /> },
    kind: { ...head('kind'), cell: ({ kind }) => label('kind', kind) },
    owner: {
      ...head('owner'),
      cell: (row) =>
        holders(row).map((who) => (
          <div key={who} className="at-spaces">
            {who}
          </div>
        )),
    },
    employer: {
      ...head('employer'),
      cell: ({ employer, placeName }) =>
        employer === undefined && placeName === undefined ? (
          nothing
        ) : (
          <div>
            {employer !== undefined && (
              <div>
                <Veiled>{employer}</Veiled>
              </div>
            )}
            <Box variant="small" display="block">
              {placeName}
            </Box>
          </div>
        ),
    },
    workers: {
      ...head('workers'),
      cell: ({ workers, language }) => (
        <div>
          <span className="unbroken">{formatMessage({ id: 'row.workers' }, { workers })}</span>
          <Box variant="small" display="block">
            {languageName(language)}
          </Box>
        </div>
      ),
    },
    owed: { ...head('owed'), isSum: true, cell: ({ owedFen }) => (owedFen === 0 ? nothing : money(owedFen)) },
    opened: { ...head('opened'), sortingField: 'opened', cell: ({ openedAt }) => dayOf(openedAt) },
    ended: { ...head('ended'), cell: ({ endedAt }) => dayOf(endedAt) },
  };
};
