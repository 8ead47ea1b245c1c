/** Next steps, and by when. */
import { type CaseState, type Clock, speaksForWorkers } from '#domain/complaint/file/state.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import type { Web } from '../web.ts';
import { dueText, nextClocks } from './clocks.ts';

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
  if (clocks.length === 0)
    return <p>{say(isOpen(state.stage.status) ? 'web.next.none' : 'web.next.ended')}</p>;
  return (
    <ul>
      {clocks.map((clock) => (
        <li>
          {say(`web.next.${stepOf(clock, state, worker)}`, {
            by: dueText(clock, procedure, c.get('language')),
          })}
          {clock.provisional ? ` ${say('web.next.provisional')}` : ''}
        </li>
      ))}
    </ul>
  );
};
