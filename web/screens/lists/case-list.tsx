/**
 * A list of cases: found here, acted on in the case. The number of a row leads to its case, its act to the form of that act, both by real links; what is new waits until
 * the reader asks for it; an error stands above the rows that were there before.
 */
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import LiveRegion from '@cloudscape-design/components/live-region';
import Pagination from '@cloudscape-design/components/pagination';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type ReactNode, useEffect } from 'react';
import { useIntl } from 'react-intl';
import type { OwnRow } from '../../api/queries.ts';
import { rememberList } from '../../frame/list-walk.ts';
import { useNarrow } from '../../shown/narrow.ts';
import { Rows } from '../../shown/rows.tsx';
import { Trouble } from '../trouble.tsx';
import type { Marks } from './marks.ts';
import { type ColumnId, useRowColumns } from './row-columns.tsx';
import { useHeldRows } from './use-held-rows.ts';
import type { Pages } from './use-pages.ts';
import { useReturn } from './use-return.ts';

export interface CaseListProps {
  /** which list it is, with all that it is asked */
  readonly list: string;
  readonly title: string;
  readonly about?: string;
  /** of the whole list, where it is counted */
  readonly total?: number | undefined;
  readonly pages: Pages<OwnRow>;
  readonly toPage: (page: number) => void;
  readonly columns: readonly ColumnId[];
  /** the list of tasks that it is */
  readonly task?: string;
  readonly empty: ReactNode;
  readonly filter?: ReactNode;
  readonly preferences?: ReactNode;
  readonly actions?: ReactNode;
  readonly marks?: Marks;
  readonly sort?: { readonly by: string; readonly change: ((by: string) => void) | undefined };
}

const onCard = {
  why: 'line',
  due: 'line',
  status: 'together',
  next: 'together',
  kind: 'together',
  owner: 'together',
  employer: 'together',
  workers: 'together',
  owed: 'together',
  opened: 'together',
  ended: 'together',
} as const;

/** Apart from the rows, so that nothing moves when it comes. */
const News = ({ count, show }: { readonly count: number; readonly show: () => void }) => {
  const { formatMessage } = useIntl();
  return (
    <LiveRegion>
      <Button iconName="refresh" onClick={show}>
        {formatMessage({ id: count > 0 ? 'list.new' : 'list.moved' }, { count })}
      </Button>
    </LiveRegion>
  );
};

const sortingOf = ({ sort, columns }: Pick<CaseListProps, 'sort' | 'columns'>) => {
  const change = sort?.change;
  if (sort === undefined || change === undefined || !columns.includes('opened'))
    return { sortingDisabled: true };
  return {
    sortingColumn: { sortingField: sort.by },
    sortingDescending: false,
    onSortingChange: ({
      detail,
    }: {
      readonly detail: { readonly sortingColumn: { sortingField?: string } };
    }) => change(detail.sortingColumn.sortingField ?? sort.by),
  };
};

const counterOf = (total: number | undefined, { count, isOpen, rows }: Pages<OwnRow>): string => {
  if (total !== undefined) return `(${total})`;
  if (rows === undefined) return '';
  return count === 1 && !isOpen ? `(${rows.length})` : `(${rows.length}+)`;
};

export const CaseList = (props: CaseListProps) => {
  const { list, title, about, total, pages, toPage, columns, marks } = props;
  const { formatMessage } = useIntl();
  const narrow = useNarrow();
  const all = useRowColumns({
    saysWhy: columns.includes('why'),
    saysWho: columns.includes('owner'),
    task: props.task,
  });
  const { rows, newcomers, hasMoved, show } = useHeldRows(
    `${list} ${pages.page} ${marks?.round ?? 0}`,
    pages.rows,
  );
  useEffect(() => rememberList(rows.map(({ caseId }) => caseId)), [rows]);
  useReturn(rows.length > 0);
  if (pages.trouble !== undefined && pages.rows === undefined)
    return (
      <SpaceBetween size="m">
        <Header variant="h1">{title}</Header>
        <Trouble {...pages.trouble} />
      </SpaceBetween>
    );
  const acts = (
    <>
      {hasMoved && <News count={newcomers} show={show} />}
      {props.actions}
    </>
  );
  return (
    <>
      {pages.trouble !== undefined && <Trouble {...pages.trouble} />}
      <Rows
        variant="full-page"
        items={rows}
        columns={columns.map((id) => all[id])}
        onCard={onCard}
        trackBy="caseId"
        stickyHeader
        wrapLines
        loading={pages.isLoading && rows.length === 0}
        loadingText={formatMessage({ id: 'list.loading' })}
        empty={props.empty}
        header={
          <Header
            variant="h1"
            counter={counterOf(total, pages)}
            {...(about === undefined ? {} : { description: about })}
            actions={narrow ? undefined : <div className="list-acts">{acts}</div>}
          >
            {title}
          </Header>
        }
        {...sortingOf(props)}
        {...(props.filter === undefined ? {} : { filter: props.filter })}
        {...(props.preferences === undefined || narrow ? {} : { preferences: props.preferences })}
        {...(pages.count > 1 || pages.isOpen
          ? {
              pagination: (
                <Pagination
                  currentPageIndex={pages.page}
                  pagesCount={pages.count}
                  openEnd={pages.isOpen}
                  onChange={({ detail }) => toPage(detail.currentPageIndex)}
                />
              ),
            }
          : {})}
        {...(marks === undefined ? {} : marks.onRows)}
      />
      {narrow && (
        <section className="act-bar" aria-label={formatMessage({ id: 'column.acts' })}>
          {acts}
        </section>
      )}
    </>
  );
};
