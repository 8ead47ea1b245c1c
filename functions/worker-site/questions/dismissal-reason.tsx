/**
 * The question why somebody was dismissed: for some reasons a tribunal keeps the pay going, if it is asked within days
 * (interim relief, ERA 1996 s. 128). Which of them it was stays in the draft; the case learns only whether it is one.
 */
import * as z from 'zod/mini';
import { interimReliefDays } from '#domain/complaint/file/interim-relief.ts';
import type { Claim } from '#domain/terms/fields.ts';
import { Options } from '../components/fields.tsx';
import { type Answers, dismissalReasons } from '../draft/answers.ts';
import type { ErrorKey } from '../http/form-problem.ts';
import { asks, type Law } from './law.ts';
import { questionFrom, unlessFast } from './question.ts';

/** What the case learns of the reason; nothing where it is not known. */
export const dismissedForIn = ({ dismissalReason }: Answers): Pick<Claim, 'dismissedFor'> => {
  if (dismissalReason === undefined || dismissalReason === 'unknown') return {};
  return { dismissedFor: dismissalReason === 'other' ? 'other' : 'protected_reason' };
};

/** Whoever still works there was not dismissed. */
export const asksDismissalReason = (answers: Answers, law: Law): boolean =>
  unlessFast(answers) && asks(answers, law, 'dismissal_reason') && answers.endOfWork !== 'goes_on';

export const dismissalReasonQuestion = questionFrom({
  id: 'dismissal_reason',
  part: 'much',
  asked: asksDismissalReason,
  answered: ({ dismissalReason }) => dismissalReason !== undefined,
  fields: ['reason'],
  schema: () => z.object({ reason: z.enum(dismissalReasons, { error: 'choose' satisfies ErrorKey }) }),
  write: ({ reason }, answers) => ({ ...answers, dismissalReason: reason }),
  fill: ({ dismissalReason }) => (dismissalReason ? { reason: [dismissalReason] } : {}),
  shown: ({ dismissalReason }, { say }) =>
    dismissalReason ? say(`web.q.dismissal_reason.${dismissalReason}`) : '',
  View: (form) => (
    <Options
      form={form}
      name="reason"
      type="radio"
      asHeading
      label={form.say('web.q.dismissal_reason.ask')}
      hint={form.say('web.q.dismissal_reason.hint', { days: interimReliefDays(form.law.procedure) ?? 0 })}
      choices={dismissalReasons.map((value) => ({
        value,
        label: form.say(`web.q.dismissal_reason.${value}`),
      }))}
    />
  ),
});
