/** The rows as they were judged: what is wrong with each bad one, whom each good one means, and what came of it. */
import { useCollection } from '@cloudscape-design/collection-hooks';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Pagination from '@cloudscape-design/components/pagination';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import TextFilter from '@cloudscape-design/components/text-filter';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useMoney } from '../../shown/money.ts';
import { Rows } from '../../shown/rows.tsx';
import { saveFile } from '../../shown/save-file.ts';
import { Veiled } from '../../shown/veil.tsx';
import { csvText } from '../figures/csv.ts';
import type { KeptList, Person } from './kept-list.ts';
import { listedOf } from './use-wage-list.ts';

type Taken = KeptList['taken'][number];
type Problems = NonNullable<KeptList['reading']>['bad'][number]['problems'];

interface Judged {
  readonly row: number;
  readonly number: string | undefined;
  readonly name: string;
  readonly problems: Problems;
  readonly person: Person | undefined;
  readonly taken: Taken | undefined;
}

const judgedOf = (list: KeptList): readonly Judged[] => {
  const people = new Map(
    list.reading?.people.flatMap((each) => each.rows.map((row) => [row, each] as const)),
  );
  const bad = new Map(list.reading?.bad.map(({ row, problems }) => [row, problems] as const));
  const taken = new Map(list.taken.flatMap((each) => each.rows.map((row) => [row, each] as const)));
  return listedOf(list).rows.map(({ row, number, cells }) => ({
    row,
    number,
    name: cells.name ?? cells.worker ?? cells.phone ?? '',
    problems: bad.get(row) ?? [],
    person: people.get(row),
    taken: taken.get(row),
  }));
};

const useReason = () => {
  const { formatMessage } = useIntl();
  return ({ column, code, other = '' }: Problems[number]): string =>
    `${formatMessage({ id: `wage_list.column.${column}` })}: ${formatMessage({ id: `wage_list.bad.${code}` }, { other })}`;
};

/** The bad rows as they stand in the sheet, each with its reasons, to be put right and handed in again. */
const useBadRowsFile = (list: KeptList) => {
  const { formatMessage } = useIntl();
  const reason = useReason();
  return () => {
    const rows = (list.reading?.bad ?? []).map(({ row, problems }) => [
      ...(list.sheet[row - 1] ?? []),
      String(row),
      problems.map(reason).join(' '),
    ]);
    const width = Math.max(0, ...rows.map((row) => row.length - 2));
    const padded = rows.map((row) => [
      ...Array.from({ length: width }, (_, n) => (n < row.length - 2 ? (row[n] ?? '') : '')),
      ...row.slice(-2),
    ]);
    const heads = Array.from({ length: width }, (_, n) =>
      list.at < 0 ? '' : (list.sheet[list.at]?.[n] ?? ''),
    );
    const head = [...heads, formatMessage({ id: 'wage_list.row' }), formatMessage({ id: 'wage_list.wrong' })];
    saveFile(
      new Blob([csvText([head, ...padded])], { type: 'text/csv' }),
      formatMessage({ id: 'wage_list.bad_file' }),
    );
  };
};

/** Who got which number and receipt, by the rows of the sheet: no name leaves the desk with a receipt. */
const useReceiptsFile = (list: KeptList) => {
  const { formatMessage } = useIntl();
  return () => {
    const rows = list.taken.map(({ rows: own, worker = '', receipt = '', outcome }) => [
      own.join(' '),
      worker,
      receipt,
      formatMessage({ id: `wage_list.outcome.${outcome}` }),
    ]);
    const head = ['wage_list.row', 'column.worker', 'wage_list.receipt', 'column.outcome'];
    saveFile(
      new Blob([csvText([head.map((id) => formatMessage({ id })), ...rows])], { type: 'text/csv' }),
      formatMessage({ id: 'wage_list.receipts_file' }),
    );
  };
};

const marks = {
  joined: 'success',
  claimed: 'success',
  unchanged: 'info',
  before: 'info',
  refused: 'error',
} as const;

const Standing = ({ problems, person, taken }: Judged) => {
  const { formatMessage } = useIntl();
  const reason = useReason();
  if (problems.length > 0)
    return (
      <StatusIndicator type="error" wrapText>
        {problems.map(reason).join(' ')}
      </StatusIndicator>
    );
  if (taken !== undefined)
    return (
      <StatusIndicator type={marks[taken.outcome]} wrapText>
        {taken.says ?? formatMessage({ id: `wage_list.outcome.${taken.outcome}` })}
      </StatusIndicator>
    );
  return formatMessage({ id: person?.worker === undefined ? 'wage_list.new' : 'wage_list.known' });
};

const rowsOnPage = 20;

/** Whoever looks for a number or a name looks among all, good and bad; a list with numbers of its own is spoken of by them. */
const isSought =
  (sought: string, numbered: boolean) =>
  ({ row, number, name }: Judged): boolean =>
    (numbered ? number : String(row)) === sought || name.includes(sought);

export const RowsRead = ({ list }: { readonly list: KeptList }) => {
  const { formatMessage } = useIntl();
  const money = useMoney();
  const saveBad = useBadRowsFile(list);
  const saveReceipts = useReceiptsFile(list);
  const judged = judgedOf(list);
  const bad = judged.filter(({ problems }) => problems.length > 0);
  const [show, setShow] = useState<'all' | 'bad'>(bad.length > 0 ? 'bad' : 'all');
  const [sought, setSought] = useState('');
  const numbered = judged.some(({ number }) => number !== undefined);
  const wanted =
    sought.trim() === '' ? (show === 'bad' ? bad : judged) : judged.filter(isSought(sought.trim(), numbered));
  const { items, paginationProps } = useCollection(wanted, { pagination: { pageSize: rowsOnPage } });
  return (
    <Rows
      variant="embedded"
      items={items}
      trackBy="row"
      wrapLines
      onCard={{ standing: 'line' }}
      empty={<Box>{formatMessage({ id: 'list.no_match' })}</Box>}
      header={
        <Header
          variant="h3"
          actions={
            <SpaceBetween size="xs" direction="horizontal">
              {bad.length > 0 && (
                <Button iconName="download" onClick={saveBad}>
                  {formatMessage({ id: 'wage_list.save_bad' }, { count: bad.length })}
                </Button>
              )}
              {list.taken.length > 0 && (
                <Button iconName="download" onClick={saveReceipts}>
                  {formatMessage({ id: 'wage_list.save_receipts' })}
                </Button>
              )}
            </SpaceBetween>
          }
        >
          {formatMessage({ id: 'wage_list.rows' })}
        </Header>
      }
      filter={
        <SpaceBetween size="xs" direction="horizontal">
          <SegmentedControl
            label={formatMessage({ id: 'workers.show' })}
            selectedId={sought.trim() === '' ? show : 'all'}
            options={[
              { id: 'bad', text: formatMessage({ id: 'wage_list.show_bad' }, { count: bad.length }) },
              { id: 'all', text: formatMessage({ id: 'wage_list.show_all' }, { count: judged.length }) },
            ]}
            onChange={({ detail }) => {
              setSought('');
              setShow(detail.selectedId === 'bad' ? 'bad' : 'all');
            }}
          />
          <TextFilter
            filteringText={sought}
            filteringPlaceholder={formatMessage({
              id: numbered ? 'wage_list.find_number' : 'wage_list.find',
            })}
            onChange={({ detail }) => setSought(detail.filteringText)}
          />
        </SpaceBetween>
      }
      pagination={<Pagination {...paginationProps} />}
      columns={[
        ...(numbered
          ? [
              {
                id: 'number',
                header: formatMessage({ id: 'wage_list.column.number' }),
                cell: ({ number = '–' }: Judged) => number,
              },
            ]
          : []),
        {
          id: 'row',
          header: formatMessage({ id: 'wage_list.row' }),
          isRowHeader: true,
          cell: ({ row }) => row,
        },
        {
          id: 'name',
          header: formatMessage({ id: 'wage_list.column.name' }),
          cell: ({ name }) => <Veiled>{name || '–'}</Veiled>,
        },
        {
          id: 'worker',
          header: formatMessage({ id: 'column.worker' }),
          cell: ({ person, taken }) => taken?.worker ?? person?.worker ?? '–',
        },
        {
          id: 'sum',
          header: formatMessage({ id: 'column.sum' }),
          isSum: true,
          cell: ({ person }) => (person === undefined ? '–' : money(person.fen)),
        },
        {
          id: 'standing',
          header: formatMessage({ id: 'column.outcome' }),
          cell: (row) => <Standing {...row} />,
        },
      ]}
    />
  );
};
