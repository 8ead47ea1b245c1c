/** A wage statement is worked out from facts and kept with the case, so that it can be made again years later. */
import { wageFacts, wageStatementFrom } from '#domain/jurisdictions/wage-statement.ts';
import * as f from '#domain/terms/fields.ts';
import { isRefusal, refuse } from '#domain/terms/refusal.ts';
import { openStatuses } from '#domain/terms/statuses.ts';
import { today } from '../clocks/clocks.ts';
import { command } from '../command.ts';

export const wageCommands = [
  command({
    type: 'record_wage_statement',
    says: 'What is owed to one worker is worked out from facts, line by line with its article, and kept; the newest counts. What the worker claims stays as it is.',
    shape: () => ({ worker: f.workerRef, ...wageFacts }),
    roles: ['intake_officer', 'inspector', 'supervisor'],
    relation: 'owner',
    from: openStatuses,
    decide: ({ worker, claims, undisputedFen }, { file }, { procedure, at }) => {
      if (file.workers[worker]?.standing !== 'in')
        return refuse('no-such-worker', `${worker} is no worker of this case.`);
      const made = wageStatementFrom(
        { claims, undisputedFen },
        { procedure, area: file.lawArea, on: today(procedure, at) },
      );
      return isRefusal(made)
        ? made
        : [{ type: 'wage_statement_recorded', worker, statement: made, totalFen: made.worker.minFen }];
    },
  }),
] as const;
