/** Performs what the engine asked for: a command to a case, or a change of how the worker may be reached. */

import type { Contact } from '#adapters/vault/port.ts';
import type { Submission, Submitted } from '#casework/submission.ts';
import { tailOf } from '#domain/messages/notice.ts';
import { type KnownCase, placeholders, type SmsCommand, type TurnContext } from '#domain/sms/turn.ts';
import type { DialogueDeps, Heard } from './deps.ts';
import { type Filed, fileBySms, joinBySms } from './filing.ts';

/** The result: whether it was done, and the values of the replies' placeholders. */
export interface Performed {
  readonly done: boolean;
  readonly fills: Readonly<Record<string, string>>;
  /** a code, for the log */
  readonly outcome: string;
}

const verdict = (submitted: Submitted, fills: Performed['fills'] = {}): Performed => {
  if (submitted.outcome === 'conflict') throw new Error('The case was too busy');
  const outcome = submitted.outcome === 'refused' ? submitted.refusal.refused : submitted.outcome;
  return { done: submitted.outcome === 'done' || submitted.outcome === 'repeated', fills, outcome };
};

const filedAs = ({ submitted, receipt }: Filed): Performed => {
  const number =
    submitted.outcome === 'done' || submitted.outcome === 'repeated' ? submitted.state.file.number : '';
  const { number: whole, tail, receipt: shown } = placeholders;
  return verdict(submitted, { [whole]: number, [tail]: tailOf(number), [shown]: receipt });
};

const wordsIfAny = (name: string, words: string): Record<string, string> =>
  words.trim() === '' ? {} : { [name]: words };

type CaseCommand = Pick<Submission, 'command' | 'words'>;

const disagreeing = (on: KnownCase, words: string): CaseCommand =>
  on.status === 'refused'
    ? { command: { type: 'request_review' }, words: wordsIfAny('grounds', words) }
    : { command: { type: 'dispute_closure' }, words: wordsIfAny('why', words) };

const writing = (on: KnownCase, words: string): CaseCommand =>
  on.status === 'awaiting_completion'
    ? { command: { type: 'complete_complaint' }, words: { answer: words } }
    : { command: { type: 'write_message' }, words: { message: words } };

/** The command to a case that exists. */
const caseCommandOf = (command: Extract<SmsCommand, { on: KnownCase }>): CaseCommand | undefined => {
  switch (command.do) {
    case 'answer_payment':
      return {
        command: { type: command.arrived ? 'confirm_payment' : 'deny_payment', payment: command.payment },
      };
    case 'answer_talk':
      return {
        command: { type: command.agrees ? 'consent_to_mediation' : 'decline_mediation', side: 'worker' },
      };
    case 'write':
      return writing(command.on, command.words);
    case 'report_danger':
      return { command: { type: 'report_danger' } };
    case 'disagree':
      return disagreeing(command.on, command.words);
    case 'withdraw':
      return { command: { type: 'request_withdrawal' }, words: wordsIfAny('why', command.words) };
    case 'prove':
      return undefined;
    default:
      return command satisfies never;
  }
};

const changeContact = async (
  { vault }: DialogueDeps,
  { from }: Heard,
  on: Pick<KnownCase, 'caseId' | 'worker'>,
  change: Partial<Contact>,
): Promise<void> => {
  const contact = await vault.get(on.caseId, 'contact', on.worker);
  // a receipt shown from somebody else's phone changes nothing
  if (contact === undefined || contact.phone !== from) return;
  await vault.put(on.caseId, [{ kind: 'contact', ref: on.worker, value: { ...contact, ...change } }]);
};

const performedAs = (outcome: string): Performed => ({ done: true, fills: {}, outcome });

const inCase = async (
  deps: DialogueDeps,
  heard: Heard,
  command: Extract<SmsCommand, { on: KnownCase }>,
): Promise<Performed> => {
  const { on } = command;
  const told = caseCommandOf(command);
  const submitted =
    told &&
    (await deps.submit({
      ...told,
      caseId: on.caseId,
      actor: { role: 'worker', id: on.worker },
      idempotencyKey: `sms:${heard.sid}`,
    }));
  // naming the case by its last four proves that the phone is still theirs; adding words does not
  if (!['write', 'report_danger'].includes(command.do))
    await changeContact(deps, heard, on, { verifiedAt: heard.at });
  return submitted === undefined ? performedAs('proven') : verdict(submitted);
};

export const perform = async (
  deps: DialogueDeps,
  heard: Heard,
  context: TurnContext,
  command: SmsCommand,
): Promise<Performed> => {
  switch (command.do) {
    case 'file':
      return filedAs(await fileBySms(deps, heard, command));
    case 'join':
      return filedAs(await joinBySms(deps, heard, command));
    case 'stop':
    case 'start':
      for (const each of context.cases)
        await changeContact(deps, heard, each, { stopped: command.do === 'stop' });
      return performedAs(command.do);
    default:
      return inCase(deps, heard, command);
  }
};
