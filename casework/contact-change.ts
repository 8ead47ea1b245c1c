/**
 * How a worker can be reached from now on, told to an officer or on the site, and what has to be shown first. Whoever holds a
 * receipt may have found it: they can make us say less, and no more, until the phone that is meant has spoken.
 */
import type { BlindIndex } from '#adapters/blind-index/port.ts';
import type { Contact } from '#adapters/vault/port.ts';
import { type ReadPhone, readPhone } from '#domain/procedure/phones.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { isReachableChannel } from '#domain/terms/vocabulary.ts';
import { isContactable } from './intake.ts';
import { wantedChannel } from './notice-voice.ts';
import type { Submission } from './submission.ts';

/** `now`: it says less than before. `code`: the phone texts a code. `office`: an officer calls and asks. `none`: as before. */
export type ContactWay = 'now' | 'code' | 'office' | 'none';

const wordingRank = ({ mayBePlain, onlyNumberAndDate }: Contact): number =>
  onlyNumberAndDate ? 0 : mayBePlain ? 2 : 1;

/** Whether the hours of `after` lie within those of `before`. */
const isWithin = (after: Contact, before: Contact): boolean =>
  before.safeFrom === undefined ||
  before.safeUntil === undefined ||
  (after.safeFrom !== undefined &&
    after.safeUntil !== undefined &&
    after.safeFrom >= before.safeFrom &&
    after.safeUntil <= before.safeUntil);

/** Says more than before, at other hours, in another way, or again after a STOP. */
const saysMore = (before: Contact, after: Contact): boolean =>
  before.stopped === true ||
  before.channel !== after.channel ||
  wordingRank(after) > wordingRank(before) ||
  !isWithin(after, before);

/** They are reached as before: only of a number that they gave us can that be so. */
const isAsBefore = (before: Contact, after: Contact): boolean =>
  !saysMore(before, after) && wordingRank(before) === wordingRank(after) && isWithin(before, after);

const takesTexts = ({ phones }: Procedure, { phone }: Contact): boolean =>
  phone !== undefined && (readPhone(phones, phone)?.takesTexts ?? false);

/** Somebody reaches them, and no text could tell them of a change: an officer has to. */
const isOnlyCalled = (before: Contact | undefined): boolean =>
  before !== undefined && !before.stopped && isContactable(before) && wantedChannel(before) === undefined;

/** @param isOther another number was given, whether or not it is the one that is known: a guess is told nothing */
export const contactWay = (
  law: Procedure,
  before: Contact | undefined,
  after: Contact,
  isOther: boolean,
): ContactWay => {
  if (after.phone === undefined) return before?.phone === undefined ? 'none' : 'now';
  if (!isOther && before !== undefined && isAsBefore(before, after)) return 'none';
  if (!isOther && before !== undefined && !saysMore(before, after)) return 'now';
  return takesTexts(law, after) && !(isOther && isOnlyCalled(before)) ? 'code' : 'office';
};

/** What an act brings along that changes a contact: the record, and the number by which the case is found from now on. */
export const contactTold = async (
  index: BlindIndex,
  contact: Contact,
): Promise<Pick<Submission, 'people' | 'pointers'>> => ({
  people: { worker: { contact } },
  ...(contact.phone === undefined
    ? {}
    : { pointers: [{ kind: 'phone', hash: await index.hash('phone', contact.phone) }] }),
});

/** Why nobody would be reached so; undefined where somebody is. */
export const unreachable = (
  { phones }: Procedure,
  { phone, channel }: Contact,
): 'no-number' | 'no-phone' | 'no-texts' | undefined => {
  if (phone === undefined) return isReachableChannel(channel) ? 'no-number' : undefined;
  const read: ReadPhone | undefined = readPhone(phones, phone);
  if (read === undefined) return 'no-phone';
  return channel === 'sms' && !read.takesTexts ? 'no-texts' : undefined;
};
