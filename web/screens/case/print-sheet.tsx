/**
 * The case on paper, in the order of the procedure: head, facts, track, limits, parties, sums, the whole history. It says who
 * printed it and when; what is hidden on the screen stays hidden here, and no page lacks its number.
 */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useIntl } from 'react-intl';
import { olderQuery, trackQuery } from '../../api/case-page.ts';
import { useStaffApi } from '../../api/client.ts';
import { now } from '../../api/office-clock.ts';
import type { Case, HistoryEntry } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { useSession } from '../../session/session-context.ts';
import { useCited } from '../../shown/cited.ts';
import { useDays } from '../../shown/days.ts';
import { useDueSaid } from '../../shown/due-said.ts';
import { useLimitName } from '../../shown/limit-name.ts';
import { useMoney } from '../../shown/money.ts';
import { useActorName, useOfficeName } from '../../shown/names.ts';
import { Veiled } from '../../shown/veil.tsx';
import { instantsOf } from './entries.ts';
import { useHolder } from './holder.ts';

interface PrintedTableProps {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
  /** from this column on they are sums, which stand under one another by their last place */
  readonly sumsFrom?: number;
}

const PrintedTable = ({ title, heads, rows, sumsFrom = heads.length }: PrintedTableProps) =>
  rows.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <table>
        <thead>
          <tr>
            {heads.map((each, m) => (
              <th key={each} scope="col" className={m < sumsFrom ? undefined : 'sum'}>
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a printed table does not change
            <tr key={n}>
              {cells.map((cell, m) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor do its cells
                <td key={m} className={m < sumsFrom ? undefined : 'sum'}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );

/** The whole history: what did not come with the case is read page by page. */
const useWholeHistory = ({ caseId, history, earlier, version }: Case) => {
  const older = useInfiniteQuery({
    ...olderQuery(useStaffApi(), caseId, history[0]?.seq ?? version + 1, undefined),
    enabled: earlier,
  });
  const { hasNextPage, isFetching, fetchNextPage, data } = older;
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  const before = (data?.pages ?? []).toReversed().flatMap(({ items }) => items);
  const entries: readonly HistoryEntry[] = [...before, ...history];
  return { entries, whole: !earlier || (data !== undefined && !hasNextPage && !isFetching) };
};

/** Each page bears the number: they are parted on a desk. */
const useNumberOnPages = (number: string): void => {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--printed-number', `"${number}"`);
    return () => {
      style.removeProperty('--printed-number');
    };
  }, [number]);
};

const usePrinting = (ready: boolean, done: () => void): void => {
  useEffect(() => {
    if (!ready) return undefined;
    addEventListener('afterprint', done);
    window.print();
    return () => removeEventListener('afterprint', done);
  }, [ready, done]);
};

const unbroken = (text: string) => <span className="unbroken">{text}</span>;

const useSections = (of: Case, entries: readonly HistoryEntry[]) => {
  const { formatMessage } = useIntl();
  const say = (id: string) => formatMessage({ id });
  const label = useLabel();
  const money = useMoney();
  const { day, moment } = useDays();
  const dueSaid = useDueSaid();
  const limitName = useLimitName();
  const cited = useCited();
  const keptSaid = (kept: boolean | undefined) =>
    kept === undefined ? '' : say(kept ? 'track.kept' : 'track.not_kept');
  const actorName = useActorName(of.office);
  const { data: steps = [] } = useQuery(trackQuery(useStaffApi(), of.caseId, of.version));
  const sums = ['claimed', 'assessed', 'agreed', 'paid', 'confirmed'] as const;
  return [
    {
      title: say('track.title'),
      heads: [say('track.stage'), say('track.since'), say('column.limit')],
      rows: steps
        .filter(({ when }) => when !== 'to_come')
        .map(({ says, since, limits }) => [
          says,
          since === undefined ? '' : unbroken(moment(since)),
          limits.map((each) => (
            <div key={`${each.limit} ${each.dueOn ?? ''}`}>
              {[each.says, keptSaid(each.kept), cited(each.basis)].filter((part) => part !== '').join(' · ')}
            </div>
          )),
        ]),
    },
    {
      title: say('overview.limits'),
      heads: [say('column.limit'), say('column.kind_of_limit'), say('column.since'), say('column.due')],
      rows: of.clocks
        .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
        .map(({ clock, kind, basis, startOn, dueOn, due }) => [
          limitName(clock),
          [
            say(`limit_kind.${kind}`),
            ...(basis === undefined || kind === 'service' ? [] : [cited(basis)]),
          ].join(' · '),
          unbroken(day(startOn)),
          unbroken(dueSaid({ dueOn, due })),
        ]),
    },
    {
      title: say('tab.parties'),
      heads: [say('column.name'), say('column.relation'), say('column.address')],
      rows: Object.entries(of.parties).map(([party, { relation, details }]) => [
        <Veiled key="name">{details?.name ?? party}</Veiled>,
        label('relation', relation),
        <Veiled key="address">{details?.address ?? ''}</Veiled>,
      ]),
    },
    {
      title: say('money.title'),
      sumsFrom: 1,
      heads: [say('column.worker'), ...sums.map((sum) => say(`sum.${sum}`))],
      rows: [
        ...Object.entries(of.workers).map(([worker, each]) => [
          worker,
          ...sums.map((sum) => money(each.sums[sum])),
        ]),
        [
          formatMessage({ id: 'print.all_workers' }, { count: of.workerCount.all }),
          ...sums.map((sum) => money(of.totals[sum])),
        ],
      ],
    },
    {
      title: say('tab.history'),
      heads: [say('column.when'), say('column.by'), say('column.what')],
      rows: instantsOf(entries)
        .toReversed()
        .filter(({ acts }) => acts.length > 0)
        .map(({ at, by, acts }) => [
          unbroken(moment(at)),
          actorName(by),
          acts.map(({ text }) => text).join(' · '),
        ]),
    },
  ];
};

interface PrintSheetProps {
  readonly of: Case;
  readonly done: () => void;
}

export const PrintSheet = ({ of, done }: PrintSheetProps) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const money = useMoney();
  const { moment, day, civilDate } = useDays();
  const cited = useCited();
  const holder = useHolder(of);
  const officeName = useOfficeName();
  const { name } = useSession();
  const { entries, whole } = useWholeHistory(of);
  const sections = useSections(of, entries);
  useNumberOnPages(of.number);
  usePrinting(whole && (sections[0]?.rows.length ?? 0) > 0, done);
  const { number, kind, statusText, areaName = '', openedAt, totals, routed } = of;
  const facts = [
    ['column.kind', label('kind', kind)],
    ['column.place', areaName],
    ['column.status', statusText],
    ['pressing.with', holder],
    ['overview.opened', day(civilDate(new Date(openedAt)))],
    ['overview.claimed', money(totals.claimed)],
    [
      'overview.routed',
      formatMessage({ id: 'overview.by_law' }, { says: routed.says, basis: cited(routed.basis) }),
    ],
  ] as const;
  return createPortal(
    <div className="print-sheet">
      <header>
        <p>{officeName(of.office)}</p>
        <h1>{number}</h1>
        <dl>
          {facts
            .filter(([, said]) => said !== '')
            .map(([id, said]) => (
              <div key={id}>
                <dt>{formatMessage({ id })}</dt>
                <dd>{said}</dd>
              </div>
            ))}
        </dl>
        <p>
          {formatMessage({ id: 'print.by' }, { name, when: moment(new Date(now()).toISOString()) })}{' '}
          {formatMessage({ id: 'print.hidden' })}
        </p>
      </header>
      {sections.map((section) => (
        <PrintedTable key={section.title} {...section} />
      ))}
    </div>,
    document.body,
  );
};
