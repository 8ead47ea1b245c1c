/** Clocks of a case that a worker is told about, and their words. */
import type { CaseState, Clock } from '#domain/complaint/file/state.ts';
import { dayText, regionalTag } from '#domain/messages/spoken.ts';
import type { Language } from '#domain/messages/text.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { isOpen } from '#domain/terms/statuses.ts';

/** Clocks that watch over the office, not over a step that the worker waits for. */
const behind = ['worker_hears', 'pause_review', 'referral_followed_up'];

const running = ({ file, stage }: CaseState): readonly Clock[] =>
  isOpen(stage.status) ? file.clocks.filter((clock) => clock.paused === undefined) : [];

const bySoonest = (clocks: readonly Clock[]): readonly Clock[] =>
  [...clocks].sort((a, b) => a.due.localeCompare(b.due));

const mostSteps = 3;

/** Whether a clock is this worker's to know; one about a single worker is told to nobody else. */
const isFor = (clock: Clock, { file }: CaseState, worker: string): boolean => {
  if (clock.limit === 'withdrawal_check') return clock.clock === `withdrawal_check:${worker}`;
  if (clock.limit !== 'retaliation_contact') return true;
  const report = file.retaliation.find(({ id }) => clock.clock.endsWith(`:${id}`));
  return report?.worker === worker;
};

/** The next steps for this worker that have a time limit: what they wait for themselves, then the soonest, each named once. */
export const nextClocks = (state: CaseState, worker: string): readonly Clock[] => {
  const steps = bySoonest(running(state)).filter(
    (clock) =>
      clock.kind !== 'limitation' &&
      clock.scope === 'stage' &&
      !behind.includes(clock.limit) &&
      isFor(clock, state, worker),
  );
  const own = steps.filter(({ limit }) => limit === 'withdrawal_check');
  return [...own, ...steps]
    .filter((clock, n, all) => all.findIndex((each) => each.limit === clock.limit) === n)
    .slice(0, mostSteps);
};

/** The clocks of the whole case, which never start anew: the law's and the office's own. */
export const caseClocks = (state: CaseState): readonly Clock[] =>
  bySoonest(running(state).filter((clock) => clock.kind !== 'limitation' && clock.scope === 'case'));

/** A limit of minutes or hours is told with its time of day, any other as a date. */
export const dueText = (clock: Clock, procedure: Procedure, language: Language): string => {
  const unit = procedure.timeLimits.find((limit) => limit.id === clock.limit)?.length?.unit;
  if (unit !== 'min' && unit !== 'h') return dayText(language, clock.dueOn);
  return new Intl.DateTimeFormat(regionalTag(language), {
    timeZone: procedure.timeZone,
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(clock.due));
};
