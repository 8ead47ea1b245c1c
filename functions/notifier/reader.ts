/** Whom a notice reaches: looked up only now, so that a changed number or wish counts. */
import type { CaseStore } from '#adapters/case-store/port.ts';
import type { Directory } from '#adapters/directory/port.ts';
import type { Contact, Vault } from '#adapters/vault/port.ts';
import { type NoticeVoice, wantedChannel } from '#casework/notice-voice.ts';
import { contactIn } from '#casework/people.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { languageOf } from '#domain/messages/language.ts';
import type { Notice } from '#domain/messages/notice.ts';
import { type QuietHours, secondsOfQuiet } from '#domain/messages/quiet-hours.ts';
import { isAbsent, type StaffMember } from '#domain/office/office.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { type NoticeChannel, noticeChannels } from '#domain/terms/vocabulary.ts';
import { dateIn } from '#domain/time/deadline.ts';

export interface ReaderDeps {
  readonly store: Pick<CaseStore, 'head'>;
  readonly vault: Pick<Vault, 'get'>;
  readonly directory: Directory;
  /** of the case that the notice is about: it gives the hours of the place */
  readonly procedure: Procedure;
  readonly quiet: QuietHours;
  readonly now: () => Date;
}

export interface NoticeReader extends NoticeVoice {
  readonly channel: NoticeChannel | 'mail';
  /** E.164, or an address */
  readonly to: string;
  /** the member of staff whom it is for, where several are told */
  readonly staff?: string;
  /** seconds that the text has to wait; 0 = now */
  readonly waits: number;
}

/**
 * Seconds until the worker's safe hours. They hold for urgent texts too: one at the wrong time can give the worker
 * away.
 */
const unsafeFor = (contact: Contact, { now, procedure }: ReaderDeps): number =>
  contact.safeFrom === undefined || contact.safeUntil === undefined
    ? 0
    : secondsOfQuiet(now(), procedure.timeZone, { from: contact.safeUntil, until: contact.safeFrom });

const readerAt = (contact: Contact, deps: ReaderDeps, urgent: boolean): NoticeReader | undefined => {
  const channel = wantedChannel(contact);
  if (contact.phone === undefined || channel === undefined) return undefined;
  const quiet = urgent ? 0 : secondsOfQuiet(deps.now(), deps.procedure.timeZone, deps.quiet);
  return {
    channel,
    to: contact.phone,
    language: languageOf(contact.language),
    mayBePlain: contact.mayBePlain,
    onlyNumberAndDate: contact.onlyNumberAndDate ?? false,
    waits: Math.max(quiet, unsafeFor(contact, deps)),
  };
};

/**
 * Of the contact that was given up: as little as it was promised, or as they want now. A phone that is theirs still is
 * told as they want now.
 */
const readerBefore = (before: Contact, contact: Contact, deps: ReaderDeps): NoticeReader | undefined => {
  const reader = readerAt(before.phone === contact.phone ? contact : before, deps, false);
  const little = [before, contact].some((each) => each.onlyNumberAndDate || each.phone === undefined);
  return reader && { ...reader, onlyNumberAndDate: little, mayBePlain: false };
};

const worker = async (
  deps: ReaderDeps,
  caseId: string,
  { worker: ref, contact: given, urgent }: Extract<Notice, { audience: 'worker' }>,
): Promise<NoticeReader | undefined> => {
  const head = await deps.store.head(caseId);
  const contact = head && (await contactIn(deps.vault, head.state, ref));
  if (contact === undefined || given === undefined) return contact && readerAt(contact, deps, urgent);
  const before = await deps.vault.get(caseId, 'contact', given);
  return before && readerBefore(before, contact, deps);
};

const duty = async ({ directory }: ReaderDeps, id: string): Promise<NoticeReader | undefined> => {
  const office = await directory.office(id);
  if (office === undefined) return undefined;
  const language = languageOf(newestProcedure(office.jurisdiction).language);
  return { channel: noticeChannels[0], to: office.dutyPhone, language, mayBePlain: false, waits: 0 };
};

/** A member of staff as they chose to be told, in the language of their office; at any hour of what is urgent. */
const staffReader = async (
  { directory, now, quiet }: ReaderDeps,
  { id, office, contact }: StaffMember,
  urgent: boolean,
): Promise<readonly NoticeReader[]> => {
  const at = await directory.office(office);
  if (contact === undefined || at === undefined) return [];
  const { language, timeZone } = newestProcedure(at.jurisdiction);
  return [
    {
      channel: contact.by,
      to: contact.by === 'sms' ? contact.phone : contact.address,
      staff: id,
      language: languageOf(language),
      mayBePlain: false,
      waits: urgent ? 0 : secondsOfQuiet(now(), timeZone, quiet),
    },
  ];
};

/** Those who are there today; of one who is away or has left, whoever stands in sees the queue. */
const isThere = (member: StaffMember, today: string): boolean => member.active && !isAbsent(member, today);

/** Who chose the morning hears of it in the digest. */
const isToldAtOnce = ({ contact }: StaffMember): boolean => contact?.when !== 'morning';

const supervisors = async (
  deps: ReaderDeps,
  office: string,
  urgent: boolean,
): Promise<readonly NoticeReader[]> => {
  const today = dateIn(deps.procedure.timeZone, deps.now().toISOString());
  const staff = await deps.directory.staffOf(office);
  const told = staff.filter(
    (each) => each.roles.includes('supervisor') && isThere(each, today) && (urgent || isToldAtOnce(each)),
  );
  return (await Promise.all(told.map((each) => staffReader(deps, each, urgent)))).flat();
};

const member = async (deps: ReaderDeps, id: string, urgent: boolean): Promise<readonly NoticeReader[]> => {
  const found = await deps.directory.staffMember(id);
  return found?.active ? staffReader(deps, found, urgent) : [];
};

/** The readers of a notice; none where the worker gave no number, wants calls only, or said STOP, or where staff chose nothing. */
export const readersOf = async (
  deps: ReaderDeps,
  caseId: string,
  notice: Notice,
): Promise<readonly NoticeReader[]> => {
  switch (notice.audience) {
    case 'worker':
      return onlyKnown(await worker(deps, caseId, notice));
    case 'duty':
      return onlyKnown(await duty(deps, notice.office));
    case 'supervisors':
      return supervisors(deps, notice.office, notice.urgent);
    case 'staff':
      return member(deps, notice.staff, notice.urgent);
    default:
      return notice satisfies never;
  }
};

const onlyKnown = (reader: NoticeReader | undefined): readonly NoticeReader[] =>
  reader === undefined ? [] : [reader];
