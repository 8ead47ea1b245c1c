/** The workers of a joint case: the sums of all, those about whom something is open, and acts for the ones marked. */

import { useCollection } from '@cloudscape-design/collection-hooks';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Pagination from '@cloudscape-design/components/pagination';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import TextFilter from '@cloudscape-design/components/text-filter';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import type { Case } from '../../api/queries.ts';
import { type WorkerMark, type WorkerRow, workersQuery } from '../../api/workers.ts';
import { useSidePanel } from '../../frame/side-panel.ts';
import { Rows } from '../../shown/rows.tsx';
import { Trouble } from '../trouble.tsx';
import { usesOf, WageList } from '../wage-list/wage-list.tsx';
import { draftLines, payableTo } from './pay-selected.ts';
import { Totals } from './totals.tsx';
import { useWorkerColumns } from './worker-columns.tsx';
import { WorkerPanel } from './worker-panel.tsx';
import { WriteTo } from './write-to.tsx';

const route = getRouteApi('/case/$caseId');
const rowsOnPage = 50;
const marks = ['unpaid', 'unreachable', 'no_consent', 'differs', 'unconfirmed', 'withdrawn'] as const;

const mayGive = ({ allowed }: Case, type: string): boolean => allowed.some((each) => each.type === type);

/** The worker who stands in the address, in the panel beside the list. */
const useWorkerPanel = (of: Case, write: (workers: readonly string[]) => void): void => {
  const { worker } = route.useSearch();
  const navigate = route.useNavigate();
  const panel = useMemo(() => {
    if (worker === undefined || worker === '') return undefined;
    const reveal = () =>
      void navigate({ search: (before) => ({ ...before, act: 'reveal_identity', worker }) });
    const content = (
      <WorkerPanel
        of={of}
        worker={worker}
        {...(mayGive(of, 'reveal_identity') ? { reveal } : {})}
        {...(mayGive(of, 'write_message') ? { write: () => write([worker]) } : {})}
      />
    );
    return { content, close: () => void navigate({ search: ({ worker: _, ...before }) => before }) };
  }, [of, worker, navigate, write]);
  useSidePanel(panel);
};

interface FilterProps {
  readonly counts: Readonly<Record<'all' | WorkerMark, number>> | undefined;
  readonly show: WorkerMark | undefined;
  readonly choose: (show: WorkerMark | undefined) => void;
}

const isMark = (value: string | undefined): value is WorkerMark => marks.some((each) => each === value);

const MarkChoice = ({ counts, show, choose }: FilterProps) => {
  const { formatMessage } = useIntl();
  const options = (['all', ...marks] as const).map((value) => ({
    value,
    label: formatMessage({ id: `mark.${value}` }),
    labelTag: String(counts?.[value] ?? ''),
  }));
  return (
    <Select
      inlineLabelText={formatMessage({ id: 'workers.show' })}
      options={options}
      selectedOption={options.find(({ value }) => value === (show ?? 'all')) ?? null}
      onChange={({ detail: { selectedOption } }) =>
        choose(isMark(selectedOption.value) ? selectedOption.value : undefined)
      }
    />
  );
};

interface ActsProps {
  readonly of: Case;
  readonly marked: readonly WorkerRow[];
  readonly all: readonly WorkerRow[];
  readonly mark: (rows: readonly WorkerRow[]) => void;
  readonly write: (workers: readonly string[]) => void;
  readonly takeList: () => void;
}

const ForMarked = ({ of, marked, all, mark, write, takeList }: ActsProps) => {
  const { formatMessage } = useIntl();
  const navigate = route.useNavigate();
  const lines = payableTo(marked);
  const pay = async () => {
    await draftLines(of.caseId, 'record_payment', lines);
    await navigate({ search: (before) => ({ ...before, act: 'record_payment' }) });
  };
  const isAll = marked.length === all.length;
  return (
    <SpaceBetween size="xs" direction="horizontal">
      {all.length > 1 && (
        <Button variant="link" onClick={() => mark(isAll ? [] : all)}>
          {formatMessage({ id: isAll ? 'workers.mark_none' : 'workers.mark_all' }, { count: all.length })}
        </Button>
      )}
      {usesOf(of).length > 0 && (
        <Button iconName="upload" onClick={takeList}>
          {formatMessage({ id: 'wage_list.open' })}
        </Button>
      )}
      {mayGive(of, 'write_message') && (
        <Button disabled={marked.length === 0} onClick={() => write(marked.map(({ worker }) => worker))}>
          {formatMessage({ id: 'workers.write' })}
        </Button>
      )}
      {mayGive(of, 'record_payment') && (
        <Button disabled={lines.length === 0} onClick={() => void pay()}>
          {formatMessage({ id: 'workers.pay' })}
        </Button>
      )}
    </SpaceBetween>
  );
};

const useWorkerList = (of: Case) => {
  const { show } = route.useSearch();
  const found = useQuery(workersQuery(useStaffApi(), of.caseId, show));
  const list = useCollection(found.data?.items ?? [], {
    filtering: { fields: ['worker'] },
    pagination: { pageSize: rowsOnPage },
    sorting: {},
    selection: { keepSelection: true, trackBy: 'worker' },
  });
  return { ...list, found, show };
};

export const Workers = ({ of }: { readonly of: Case }) => {
  const { formatMessage } = useIntl();
  const navigate = route.useNavigate();
  const [writing, setWriting] = useState<readonly string[]>();
  const [listOpen, setListOpen] = useState(false);
  useWorkerPanel(of, setWriting);
  const { items, actions, filterProps, paginationProps, collectionProps, found, show, allPageItems } =
    useWorkerList(of);
  const columns = useWorkerColumns(
    (worker) => void navigate({ search: (before) => ({ ...before, worker }) }),
  );
  const marked = collectionProps.selectedItems ?? [];
  const choose = (next: WorkerMark | undefined) => {
    actions.setSelectedItems([]);
    void navigate({ search: ({ show: _, ...before }) => ({ ...before, ...(next && { show: next }) }) });
  };
  return (
    <SpaceBetween size="l">
      <Totals of={of} />
      {found.error !== null && <Trouble error={found.error} again={found.refetch} />}
      <Rows
        {...collectionProps}
        items={items}
        trackBy="worker"
        loading={found.isPending && found.error === null}
        loadingText={formatMessage({ id: 'list.loading' })}
        empty={<Box>{formatMessage({ id: 'workers.none' })}</Box>}
        selectionType="multi"
        marking={{
          each: ({ worker }) => formatMessage({ id: 'workers.mark' }, { worker }),
          all: formatMessage({ id: 'workers.mark_page' }),
        }}
        stickyHeader
        stickyColumns={{ first: 1 }}
        columns={columns}
        onCard={{ marks: 'line' }}
        header={
          <Header
            variant="h2"
            counter={`(${marked.length === 0 ? allPageItems.length : `${marked.length}/${allPageItems.length}`})`}
            actions={
              <ForMarked
                of={of}
                marked={marked}
                all={allPageItems}
                mark={(rows) => actions.setSelectedItems([...rows])}
                write={setWriting}
                takeList={() => setListOpen(true)}
              />
            }
          >
            {formatMessage({ id: 'tab.workers' })}
          </Header>
        }
        filter={
          <SpaceBetween size="xs" direction="horizontal">
            <MarkChoice counts={found.data?.counts} show={show} choose={choose} />
            <TextFilter {...filterProps} filteringPlaceholder={formatMessage({ id: 'workers.find' })} />
          </SpaceBetween>
        }
        pagination={<Pagination {...paginationProps} />}
      />
      {listOpen && (
        <WageList
          of={of}
          close={() => setListOpen(false)}
          fill={(act) => {
            setListOpen(false);
            void navigate({ search: (before) => ({ ...before, act }) });
          }}
        />
      )}
      {writing !== undefined && (
        <WriteTo caseId={of.caseId} workers={writing} close={() => setWriting(undefined)} />
      )}
    </SpaceBetween>
  );
};
