/**
 * The one intake of all doors: whoever files or joins by web, by text or through an officer gets case, number, receipt and
 * join code in the same way. A door only puts what it was told into an `IntakeComplaint` or an `IntakeJoiner`.
 */
import type { BlindIndex } from '#adapters/blind-index/port.ts';
import { makeReceiptProof } from '#adapters/blind-index/receipt-proof.ts';
import type { Pointer } from '#adapters/case-store/port.ts';
import type { Contact, PartyDetails } from '#adapters/vault/port.ts';
import { newcomer } from '#domain/complaint/decide.ts';
import type { Actor } from '#domain/complaint/events/registry.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { Claim } from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import { isReachableChannel, type PartyRelation } from '#domain/terms/vocabulary.ts';
import { dateIn } from '#domain/time/deadline.ts';
import { derivedCaseId, derivedCaseNumber, derivedJoinCode, derivedReceipt } from './case-ids.ts';
import type { PersonDetails, Submission, Submit, Submitted } from './submission.ts';

export interface IntakeDeps {
  readonly index: BlindIndex;
  readonly submit: Submit;
}

/** What every worker brings who comes into a case. */
interface Intake {
  /** the same whenever the same is sent again: case, number, receipt and join code are made from it */
  readonly draft: string;
  readonly idempotencyKey: string;
  /** the officer who writes it down; absent: the worker */
  readonly officer?: Actor;
  readonly worker: PersonDetails;
  readonly claim: Claim;
  readonly words?: Readonly<Record<string, string>>;
}

export interface IntakeParty {
  readonly relation: PartyRelation;
  /** absent: nothing is known but the relation */
  readonly details?: PartyDetails;
}

type FilingFields = Pick<
  Extract<Submission['command'], { type: 'file_complaint' }>,
  'kind' | 'channel' | 'language' | 'naming' | 'headcount' | 'harm' | 'danger'
>;

export interface IntakeComplaint extends Intake, FilingFields {
  readonly procedure: Procedure;
  /** instant at which it was sent; under the procedure's law it has a day, and the number a year */
  readonly at: string;
  readonly area?: string;
  /** the day on which paper reached the office */
  readonly receivedOn?: string;
  /** the worker asks to be called */
  readonly callBack?: true;
  /** the employer first; they become p1, p2… */
  readonly parties: readonly IntakeParty[];
}

export interface IntakeJoiner extends Intake {
  readonly caseId: string;
  /** as in a Submission */
  readonly head?: Submission['head'];
  /** who may know this worker; absent: the office only */
  readonly naming?: FilingFields['naming'];
  /** refuse when the case has moved on since the officer read this version */
  readonly ifVersion?: number;
}

export interface TakenIn {
  readonly submitted: Submitted;
  readonly caseId: string;
  readonly receipt: string;
}

export interface ComplaintTakenIn extends TakenIn {
  readonly number: string;
  readonly joinCode: string;
}

/** Somebody can be told something: there is a number, and they didn't ask to be left alone. */
export const isContactable = (contact: Contact | undefined): boolean =>
  contact?.phone !== undefined && isReachableChannel(contact.channel);

/** How the worker, holding the receipt or the phone, finds the case again. */
const ownPointers = async (
  { index }: IntakeDeps,
  receipt: string,
  phone: string | undefined,
): Promise<readonly Omit<Pointer, 'worker'>[]> => {
  const [hash, proof] = await Promise.all([index.hash('receipt', receipt), makeReceiptProof(receipt)]);
  const found =
    phone === undefined ? [] : [{ kind: 'phone' as const, hash: await index.hash('phone', phone) }];
  return [{ kind: 'receipt', hash, proof }, ...found];
};

const fileCommand = (
  { worker, parties, claim, area, receivedOn, callBack, ...given }: IntakeComplaint,
  { caseId, number }: Pick<ComplaintTakenIn, 'caseId' | 'number'>,
): Submission['command'] => {
  const { kind, channel, language, naming, headcount, harm, danger } = given;
  return {
    type: 'file_complaint',
    ...{ caseId, number, kind, channel, language, naming, claim, headcount, harm, danger },
    parties: parties.map(({ relation }) => relation),
    contactable: isContactable(worker.contact),
    ...present({ area, receivedOn, callBack }),
  };
};

const complaintIdsOf = async (index: BlindIndex, { draft, procedure, at }: IntakeComplaint) => {
  const [caseId, number, joinCode, receipt] = await Promise.all([
    derivedCaseId(index, draft),
    derivedCaseNumber(index, draft, dateIn(procedure.timeZone, at)),
    derivedJoinCode(index, draft),
    derivedReceipt(index, draft),
  ]);
  return { caseId, number, joinCode, receipt };
};

/** Files a complaint: once, however often it is sent. */
export const takeComplaint = async (
  deps: IntakeDeps,
  complaint: IntakeComplaint,
): Promise<ComplaintTakenIn> => {
  const { index, submit } = deps;
  const { procedure, officer = newcomer, worker, parties, words, idempotencyKey } = complaint;
  const ids = await complaintIdsOf(index, complaint);
  const [own, joining] = await Promise.all([
    ownPointers(deps, ids.receipt, worker.contact?.phone),
    index.hash('join', ids.joinCode),
  ]);
  const submitted = await submit({
    caseId: ids.caseId,
    procedure: procedure.id,
    command: fileCommand(complaint, ids),
    actor: officer,
    people: { worker, parties: parties.map(({ details }) => details) },
    pointers: [...own, { kind: 'join', hash: joining }],
    idempotencyKey,
    ...present({ words }),
  });
  return { submitted, ...ids };
};

/** Lets a worker join a case: once, however often it is sent. The case gives them their seat. */
export const takeJoiner = async (deps: IntakeDeps, joiner: IntakeJoiner): Promise<TakenIn> => {
  const {
    caseId,
    head,
    draft,
    officer = newcomer,
    worker,
    claim,
    naming,
    words,
    idempotencyKey,
    ifVersion,
  } = joiner;
  const receipt = await derivedReceipt(deps.index, draft);
  const submitted = await deps.submit({
    caseId,
    command: {
      type: 'join_complaint',
      claim,
      contactable: isContactable(worker.contact),
      ...present({ naming }),
    },
    actor: officer,
    people: { worker },
    pointers: await ownPointers(deps, receipt, worker.contact?.phone),
    idempotencyKey,
    ...present({ words, ifVersion, head }),
  });
  return { submitted, caseId, receipt };
};
