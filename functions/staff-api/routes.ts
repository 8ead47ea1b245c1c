import { assignmentRoute } from './cases/assignment.ts';
import { commandRoute } from './cases/command.ts';
import { filingRoute } from './cases/filing.ts';
import { historyRoute } from './cases/history.ts';
import { identityRoute } from './cases/identity.ts';
import { joiningRoute } from './cases/joining.ts';
import { ledgerRoute } from './cases/ledger.ts';
import { splitOffRoute } from './cases/split-off.ts';
import { caseRoute } from './cases/view.ts';
import { wagePaperRoute } from './cases/wage-paper.ts';
import { wageStatementRoute } from './cases/wage-statement.ts';
import { wordsRoute } from './cases/words.ts';
import { absenceRoute, returnRoute } from './offices/absence.ts';
import { recomputeRoute } from './offices/deadlines.ts';
import { handOverRoute } from './offices/hand-over.ts';
import { meRoute } from './offices/me.ts';
import { myQueueRoute, officeQueueRoute } from './offices/queue.ts';
import { statisticsRoute } from './offices/statistics.ts';
import type { Route } from './route.ts';

/** The staff API, route by route; its description is made from this list. */
export const routes: readonly Route[] = [
  meRoute,
  myQueueRoute,
  officeQueueRoute,
  statisticsRoute,
  recomputeRoute,
  absenceRoute,
  returnRoute,
  handOverRoute,
  filingRoute,
  caseRoute,
  historyRoute,
  ledgerRoute,
  assignmentRoute,
  splitOffRoute,
  wageStatementRoute,
  wagePaperRoute,
  joiningRoute,
  commandRoute,
  identityRoute,
  wordsRoute,
];
