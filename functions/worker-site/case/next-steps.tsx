/** Next steps, and by when. */
import { type CaseState, type Clock, speaksForWorkers } from '#domain/complaint/file/state.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import type { Web } from '../web.ts';
import { caseClocks, dueText, nextClocks } from './clocks.ts';
import { promised } from './promises.ts';

interface Props {
  readonly c: Web;
  readonly state: CaseState;
  readonly worker: string;
  readonly procedure: Procedure;
}

/** The step of a clock; a worker who is represented is not asked. */
const stepOf = ({ limit }: Clock, { file }: CaseState, worker: string): string =>
  limit === 'mediation_consent' && !speaksForWorkers(file, worker) ? 'mediation_represented' : limit;

export const NextSteps = ({ c, state, worker, procedure }: Props) => {
  const say = c.get('say');
  const clocks = nextClocks(state, worker);
  if (!isOpen(state.stage.status)) return <p>{say('web.next.ended')}</p>;
  // the days of the whole case stand beside the steps: where one runs, something is due
  if (clocks.length === 0) return caseClocks(state).length > 0 ? null : <p>{say('web.next.none')}</p>;
  return (
    <ul>
      {clocks.map((clock) => (
        <li>
          {promised(say, { state, worker }, `web.next.${stepOf(clock, state, worker)}`, {
            by: dueText(clock, procedure, c.get('language')),
          })}
          {clock.provisional ? ` ${say('web.next.provisional')}` : ''}
        </li>
      ))}
    </ul>
  );
};
