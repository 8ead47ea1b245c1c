/** Where one can go at the desk, in the order of the navigation; the palette offers the same. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../api/client.ts';
import {
  countsQuery,
  type Me,
  type OfficeCounts,
  ownQueueQuery,
  savedViewsQuery,
  taskCount,
  useMe,
} from '../api/queries.ts';
import { useLabel } from '../api/reference.ts';
import { addressOfOfficeView, officeViewsShown } from '../screens/lists/office-search.ts';
import { addressOfView } from '../screens/lists/view-address.ts';

export const home = '/workbench';

export interface Place {
  readonly text: string;
  /** as it stands in a link; below `home` */
  readonly href: string;
  /** how many wait there, as it is shown */
  readonly count?: string;
  /** what else it may be called by whoever looks for it */
  readonly also?: readonly string[];
}

export interface PlaceGroup {
  /** absent: they stand for themselves */
  readonly title?: string;
  readonly places: readonly Place[];
}

const everybody = ['intake_officer', 'inspector', 'mediator', 'supervisor'];

/** What there is to do, by who does it. */
const tasksOfRoles = {
  danger: ['intake_officer', 'inspector', 'supervisor'],
  retaliation: ['inspector', 'mediator', 'supervisor'],
  withdrawals: everybody,
  escalations: ['supervisor'],
  signatures: ['supervisor'],
  triage: ['intake_officer', 'supervisor'],
  assignments: ['supervisor'],
  call_backs: everybody,
  unread: everybody,
  payments: ['inspector', 'mediator', 'supervisor'],
  reviews: ['supervisor'],
  closings: ['supervisor'],
  designations: ['supervisor'],
} as const satisfies Readonly<Record<keyof OfficeCounts['tasks'], readonly string[]>>;

const callingBack = ['intake_officer', 'supervisor'];

const screens: readonly { readonly id: string; readonly roles: readonly string[] }[] = [
  { id: 'search', roles: [...everybody, 'auditor'] },
  { id: 'intake', roles: ['intake_officer'] },
  { id: 'supervision', roles: ['supervisor'] },
  { id: 'people', roles: ['supervisor'] },
  { id: 'figures', roles: ['supervisor', 'auditor'] },
  { id: 'audit', roles: ['auditor'] },
  { id: 'settings', roles: [...everybody, 'auditor'] },
];

const isFor = ({ roles: mine }: Me, roles: readonly string[]): boolean =>
  mine.some((role) => roles.includes(role));

const counted = (count: number | undefined): Pick<Place, 'count'> =>
  count === undefined || count === 0 ? {} : { count: String(count) };

const useTasks = (me: Me | undefined, counts: OfficeCounts | undefined): readonly Place[] => {
  const label = useLabel();
  if (me === undefined) return [];
  return Object.entries(tasksOfRoles).flatMap(([kind, roles]) =>
    isFor(me, roles)
      ? [
          {
            text: label('task', kind),
            href: `${home}/office/${me.office}/tasks/${kind}`,
            ...counted(taskCount(counts, kind)),
          },
        ]
      : [],
  );
};

/** What needs the reader now; of more than one page the first one's with a plus. */
const useWaiting = (): Place => {
  const { formatMessage } = useIntl();
  const { data, hasNextPage } = useInfiniteQuery(ownQueueQuery(useStaffApi()));
  const count = data?.pages.flatMap(({ items }) => items).length ?? 0;
  return {
    text: formatMessage({ id: 'waiting.title' }),
    href: home,
    ...(count === 0 ? {} : { count: hasNextPage ? `${count}+` : String(count) }),
  };
};

export const usePlaces = (): readonly PlaceGroup[] => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const api = useStaffApi();
  const me = useMe();
  const { data: counts } = useQuery(countsQuery(api, me?.office));
  const { data: views = [] } = useQuery(savedViewsQuery(api));
  const waiting = useWaiting();
  const ofCases = useTasks(me, counts);
  if (me === undefined) return [{ places: [waiting] }];
  const parked = {
    text: formatMessage({ id: 'parked.title' }),
    href: `${home}/office/${me.office}/parked`,
    also: formatMessage({ id: 'parked.also' }).split(' | '),
    ...counted(counts?.parked),
  };
  const tasks = [...ofCases, ...(isFor(me, callingBack) ? [parked] : [])];
  const office = officeViewsShown(counts).map((view) => ({
    text: label('list_view', view),
    href: home + addressOfOfficeView(me.office, view),
    ...counted(counts?.views[view]),
  }));
  const saved = views.map(({ name, asks }) => ({ text: name, href: home + addressOfView(asks, me.office) }));
  const others = screens.filter(({ roles }) => isFor(me, roles));
  return [
    { places: [waiting] },
    { title: formatMessage({ id: 'office.title' }), places: office },
    ...(saved.length === 0 ? [] : [{ title: formatMessage({ id: 'views.title' }), places: saved }]),
    ...(tasks.length === 0 ? [] : [{ title: formatMessage({ id: 'task.title' }), places: tasks }]),
    {
      places: others.map(({ id }) => ({
        text: formatMessage({ id: `${id}.title` }),
        href: `${home}/${id}`,
        also: formatMessage({ id: `${id}.also` }).split(' | '),
      })),
    },
  ];
};
