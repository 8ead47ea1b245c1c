/** How any case comes to an end, whatever is open in it. */
import type { Actor } from '#domain/complaint/events/registry.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import * as s from './story.ts';

/** Somebody in the case's own office who has nothing to do with it yet. */
const fresh = ({ file }: CaseState, n: number): Actor => ({
  role: 'supervisor',
  id: `s.end${n}`,
  office: file.office,
});

/** Steps that bring any case to an end: what bars it is dealt with, then those who are in withdraw, or it is closed. */
export const endingSteps = (state: CaseState): readonly s.GivenCommand[] => {
  const { file, stage } = state;
  const by = fresh(state, 1);
  const inCase = Object.entries(file.workers).filter(([, { standing }]) => standing === 'in');
  return [
    ...file.retaliation
      .filter(({ answered }) => !answered)
      .map(({ id }) => s.does(by, 'answer_retaliation', { id })),
    ...(file.danger ? [s.does(by, 'dismiss_danger')] : []),
    ...(stage.status === 'closure_disputed'
      ? [s.does(by, 'uphold_closure'), s.does(by, 'reopen_case', { to: 'triage' })]
      : []),
    ...inCase.flatMap(([ref]) => [
      s.does(s.worker(ref), 'request_withdrawal'),
      s.does(by, 'confirm_withdrawal', { worker: ref }),
    ]),
    s.does(by, 'accept_complaint'),
    ...inCase
      .slice(0, 1)
      .map(([worker]) =>
        s.does({ ...by, role: 'intake_officer' }, 'record_contact', { worker, reached: false }),
      ),
    ...['premature', 'unreachable'].flatMap((reason) => [
      s.does(fresh(state, 2), 'propose_closing', { reason }),
      s.does(by, 'close_case', { reason }),
    ]),
  ];
};
