import type { Route } from '../route.ts';
import { absenceRoute, returnRoute } from './absence.ts';
import { contactRoute, noContactRoute } from './contact.ts';
import { recomputeRoute } from './deadlines.ts';
import { exportRoute } from './export.ts';
import { handOverRoute } from './hand-over.ts';
import { lookalikesRoute } from './lookalikes.ts';
import { meRoute } from './me.ts';
import { officeStaffRoute, officesRoute } from './offices.ts';
import { endParkedRoute, openParkedRoute, parkedRoute } from './parked-dialogues.ts';
import { countsRoute, myQueueRoute, officeQueueRoute, tasksRoute } from './queue.ts';
import { searchRoute } from './search.ts';
import { besideRoute, statisticsRoute } from './statistics.ts';
import { dropViewRoute, saveViewRoute, viewsRoute } from './views.ts';

export const officeRoutes = [
  meRoute,
  contactRoute,
  noContactRoute,
  viewsRoute,
  saveViewRoute,
  dropViewRoute,
  myQueueRoute,
  officeQueueRoute,
  countsRoute,
  tasksRoute,
  exportRoute,
  parkedRoute,
  openParkedRoute,
  endParkedRoute,
  searchRoute,
  lookalikesRoute,
  officesRoute,
  officeStaffRoute,
  statisticsRoute,
  besideRoute,
  recomputeRoute,
  absenceRoute,
  returnRoute,
  handOverRoute,
] as const satisfies readonly Route[];
