/** Performs what the engine asked for: a command to a case, or a change of how the worker may be reached. */

import type { Contact } from '#adapters/vault/port.ts';
import { contactIn } from '#casework/people.ts';
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

type ContactChange = Partial<Pick<Contact, 'stopped' | 'verifiedAt'>>;

/** That a number was heard from counts in days: not every text of a dialogue is worth an event. */
const verifiedAnewAfter = 24 * 3_600_000;

const changesNothing = (contact: Contact, { stopped, verifiedAt }: ContactChange): boolean =>
  (stopped === undefined || stopped === (contact.stopped ?? false)) &&
  (verifiedAt === undefined ||
    Date.parse(verifiedAt) - Date.parse(contact.verifiedAt ?? '1970-01-01') < verifiedAnewAfter);

const changeContact = async (
  { store, vault, submit }: DialogueDeps,
  { from, sid }: Heard,
  { caseId, worker }: Pick<KnownCase, 'caseId' | 'worker'>,
  change: ContactChange,
): Promise<void> => {
  const head = await store.head(caseId);
  const contact = head && (await contactIn(vault, head.state, worker));
  // a receipt may be shown from somebody else's phone: that changes nothing
  if (contact?.phone !== from || changesNothing(contact, change)) return;
  const changed = await submit({
    caseId,
    command: { type: 'change_contact' },
    actor: { role: 'worker', id: worker },
    people: { worker: { contact: { ...contact, ...change } } },
    idempotencyKey: `sms:${sid}:contact:${caseId}`,
  });
  if (changed.outcome === 'conflict') throw new Error('The case was too busy');
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
