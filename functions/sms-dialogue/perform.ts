/** Performs what the engine asked for: a command to a case, or a change of how the worker may be reached. */

import type { Contact } from '#adapters/vault/port.ts';
import { contactAskedBy, noteTaken } from '#casework/contact-asked.ts';
import { contactTold } from '#casework/contact-change.ts';
import { goesOnAt } from '#casework/goes-on.ts';
import { contactIn } from '#casework/people.ts';
import type { Submission, Submitted } from '#casework/submission.ts';
import { tailOf } from '#domain/messages/notice.ts';
import { inTexts } from '#domain/sms/segments.ts';
import {
  type KnownCase,
  placeholders,
  type SmsCommand,
  type Turn,
  type TurnContext,
} from '#domain/sms/turn.ts';
import type { DiscretionWish } from '#domain/understanding/discretion.ts';
import { contactWished } from './contact-wished.ts';
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

const filedAs = ({ submitted, receipt, joinCode }: Filed): Performed => {
  const number =
    submitted.outcome === 'done' || submitted.outcome === 'repeated' ? submitted.state.file.number : '';
  const { number: whole, tail, receipt: shown, joinCode: code } = placeholders;
  return verdict(submitted, { [whole]: number, [tail]: tailOf(number), [shown]: receipt, [code]: joinCode });
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

type ToCase = Extract<SmsCommand, { on: KnownCase }>;

/** The commands to a case that exists, in order; none where only the phone is shown to be theirs. */
const caseCommandsOf = (command: ToCase): readonly CaseCommand[] => {
  switch (command.do) {
    case 'answer_payment': {
      const { payment } = command;
      return [{ command: { type: command.arrived ? 'confirm_payment' : 'deny_payment', payment } }];
    }
    case 'part_of_payment':
      return [
        { command: { type: 'deny_payment', payment: command.payment } },
        writing(command.on, command.words),
      ];
    case 'answer_talk':
      return [
        { command: { type: command.agrees ? 'consent_to_mediation' : 'decline_mediation', side: 'worker' } },
      ];
    case 'write':
      return [writing(command.on, command.words)];
    case 'report_danger':
      return [{ command: { type: 'report_danger' }, words: wordsIfAny('what', command.words) }];
    case 'report_retaliation':
      return [
        {
          command: { type: 'report_retaliation', kind: command.kind },
          words: wordsIfAny('what', command.words),
        },
      ];
    case 'disagree':
      return [disagreeing(command.on, command.words)];
    case 'withdraw':
      return [{ command: { type: 'request_withdrawal' }, words: wordsIfAny('why', command.words) }];
    case 'take_back_withdrawal':
      return [{ command: { type: 'revoke_withdrawal' } }];
    case 'prove':
      return [];
    default:
      return command satisfies never;
  }
};

type ContactChange = Partial<Pick<Contact, 'stopped' | 'verifiedAt' | 'onlyNumberAndDate'>>;

/** That a number was heard from counts in days: not every text of a dialogue is worth an event. */
const verifiedAnewAfter = 24 * 3_600_000;

const changesNothing = (
  contact: Contact,
  { stopped, verifiedAt, onlyNumberAndDate }: ContactChange,
): boolean =>
  (onlyNumberAndDate === undefined || onlyNumberAndDate === (contact.onlyNumberAndDate ?? false)) &&
  (stopped === undefined || stopped === (contact.stopped ?? false)) &&
  (verifiedAt === undefined ||
    Date.parse(verifiedAt) - Date.parse(contact.verifiedAt ?? '1970-01-01') < verifiedAnewAfter);

const changeContact = async (
  { store, vault, submit }: DialogueDeps,
  { from, sid }: Heard,
  { caseId, worker }: Pick<KnownCase, 'caseId' | 'worker'>,
  change: ContactChange,
  key = 'contact',
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
    idempotencyKey: `sms:${sid}:${key}:${caseId}`,
  });
  if (changed.outcome === 'conflict') throw new Error('The case was too busy');
};

/** What the worker asked for just now counts in every case in which this phone is heard. */
export const noteWishes = async (
  deps: DialogueDeps,
  heard: Heard,
  { cases }: TurnContext,
  wishes: readonly DiscretionWish[],
): Promise<void> => {
  const change = contactWished(wishes);
  if (Object.keys(change).length === 0) return;
  for (const each of cases.filter(({ fresh }) => fresh))
    await changeContact(deps, heard, each, change, 'wishes');
};

/** The contact that waited for this phone counts, and whoever was reached until now is told, where that was another phone. */
const takeContact = async (
  deps: DialogueDeps,
  { from, sid, at }: Heard,
  code: string,
): Promise<Performed> => {
  const asked = await contactAskedBy(deps, code);
  if (asked === undefined) return { done: false, fills: {}, outcome: 'no-code' };
  const { caseId, worker } = await goesOnAt(deps.store, asked);
  const contact: Contact = { ...asked.contact, verifiedAt: at };
  const submitted = await deps.submit({
    caseId,
    command: { type: 'change_contact', contactable: true, tells: asked.before !== from },
    actor: { role: 'worker', id: worker },
    ...(await contactTold(deps.index, contact)),
    idempotencyKey: `sms:${sid}:code`,
  });
  await noteTaken(deps, code, sid);
  return verdict(submitted);
};

const performedAs = (outcome: string): Performed => ({ done: true, fills: {}, outcome });

/** What is known already (the danger is being acted on) is no failure: what is new about it is written. */
const toldAgain = ({ do: what, ...command }: ToCase): CaseCommand | undefined =>
  what === 'report_danger' && 'words' in command && command.words.trim() !== ''
    ? writing(command.on, command.words)
    : undefined;

const isKnownAlready = (submitted: Submitted | undefined, { do: what }: ToCase): boolean =>
  what === 'report_danger' &&
  submitted?.outcome === 'refused' &&
  submitted.refusal.refused === 'already-done';

const submittedInCase = async (
  { submit }: DialogueDeps,
  { sid }: Heard,
  command: ToCase,
  told: readonly CaseCommand[],
): Promise<Submitted | undefined> => {
  const { on } = command;
  let submitted: Submitted | undefined;
  for (const [n, each] of told.entries()) {
    submitted = await submit({
      ...each,
      caseId: on.caseId,
      actor: { role: 'worker', id: on.worker },
      idempotencyKey: n === 0 ? `sms:${sid}` : `sms:${sid}:${n}`,
    });
    if (submitted.outcome !== 'done' && submitted.outcome !== 'repeated') break;
  }
  return submitted;
};

/** Naming the case by its last four proves that the phone is still theirs; adding words does not. */
const provesNothing: readonly ToCase['do'][] = ['write', 'report_danger', 'report_retaliation'];

const inCase = async (deps: DialogueDeps, heard: Heard, command: ToCase): Promise<Performed> => {
  const { on } = command;
  const submitted = await submittedInCase(deps, heard, command, caseCommandsOf(command));
  if (!provesNothing.includes(command.do)) await changeContact(deps, heard, on, { verifiedAt: heard.at });
  if (submitted === undefined) return performedAs('proven');
  if (!isKnownAlready(submitted, command)) return verdict(submitted);
  const again = toldAgain(command);
  if (again === undefined) return performedAs('known');
  const added = await submittedInCase(deps, { ...heard, sid: `${heard.sid}:again` }, command, [again]);
  return added === undefined ? performedAs('known') : verdict(added);
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
    case 'take_contact':
      return takeContact(deps, heard, command.code);
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

const filledReply = (reply: string, fills: Performed['fills']): string =>
  Object.entries(fills).reduce((text, [mark, value]) => text.replaceAll(mark, value), reply);

/** The replies of a turn once its command is done, or refused, with what only filing made known. */
export const repliesOf = (turn: Turn, { done, fills }: Performed): readonly string[] =>
  (done ? turn.replies : (turn.refused ?? [])).flatMap((reply) => inTexts(filledReply(reply, fills)));
