import { caseAccessRoute, officeAccessRoute, staffAccessRoute } from './audit/access-list.ts';
import { integrityRoute } from './audit/integrity.ts';
import { assignmentRoute } from './cases/assignment.ts';
import { commandRoute } from './cases/command.ts';
import { contactChangeRoute } from './cases/contact-change.ts';
import { filingRoute } from './cases/filing.ts';
import { historyRoute } from './cases/history.ts';
import { identityRoute } from './cases/identity.ts';
import { joiningRoute } from './cases/joining.ts';
import { ledgerRoute } from './cases/ledger.ts';
import { mediationRoute } from './cases/mediation.ts';
import { messageMarksRoute, messageTextsRoute } from './cases/message-notices.ts';
import { presenceRoute, sayingPresenceRoute } from './cases/presence.ts';
import { previewRoute } from './cases/preview.ts';
import { splitOffRoute } from './cases/split-off.ts';
import { trackRoute } from './cases/track.ts';
import { caseRoute } from './cases/view.ts';
import { wageListRoute } from './cases/wage-list.ts';
import { wageListTakingRoute } from './cases/wage-list-taking.ts';
import { wagePaperRoute } from './cases/wage-paper.ts';
import { wageStatementRoute } from './cases/wage-statement.ts';
import { severalWordsRoute, wordsRoute } from './cases/words.ts';
import { workerRoute } from './cases/worker-file.ts';
import { workersRoute } from './cases/workers.ts';
import { absenceRoute, returnRoute } from './offices/absence.ts';
import { contactRoute, noContactRoute } from './offices/contact.ts';
import { recomputeRoute } from './offices/deadlines.ts';
import { exportRoute } from './offices/export.ts';
import { handOverRoute } from './offices/hand-over.ts';
import { lookalikesRoute } from './offices/lookalikes.ts';
import { meRoute } from './offices/me.ts';
import { officeStaffRoute, officesRoute } from './offices/offices.ts';
import { endParkedRoute, openParkedRoute, parkedRoute } from './offices/parked-dialogues.ts';
import { countsRoute, myQueueRoute, officeQueueRoute, tasksRoute } from './offices/queue.ts';
import { searchRoute } from './offices/search.ts';
import { besideRoute, statisticsRoute } from './offices/statistics.ts';
import { dropViewRoute, saveViewRoute, viewsRoute } from './offices/views.ts';
import { divisionsRoute } from './reference/divisions.ts';
import { referenceRoute } from './reference/reference.ts';
import type { Route } from './route.ts';

const declared = [
  meRoute,
  contactRoute,
  noContactRoute,
  viewsRoute,
  saveViewRoute,
  dropViewRoute,
  referenceRoute,
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
  divisionsRoute,
  officesRoute,
  officeStaffRoute,
  statisticsRoute,
  besideRoute,
  recomputeRoute,
  absenceRoute,
  returnRoute,
  handOverRoute,
  filingRoute,
  caseRoute,
  historyRoute,
  trackRoute,
  presenceRoute,
  sayingPresenceRoute,
  messageTextsRoute,
  messageMarksRoute,
  ledgerRoute,
  workersRoute,
  workerRoute,
  wageListRoute,
  wageListTakingRoute,
  assignmentRoute,
  splitOffRoute,
  wageStatementRoute,
  wagePaperRoute,
  joiningRoute,
  contactChangeRoute,
  mediationRoute,
  previewRoute,
  commandRoute,
  identityRoute,
  severalWordsRoute,
  wordsRoute,
  officeAccessRoute,
  staffAccessRoute,
  caseAccessRoute,
  integrityRoute,
] as const satisfies readonly Route[];

/** The staff API, route by route; its description is made from this list, and the desk's client takes its types. */
export const routes: readonly Route[] = declared;
export type DeclaredRoute = (typeof declared)[number];
