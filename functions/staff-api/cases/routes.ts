import type { Route } from '../route.ts';
import { assignmentRoute } from './assignment.ts';
import { commandRoute } from './command.ts';
import { contactChangeRoute } from './contact-change.ts';
import { filingRoute } from './filing.ts';
import { historyRoute } from './history.ts';
import { identityRoute } from './identity.ts';
import { joiningRoute } from './joining.ts';
import { ledgerRoute } from './ledger.ts';
import { mediationRoute } from './mediation.ts';
import { messageMarksRoute, messageTextsRoute } from './message-notices.ts';
import { presenceRoute, sayingPresenceRoute } from './presence.ts';
import { previewRoute } from './preview.ts';
import { splitOffRoute } from './split-off.ts';
import { trackRoute } from './track.ts';
import { caseRoute } from './view.ts';
import { wageListRoute } from './wage-list.ts';
import { wageListTakingRoute } from './wage-list-taking.ts';
import { wagePaperRoute } from './wage-paper.ts';
import { wageStatementRoute } from './wage-statement.ts';
import { severalWordsRoute, wordsRoute } from './words.ts';
import { workerRoute } from './worker-file.ts';
import { workersRoute } from './workers.ts';

export const caseRoutes = [
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
] as const satisfies readonly Route[];
