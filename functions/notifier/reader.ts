/** Whom a notice reaches, in which words: looked up only now, so that a changed number or wish counts. */
import type { CaseStore } from '#adapters/case-store/port.ts';
import type { Directory } from '#adapters/directory/port.ts';
import type { Contact, Vault } from '#adapters/vault/port.ts';
import { contactIn } from '#casework/people.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import type { Notice, NoticeParam } from '#domain/messages/notice.ts';
import { type QuietHours, secondsOfQuiet } from '#domain/messages/quiet-hours.ts';
import { type Language, languageOf, type Param, text } from '#domain/messages/text.ts';
import { officeName } from '#domain/office/office.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';

export interface ReaderDeps {
  readonly store: Pick<CaseStore, 'head'>;
  readonly vault: Pick<Vault, 'get'>;
  readonly directory: Directory;
  /** of the case that the notice is about: it gives the hours of the place */
  readonly procedure: Procedure;
  readonly quiet: QuietHours;
  readonly now: () => Date;
}

export interface NoticeReader {
  readonly phone: string;
  readonly language: Language;
  readonly mayBePlain: boolean;
  /** seconds that the text has to wait; 0 = now */
  readonly waits: number;
}

const nobody = (contact: Contact | undefined): boolean =>
  contact === undefined || contact.channel !== 'sms' || contact.stopped === true;

/** Seconds until the worker's safe hours. They hold for urgent texts too: one at the wrong time can give the worker away. */
const unsafeFor = (contact: Contact, { now, procedure }: ReaderDeps): number =>
  contact.safeFrom === undefined || contact.safeUntil === undefined
    ? 0
    : secondsOfQuiet(now(), procedure.timeZone, { from: contact.safeUntil, until: contact.safeFrom });

const worker = async (
  deps: ReaderDeps,
  caseId: string,
  ref: string,
  urgent: boolean,
): Promise<NoticeReader | undefined> => {
  const head = await deps.store.head(caseId);
  const contact = head && (await contactIn(deps.vault, head.state, ref));
  if (contact?.phone === undefined || nobody(contact)) return undefined;
  const quiet = urgent ? 0 : secondsOfQuiet(deps.now(), deps.procedure.timeZone, deps.quiet);
  return {
    phone: contact.phone,
    language: languageOf(contact.language),
    mayBePlain: contact.mayBePlain,
    waits: Math.max(quiet, unsafeFor(contact, deps)),
  };
};

const duty = async ({ directory }: ReaderDeps, id: string): Promise<NoticeReader | undefined> => {
  const office = await directory.office(id);
  if (office === undefined) return undefined;
  const language = languageOf(newestProcedure(office.jurisdiction).language);
  return { phone: office.dutyPhone, language, mayBePlain: false, waits: 0 };
};

/** The reader of a notice; undefined where the worker gave no number, wants calls only, or said STOP. */
export const readerOf = (
  deps: ReaderDeps,
  caseId: string,
  notice: Notice,
): Promise<NoticeReader | undefined> =>
  notice.audience === 'duty' ? duty(deps, notice.office) : worker(deps, caseId, notice.worker, notice.urgent);

const paramInWords = async (directory: Directory, language: Language, param: NoticeParam): Promise<Param> => {
  if (typeof param !== 'object' || !('office' in param)) return param;
  const office = await directory.office(param.office);
  return office === undefined ? param.office : officeName(office, language);
};

/** The notice in words. Names neither the employer nor the matter, unless the worker said that it may. */
export const noticeTextOf = async (
  directory: Directory,
  notice: Notice,
  reader: NoticeReader,
): Promise<string> => {
  const { language } = reader;
  const pairs = Object.entries(notice.params).map(
    async ([name, param]) => [name, await paramInWords(directory, language, param)] as const,
  );
  const said = text(language, notice.key, Object.fromEntries(await Promise.all(pairs)));
  return reader.mayBePlain && notice.audience === 'worker'
    ? text(language, 'notice.plain', { text: said })
    : said;
};
