/**
 * The room of the mediator: both sides apart, what lies between them in the middle; on a phone one of the three at a time.
 * Presented to one side, the other is not on the screen at all.
 */
import ContentLayout from '@cloudscape-design/components/content-layout';
import Grid from '@cloudscape-design/components/grid';
import Header from '@cloudscape-design/components/header';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import { type Side, type Talks, talksQuery } from '../../api/mediation.ts';
import { type Case, caseQuery } from '../../api/queries.ts';
import { useNarrow } from '../../shown/narrow.ts';
import { ActForm } from '../act/act-form.tsx';
import type { Value } from '../act/schema.ts';
import { FollowedLink } from '../supervision/followed-link.tsx';
import { Trouble } from '../trouble.tsx';
import { Between } from './between.tsx';
import { SideColumn } from './side-column.tsx';

const route = getRouteApi('/case/$caseId/mediation');

const parts = ['worker', 'between', 'employer'] as const;
type Part = (typeof parts)[number];

const isPart = (id: string): id is Part => parts.some((each) => each === id);
const isSide = (id: string): id is Side => id === 'worker' || id === 'employer';

const Present = ({ to, change }: { readonly to: Side | undefined; readonly change: (to?: Side) => void }) => {
  const { formatMessage } = useIntl();
  const text = (id: string) => formatMessage({ id: `talks.present.${id}` });
  return (
    <SegmentedControl
      label={text('label')}
      selectedId={to ?? 'nobody'}
      options={['nobody', 'worker', 'employer'].map((id) => ({ id, text: text(id) }))}
      onChange={({ detail: { selectedId } }) => change(isSide(selectedId) ? selectedId : undefined)}
    />
  );
};

const Room = ({ of, talks }: { readonly of: Case; readonly talks: Talks }) => {
  const { formatMessage } = useIntl();
  const narrow = useNarrow();
  const navigate = route.useNavigate();
  const { present } = route.useSearch();
  const [part, setPart] = useState<Part>('between');
  const [opened, setOpened] = useState<{ readonly type: string; readonly begins: Value }>();
  useEffect(() => {
    document.title = of.number;
  }, [of.number]);
  const room = { of, talks, open: (type: string, begins: Value = {}) => setOpened({ type, begins }) };
  const shown = parts.filter((each) => present === undefined || each === present || each === 'between');
  const columns = narrow ? shown.filter((each) => each === part) : shown;
  return (
    <>
      <ContentLayout
        header={
          <Header
            variant="h1"
            description={
              <FollowedLink href={`/case/${of.caseId}`}>
                {of.number} · {of.statusText}
              </FollowedLink>
            }
            actions={
              <Present
                to={present}
                change={(to) => {
                  setPart(to ?? 'between');
                  void navigate({ search: to === undefined ? {} : { present: to } });
                }}
              />
            }
          >
            {formatMessage({ id: 'talks.title' })}
          </Header>
        }
      >
        <SpaceBetween size="m">
          {narrow && (
            <SegmentedControl
              label={formatMessage({ id: 'talks.part' })}
              selectedId={part}
              options={shown.map((id) => ({ id, text: formatMessage({ id: `talks.part.${id}` }) }))}
              onChange={({ detail }) => isPart(detail.selectedId) && setPart(detail.selectedId)}
            />
          )}
          <Grid gridDefinition={columns.map(() => ({ colspan: { default: 12, s: 12 / columns.length } }))}>
            {columns.map((each) => (
              <section key={each} aria-label={formatMessage({ id: `talks.part.${each}` })}>
                {each === 'between' ? (
                  <Between {...room} presented={present} />
                ) : (
                  <SideColumn {...room} side={each} />
                )}
              </section>
            ))}
          </Grid>
        </SpaceBetween>
      </ContentLayout>
      {opened !== undefined && (
        <ActForm of={of} type={opened.type} begins={opened.begins} close={() => setOpened(undefined)} />
      )}
    </>
  );
};

export const MediationRoom = () => {
  const { caseId } = route.useParams();
  const api = useStaffApi();
  const found = useQuery(caseQuery(api, caseId));
  const talks = useQuery(talksQuery(api, caseId));
  const error = found.error ?? talks.error;
  if (found.data !== undefined && talks.data !== undefined)
    return <Room key={caseId} of={found.data} talks={talks.data} />;
  return error === null ? (
    <Spinner size="large" />
  ) : (
    <Trouble error={error} again={() => Promise.all([found.refetch(), talks.refetch()])} />
  );
};
