/** The supervisor's colleagues: who has how much and what ends soon, who is away and who stands in, and handing over. */
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import { type Colleague, colleaguesQuery, useMe } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { type Column, Rows } from '../../shown/rows.tsx';
import { Trouble } from '../trouble.tsx';
import { AbsenceForm } from './absence-form.tsx';
import { useLoadColumns } from './load-columns.tsx';

const HandOver = lazy(async () => ({ default: (await import('./hand-over.tsx')).HandOver }));

type Opened = { readonly what: 'hand_over' | 'absence'; readonly of: Colleague };

export const People = () => {
  const me = useMe();
  return me === undefined ? null : <PeopleOf office={me.office} />;
};

/** Whoever is away first, then who has most with a legal limit that ends soon. */
const inOrder = (all: readonly Colleague[]): readonly Colleague[] =>
  all.toSorted((a, b) => Number(b.away) - Number(a.away) || b.legalSoon - a.legalSoon || b.cases - a.cases);

const useColumns = (
  all: readonly Colleague[],
  open: (opened: Opened) => void,
): readonly Column<Colleague>[] => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const loadColumns = useLoadColumns(all);
  const head = (id: string) => formatMessage({ id: `column.${id}` });
  return [
    {
      id: 'name',
      header: head('name'),
      isRowHeader: true,
      minWidth: 120,
      cell: ({ name, roles }) => (
        <>
          {name}
          <Box variant="small" display="block">
            {roles.map((role) => label('role', role)).join(', ')}
          </Box>
        </>
      ),
    },
    ...loadColumns.filter(({ id }) => id !== 'roles'),
    {
      id: 'acts',
      minWidth: 165,
      header: head('acts'),
      cell: (of) => (
        <SpaceBetween size="xxs">
          <Button
            variant="inline-link"
            ariaLabel={`${formatMessage({ id: 'hand_over.open' })}: ${of.name}`}
            onClick={() => open({ what: 'hand_over', of })}
          >
            <span className="unbroken">{formatMessage({ id: 'hand_over.open' })}</span>
          </Button>
          <Button
            variant="inline-link"
            ariaLabel={`${formatMessage({ id: 'absence.open' })}: ${of.name}`}
            onClick={() => open({ what: 'absence', of })}
          >
            {formatMessage({ id: 'absence.open' })}
          </Button>
        </SpaceBetween>
      ),
    },
  ];
};

const PeopleOf = ({ office }: { readonly office: string }) => {
  const { formatMessage } = useIntl();
  const { data = [], error, isLoading, refetch } = useQuery(colleaguesQuery(useStaffApi(), office));
  const [opened, setOpened] = useState<Opened>();
  const columns = useColumns(data, setOpened);
  const close = () => setOpened(undefined);
  if (error !== null) return <Trouble error={error} again={refetch} />;
  return (
    <>
      <Rows
        variant="full-page"
        wrapLines
        loading={isLoading}
        loadingText={formatMessage({ id: 'list.loading' })}
        header={
          <Header variant="h1" description={formatMessage({ id: 'people.about' })}>
            {formatMessage({ id: 'people.title' })}
          </Header>
        }
        empty={<Box textAlign="center">{formatMessage({ id: 'people.none' })}</Box>}
        items={inOrder(data)}
        trackBy="id"
        onCard={{ acts: 'line' }}
        columns={columns}
      />
      {opened?.what === 'hand_over' && (
        <Suspense>
          <HandOver office={office} of={opened.of} all={data} close={close} />
        </Suspense>
      )}
      {opened?.what === 'absence' && <AbsenceForm office={office} of={opened.of} all={data} close={close} />}
    </>
  );
};
