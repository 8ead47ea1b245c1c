/**
 * What makes it worth asking why somebody looked into a case. A question for the auditor, and no reproach: most have a
 * good answer.
 */
import { isAbsent, type StaffMember } from './office.ts';

/** What was shown: the case with its parties, its history, one free text, a printed paper, who a worker is, or its row taken along as a file. */
export const accessKinds = ['case', 'history', 'text', 'paper', 'identity', 'export'] as const;
type AccessKind = (typeof accessKinds)[number];

export const unusualReasons = [
  /** they have no part in the case */
  'not_of_case',
  'other_office',
  /** they are recorded as away on that day */
  'while_away',
  /** at night, or on a day off */
  'outside_hours',
  /** far more than work asks for on one day */
  'many_today',
] as const;
export type UnusualReason = (typeof unusualReasons)[number];

export interface AccessAsked {
  readonly what: AccessKind;
  readonly member: StaffMember;
  /** with whom the case is */
  readonly office: string;
  readonly isOfCase: boolean;
  /** civil day in the office */
  readonly on: string;
  readonly isOfficeHour: boolean;
  /** such things shown to the member on this day, this one among them */
  readonly countToday: number;
}

/** From so many on a day is unusual: a full desk has a dozen identities and some eighty cases. */
const manyOnOneDay: Readonly<Record<AccessKind, number>> = {
  case: 150,
  history: 300,
  text: 300,
  paper: 50,
  identity: 20,
  export: 200,
};

/** Looking into other people's cases is an auditor's work; and an officer at the counter answers for every case of the office. */
const looksIntoOthers = ({ what, member }: AccessAsked): boolean =>
  member.roles.includes('auditor') || (what !== 'identity' && member.roles.includes('intake_officer'));

const partReason = (asked: AccessAsked): readonly UnusualReason[] => {
  const { member, office, isOfCase } = asked;
  if (member.office !== office) return member.roles.includes('auditor') ? [] : ['other_office'];
  return isOfCase || looksIntoOthers(asked) ? [] : ['not_of_case'];
};

/** Why this access is unusual; empty: it is not. */
export const unusualIn = (asked: AccessAsked): readonly UnusualReason[] => [
  ...partReason(asked),
  ...(isAbsent(asked.member, asked.on) ? (['while_away'] as const) : []),
  ...(asked.isOfficeHour ? [] : (['outside_hours'] as const)),
  ...(asked.countToday >= manyOnOneDay[asked.what] ? (['many_today'] as const) : []),
];
