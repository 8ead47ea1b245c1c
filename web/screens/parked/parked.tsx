/** Workers whose texts broke off: who waits to be called back, and what they wrote, for whoever calls. */
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import { useLabel } from '../../api/reference.ts';
import { useDays } from '../../shown/days.ts';
import { useLanguageName } from '../../shown/language-names.ts';
import { useStaffName } from '../../shown/names.ts';
import { type Column, nothing, Rows } from '../../shown/rows.tsx';
import { EmptyList } from '../lists/empty-list.tsx';
import { Trouble } from '../trouble.tsx';
import { CallBack } from './call-back.tsx';
import { type ParkedRow, parkedQuery } from './parked-query.ts';

const route = getRouteApi('/office/$office/parked');

const useColumns = (office: string, call: (row: ParkedRow) => void): readonly Column<ParkedRow>[] => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const languageName = useLanguageName();
  const staffName = useStaffName(office);
  const { day, civilDate } = useDays();
  const head = (id: string) => formatMessage({ id: `parked.${id}` });
  return [
    {
      id: 'lastAt',
      header: head('last'),
      isRowHeader: true,
      cell: ({ lastAt }) => <span className="unbroken">{day(civilDate(new Date(lastAt)))}</span>,
    },
    {
      id: 'kind',
      header: formatMessage({ id: 'column.kind' }),
      cell: ({ kind }) => (kind === undefined ? head('kind_unknown') : label('kind', kind)),
    },
    {
      id: 'place',
      header: formatMessage({ id: 'column.place' }),
      cell: ({ placeName = head('place_unknown') }) => placeName,
    },
    {
      id: 'language',
      header: formatMessage({ id: 'column.language' }),
      cell: ({ language }) => languageName(language),
    },
    {
      id: 'wantsCall',
      header: head('asked'),
      cell: ({ wantsCall }) => (wantsCall ? head('asked_yes') : nothing),
    },
    {
      id: 'taken',
      header: head('taken'),
      cell: ({ taken }) => (taken === undefined ? nothing : staffName(taken.by)),
    },
    {
      id: 'acts',
      header: formatMessage({ id: 'column.acts' }),
      cell: (row) => (
        <Button variant="inline-link" onClick={() => call(row)}>
          {head('open')}
        </Button>
      ),
    },
  ];
};

export const Parked = () => {
  const { formatMessage } = useIntl();
  const { office } = route.useParams();
  const { data = [], error, isLoading, refetch } = useQuery(parkedQuery(useStaffApi(), office));
  const [called, call] = useState<ParkedRow>();
  const columns = useColumns(office, call);
  if (error !== null) return <Trouble error={error} again={refetch} />;
  return (
    <>
      <Rows
        variant="full-page"
        wrapLines
        loading={isLoading}
        loadingText={formatMessage({ id: 'list.loading' })}
        header={
          <Header
            variant="h1"
            counter={`(${data.length})`}
            description={formatMessage({ id: 'parked.about' })}
          >
            {formatMessage({ id: 'parked.title' })}
          </Header>
        }
        empty={<EmptyList says={formatMessage({ id: 'parked.none' })} />}
        items={data}
        trackBy="id"
        onCard={{ acts: 'line' }}
        columns={columns}
      />
      {called !== undefined && <CallBack office={office} of={called} close={() => call(undefined)} />}
    </>
  );
};
