/** What is told when a case ends or goes elsewhere: the last safe day, and where to go instead. */
import type { EventMap } from '#domain/complaint/events/registry.ts';
import { interimReliefDay } from '#domain/complaint/file/interim-relief.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import { dateIn } from '#domain/time/deadline.ts';
import { authorityOf, type Filling, type NoticeRow, type Notices, toAll, toWorker } from './addressed.ts';

type Instead = NonNullable<EventMap['complaint_refused']['instead']>;

export const closedNotice: NoticeRow<'case_closed'> = ({ reason, disputeUntil, lastSafeDay }, state) => {
  const params: Filling = {
    reason: { say: `closing_reason.${reason}` },
    disputeUntil: { day: disputeUntil },
  };
  return lastSafeDay === undefined
    ? toAll(state, 'notice.closed_no_date', params)
    : toAll(state, 'notice.closed', { ...params, lastSafeDay: { day: lastSafeDay } });
};

/**
 * The notice of a refusal names where the worker can go instead, so that nobody is sent away without an address
 * (CN-LI-07).
 */
const insteadNotice = (state: CaseState, { authority, office }: Instead): Notices => {
  if (office !== undefined) return toAll(state, 'notice.instead_office', { office: { office } });
  return authority === undefined
    ? []
    : toAll(state, 'notice.instead_authority', { authority: authorityOf(authority) });
};

export const refusedNotice: NoticeRow<'complaint_refused'> = (
  { reason, reviewUntil, lastSafeDay, instead = {} },
  state,
) => {
  const params: Filling = { reason: { say: `refusal_reason.${reason}` }, reviewUntil: { day: reviewUntil } };
  const said =
    lastSafeDay === undefined
      ? toAll(state, 'notice.refused_no_date', params)
      : toAll(state, 'notice.refused', { ...params, lastSafeDay: { day: lastSafeDay } });
  return [...said, ...insteadNotice(state, instead)];
};

/**
 * Where the time stood still until the certificate, nobody else brings the claim: the workers are told the number that
 * it needs and the day by which it must be brought.
 */
export const claimYourselfNotice = (state: CaseState): Notices => {
  const { certificate, certifiedAt, lastSafeDay } = state.file;
  const { limitation, timeZone } = procedureOf(state.file.procedure);
  if (limitation.effect !== 'suspend' || certifiedAt === undefined || certificate === undefined) return [];
  // a claim that was lost before is not said to be in time
  return lastSafeDay === undefined || lastSafeDay < dateIn(timeZone, certifiedAt)
    ? []
    : toAll(state, 'notice.claim_yourself', { certificate, day: { day: lastSafeDay } });
};

/** An application for interim relief has seven days from the last day of work, and no extension (ERA 1996 s. 128). */
export const interimReliefNotice = (state: CaseState): Notices => {
  const procedure = procedureOf(state.file.procedure);
  return Object.entries(state.file.workers).flatMap(([ref, worker]) => {
    const day = interimReliefDay(procedure, worker);
    if (day === undefined) return [];
    return day === 'unknown'
      ? toWorker(state, ref, 'notice.interim_relief_soon', {}, true)
      : toWorker(state, ref, 'notice.interim_relief', { day: { day } }, true);
  });
};

export const withdrawnNotice: NoticeRow<'complaint_withdrawn'> = ({ worker, lastSafeDay }, state) =>
  lastSafeDay === undefined
    ? toWorker(state, worker, 'notice.withdrawn_no_date')
    : toWorker(state, worker, 'notice.withdrawn', { lastSafeDay: { day: lastSafeDay } });
