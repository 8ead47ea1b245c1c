/** When a time limit runs and from when it counts, in words that an official reads. */
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { Anchor, AwaitedMatter, TimeLimit } from '#domain/procedure/time-limit.ts';
import { called, catalogueName, lengthText } from './said.ts';

const waiting: { readonly [M in AwaitedMatter]: string } = {
  acceptance: 'as long as it is not decided whether the complaint is accepted',
  group_plan: 'of a group incident, until the plan with the other departments is made',
  designation: 'as long as two offices dispute who is competent',
  danger_report: 'until somebody has taken note of the danger',
  danger: 'until the danger is handed over or dismissed',
  retaliation_report: 'for each report of retaliation, until it is answered',
  withdrawal_request: 'for each worker who asked to withdraw, until they were called',
  findings: 'of an accepted complaint, until there are findings',
  decision: 'until something is decided on the findings',
  employer_answer: 'for each question to the employer, until it is answered in full',
  site_visit: 'for each visit, until it is made',
  order: 'until the order is obeyed',
  service: 'until the decision is served',
  enforcement_asked: 'of a decision that was served, until the court is asked to enforce it',
  decision_obeyed: 'until the decision is obeyed',
  pause: 'as long as the case is paused',
  certificate: 'until there is an agreement or a certificate',
  confirmation: 'until the agreement is confirmed',
  instalment: 'for each part that was promised or awarded, until it is paid',
  carried_instalment:
    'for each day on which a sum is due that workers brought along from another case, or that a fund advances, until it is paid',
  acknowledgement: 'until the other authority says that it has the case',
};

const counting: { readonly [A in Anchor]: string } = {
  receipt: 'the receipt of the complaint',
  first_entry: 'the first day in one of these statuses; leaving and coming back gives no more time',
  each_entry: 'each time the case comes there, and each time another office takes it over there',
  its_day: 'the day on which that began',
  named_day: 'the day is named',
  last_word: 'the day on which the workers last heard from the office',
  limitation:
    'worked out from the claims of those in the case, the earliest day of all; anew whenever one changes',
};

const returns = {
  runs_on: '; holds too when an ended case comes back',
  anew: '; anew when an ended case comes back',
} as const;

export const whenText = ({ runsIn, waitsFor }: TimeLimit): string =>
  [
    runsIn === undefined
      ? 'every open status'
      : runsIn.map((each) => catalogueName('status', each)).join(', '),
    ...(waitsFor === undefined ? [] : [waiting[waitsFor]]),
  ].join('; ');

export const anchorText = ({ countsFrom, onReturn, after }: TimeLimit): string =>
  [
    counting[countsFrom],
    after === undefined ? '' : `, once ${lengthText(after)} have passed since`,
    onReturn === undefined ? '' : returns[onReturn],
  ].join('');

export const pausesText = (of: Procedure, { pausedBy, pauseCapDays }: TimeLimit): string =>
  [
    pausedBy.map((each) => called(of, 'pause_reason', each)).join(', '),
    ...(pauseCapDays === undefined ? [] : [`at most ${pauseCapDays} days of one run`]),
  ].join('; ');

export const approvers = {
  supervisor: 'a supervisor',
  owner: 'whoever has the case, with the worker’s consent',
} as const;
