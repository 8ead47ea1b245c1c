/** The places of the desk. An address holds view, tab and open act, never a name or a number of a person. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { officeSearch, taskSearch } from '../screens/lists/office-search.ts';
import { searchAddress } from '../screens/search/search-address.ts';
import { Waiting } from '../screens/waiting/waiting.tsx';
import { Desk } from './desk.tsx';

const root = createRootRoute({ component: Desk });

const waiting = createRoute({ getParentRoute: () => root, path: '/', component: Waiting });

const officeList = createRoute({
  getParentRoute: () => root,
  path: '/office/$office',
  validateSearch: (search) => officeSearch.parse(search),
  component: lazyRouteComponent(() => import('../screens/lists/office-list.tsx'), 'OfficeList'),
});

const taskList = createRoute({
  getParentRoute: () => root,
  path: '/office/$office/tasks/$kind',
  validateSearch: (search) => taskSearch.parse(search),
  component: lazyRouteComponent(() => import('../screens/lists/task-list.tsx'), 'TaskList'),
});

const parked = createRoute({
  getParentRoute: () => root,
  path: '/office/$office/parked',
  component: lazyRouteComponent(() => import('../screens/parked/parked.tsx'), 'Parked'),
});

const caseTabs = ['overview', 'workers', 'history', 'thread', 'money', 'parties', 'linked'] as const;
const workerMarks = ['unpaid', 'unreachable', 'no_consent', 'differs', 'unconfirmed', 'withdrawn'] as const;

const caseSearch = z.object({
  tab: z.optional(z.catch(z.enum(caseTabs), 'overview')),
  /** an entry of the history, or a limit, to which a link leads */
  event: z.optional(z.catch(z.optional(z.coerce.number()), undefined)),
  clock: z.optional(z.catch(z.string(), '')),
  /** the command whose form is open, and the thing it is about, where several were proposed */
  act: z.optional(z.catch(z.string(), '')),
  on: z.optional(z.catch(z.string(), '')),
  /** workers about whom this is open, and the one in the panel beside them */
  show: z.optional(z.catch(z.optional(z.enum(workerMarks)), undefined)),
  worker: z.optional(z.catch(z.string(), '')),
});

const caseRoute = createRoute({
  getParentRoute: () => root,
  path: '/case/$caseId',
  validateSearch: (search) => caseSearch.parse(search),
  component: lazyRouteComponent(() => import('../screens/case/case-screen.tsx'), 'CaseScreen'),
});

const mediationRoom = createRoute({
  getParentRoute: () => root,
  path: '/case/$caseId/mediation',
  /** the side to which the screen is shown: of the other nothing is on it */
  validateSearch: (search) =>
    z
      .object({ present: z.optional(z.catch(z.optional(z.enum(['worker', 'employer'])), undefined)) })
      .parse(search),
  component: lazyRouteComponent(() => import('../screens/mediation/room.tsx'), 'MediationRoom'),
});

const wageEditor = createRoute({
  getParentRoute: () => root,
  path: '/case/$caseId/wages',
  validateSearch: (search) => z.object({ worker: z.optional(z.catch(z.string(), '')) }).parse(search),
  component: lazyRouteComponent(() => import('../screens/wages/wage-editor.tsx'), 'WageEditor'),
});

const intake = createRoute({
  getParentRoute: () => root,
  path: '/intake',
  component: lazyRouteComponent(() => import('../screens/intake/intake.tsx'), 'Intake'),
});

const colleagues = createRoute({
  getParentRoute: () => root,
  path: '/people',
  component: lazyRouteComponent(() => import('../screens/people/people.tsx'), 'People'),
});

const month = z.optional(z.catch(z.string().check(z.regex(/^\d{4}-\d{2}$/)), ''));
const figuresSearch = z.object({
  from: month,
  to: month,
  office: z.optional(z.catch(z.string(), '')),
  below: z.optional(z.catch(z.boolean(), false)),
  tab: z.optional(z.catch(z.string(), 'now')),
  unit: z.optional(z.catch(z.enum(['days', 'working']), 'days')),
});

const figures = createRoute({
  getParentRoute: () => root,
  path: '/figures',
  validateSearch: (search) => figuresSearch.parse(search),
  component: lazyRouteComponent(() => import('../screens/figures/figures.tsx'), 'FiguresScreen'),
});

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: (search) => searchAddress.parse(search),
  component: lazyRouteComponent(() => import('../screens/search/search.tsx'), 'Search'),
});

const supervision = createRoute({
  getParentRoute: () => root,
  path: '/supervision',
  component: lazyRouteComponent(() => import('../screens/supervision/supervision.tsx'), 'Supervision'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('../screens/settings/settings.tsx'), 'SettingsScreen'),
});

const auditSearch = z.object({
  /** whose readings, or of which case; absent: of the office on a day */
  by: z.optional(z.catch(z.string(), '')),
  case: z.optional(z.catch(z.string(), '')),
  on: z.optional(z.catch(z.string(), '')),
  office: z.optional(z.catch(z.string(), '')),
});

const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  validateSearch: (search) => auditSearch.parse(search),
  component: lazyRouteComponent(() => import('../screens/audit/audit.tsx'), 'Audit'),
});

export const deskRouter = createRouter({
  routeTree: root.addChildren([
    waiting,
    officeList,
    taskList,
    parked,
    caseRoute,
    mediationRoom,
    wageEditor,
    search,
    intake,
    colleagues,
    figures,
    settings,
    supervision,
    audit,
  ]),
  basepath: '/workbench',
  // readings are logged with who read them: nothing is loaded because a pointer passes over it
  defaultPreload: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof deskRouter;
  }
}
