/** The history, newest first, with marks since the last visit; older events are loaded when somebody asks for them. */
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Toggle from '@cloudscape-design/components/toggle';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Fragment, useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { olderQuery, trackQuery } from '../../api/case-page.ts';
import { useStaffApi } from '../../api/client.ts';
import type { Case, HistoryEntry } from '../../api/queries.ts';
import { useLabel, useReference } from '../../api/reference.ts';
import { Trouble } from '../trouble.tsx';
import { type Instant, instantsOf, isOfClock, kindsOf } from './entries.ts';
import { type ArticleOf, HistoryInstant } from './history-entry.tsx';

const route = getRouteApi('/case/$caseId');

/** The articles of the limits that ran in this case. */
const useArticles = ({ caseId, version, clocks, resting }: Case): ArticleOf => {
  const { data: steps = [] } = useQuery(trackQuery(useStaffApi(), caseId, version));
  const known = new Map([
    ...steps.flatMap(({ limits }) => limits.map(({ limit, basis }) => [limit, basis] as const)),
    ...[...clocks, ...resting].flatMap(({ limit, kind, basis }) =>
      basis === undefined || kind === 'service' ? [] : [[limit, basis] as const],
    ),
  ]);
  return (limit) => known.get(limit);
};

/** The newest come with the case; those before them, and those of one kind, page by page. */
const useEntries = ({ caseId, version, history, earlier }: Case, kind: string | undefined) => {
  const [asked, setAsked] = useState(false);
  const newest = kind === undefined ? history : [];
  const before = newest[0]?.seq ?? version + 1;
  const older = useInfiniteQuery({
    ...olderQuery(useStaffApi(), caseId, before, kind),
    enabled: kind !== undefined || (asked && earlier),
  });
  const pages = older.data?.pages ?? [];
  const entries: readonly HistoryEntry[] = [...pages.toReversed().flatMap(({ items }) => items), ...newest];
  const loaded = pages.length > 0;
  return {
    entries,
    error: older.error,
    again: older.refetch,
    loading: older.isFetching,
    hasMore: loaded ? older.hasNextPage : kind === undefined && earlier,
    more: () => void (loaded ? older.fetchNextPage() : setAsked(true)),
  };
};

interface KindChoiceProps {
  readonly of: Case;
  readonly kind: string | undefined;
  readonly choose: (kind: string | undefined) => void;
}

/** The kinds of events by name: those that are there, and where older ones are not loaded yet all that there can be. */
const KindChoice = ({ of, kind, choose }: KindChoiceProps) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const { labels = {} } = useReference() ?? {};
  const all = { value: '', label: formatMessage({ id: 'history.all' }) };
  const options = [
    all,
    ...kindsOf(of, Object.keys(labels))
      .map((type) => ({ value: type, label: label('event', type) }))
      .toSorted((a, b) => a.label.localeCompare(b.label)),
  ];
  return (
    <Select
      ariaLabel={formatMessage({ id: 'history.kind' })}
      options={options}
      filteringType="auto"
      selectedOption={options.find(({ value }) => value === kind) ?? all}
      onChange={({ detail }) => choose(detail.selectedOption.value || undefined)}
    />
  );
};

/** Leads to the entry that the address names, as soon as it is there. */
const useSought = (instants: readonly Instant[]): number | undefined => {
  const { event } = route.useSearch();
  const there = event !== undefined && instants.some(({ seq }) => seq >= event);
  const at = there ? instants.findLast(({ seq }) => seq >= event)?.seq : undefined;
  useEffect(() => {
    if (at !== undefined) document.getElementById(`event-${at}`)?.scrollIntoView({ block: 'center' });
  }, [at]);
  return at;
};

/** The first instant, from the newest on, that was there at the last visit: above it all is new. */
const firstKnown = (instants: readonly Instant[], seen: number | undefined): string | undefined =>
  seen === undefined || (instants[0]?.seq ?? 0) <= seen
    ? undefined
    : instants.find(({ seq }) => seq <= seen)?.id;

interface HistoryProps {
  readonly of: Case;
  /** the last event that was seen before this visit */
  readonly seen: number | undefined;
}

export const History = ({ of, seen }: HistoryProps) => {
  const { formatMessage } = useIntl();
  const articleOf = useArticles(of);
  const [kind, setKind] = useState<string>();
  const [limitsOpen, setLimitsOpen] = useState(false);
  const { entries, error, again, loading, hasMore, more } = useEntries(of, kind);
  const instants = instantsOf(entries);
  const sought = useSought(instants);
  const known = firstKnown(instants, seen);
  const acts = entries.filter(({ type }) => !isOfClock(type)).length;
  return (
    <Container
      header={
        <Header
          variant="h2"
          counter={`(${hasMore ? `${acts}+` : acts})`}
          actions={
            <SpaceBetween size="s" direction="horizontal" alignItems="center">
              <Toggle checked={limitsOpen} onChange={({ detail }) => setLimitsOpen(detail.checked)}>
                {formatMessage({ id: 'history.clocks' })}
              </Toggle>
              <KindChoice of={of} kind={kind} choose={setKind} />
            </SpaceBetween>
          }
        >
          {formatMessage({ id: 'tab.history' })}
        </Header>
      }
    >
      <SpaceBetween size="m">
        {error !== null && <Trouble error={error} again={again} />}
        {known !== undefined && <Box variant="small">{formatMessage({ id: 'history.new_above' })}</Box>}
        <ol className="entries">
          {instants.map((instant) => (
            <Fragment key={instant.id}>
              {instant.id === known && <li className="since">{formatMessage({ id: 'history.since' })}</li>}
              <HistoryInstant
                of={of}
                instant={instant}
                articleOf={articleOf}
                limitsOpen={limitsOpen || (kind !== undefined && isOfClock(kind))}
                sought={instant.seq === sought}
              />
            </Fragment>
          ))}
        </ol>
        {instants.length === 0 && !loading && <Box>{formatMessage({ id: 'list.no_match' })}</Box>}
        {hasMore && (
          <Button loading={loading} onClick={more}>
            {formatMessage({ id: 'history.older' })}
          </Button>
        )}
      </SpaceBetween>
    </Container>
  );
};
