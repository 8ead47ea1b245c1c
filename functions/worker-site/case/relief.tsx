/** Interim relief, as long as it may be asked for: by which day, and whom to call. */
import { interimReliefDay, interimReliefDays } from '#domain/complaint/file/interim-relief.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { Panel } from '../components/pieces.tsx';
import type { Web } from '../web.ts';

interface About {
  readonly state: CaseState;
  readonly worker: string;
  readonly procedure: Procedure;
  /** civil date */
  readonly today: string;
}

/** The last day on which this worker may still ask for it; undefined where there is nothing to ask for, or no more. */
export const reliefDayOf = ({
  state: { file },
  worker: ref,
  procedure,
  today,
}: About): string | undefined => {
  const worker = file.workers[ref];
  if (worker === undefined || !file.lanes.includes('interim_relief')) return undefined;
  const day = interimReliefDay(procedure, worker);
  return day === 'unknown' || (day !== undefined && day >= today) ? day : undefined;
};

export const Relief = ({ c, ...about }: About & { readonly c: Web }) => {
  const day = reliefDayOf(about);
  if (day === undefined) return null;
  const say = c.get('say');
  return (
    <Panel kind="urgent">
      <h2>{say('web.relief.heading')}</h2>
      <p>
        {day === 'unknown'
          ? say('web.relief.soon', { days: interimReliefDays(about.procedure) ?? 0 })
          : say('web.relief.by', { day: { day } })}
      </p>
      <p>{say('web.relief.call')}</p>
    </Panel>
  );
};
