/** Key text of the table `AccessLog`; no other file spells it. */
import { BadPage } from '../case-store/page.ts';
import type { ItemKey } from '../dynamodb/keys.ts';
import type { Access } from './port.ts';

export const dayOfAccessPk = (office: string, day: string): string => `SEEN#${office}#${day}`;
export const caseAccessPk = (caseId: string): string => `SEENOF#${caseId}`;
export const staffAccessPk = (staff: string): string => `SEENBY#${staff}`;

/** Read backwards it begins with what is unusual, the newest first. */
const accessSk = ({ unusual, at, id }: Access): string =>
  `${unusual.length > 0 ? 'UNUSUAL' : 'PLAIN'}#${at}#${id}`;

/** The three lists in which each access stands. */
export const accessKeys = (each: Access): readonly ItemKey[] =>
  [dayOfAccessPk(each.office, each.day), caseAccessPk(each.caseId), staffAccessPk(each.staff)].map((pk) => ({
    pk,
    sk: accessSk(each),
  }));

export const tallyKey = (staff: string, day: string): ItemKey => ({ pk: `TALLY#${staff}`, sk: day });

export const accessPageSize = 50;

const skForm = /^(UNUSUAL|PLAIN)#[\d.:TZ-]+#[0-9a-f-]{36}$/;

export const accessPageAt = (sk: string): string => Buffer.from(sk).toString('base64url');

/** Throws BadPage on a text that `accessPageAt` did not make. */
export const skOfPage = (page: string): string => {
  const sk = Buffer.from(page, 'base64url').toString();
  if (!skForm.test(sk)) throw new BadPage('This is no page of this list.');
  return sk;
};
