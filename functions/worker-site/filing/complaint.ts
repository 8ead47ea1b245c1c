/** From a worker's answers to the command and what goes into the vault with it. */
import type { Contact, VaultEntry } from '#adapters/vault/port.ts';
import type { Claim } from '#domain/complaint/fields.ts';
import type { Kind, PartyRelation } from '#domain/complaint/vocabulary.ts';
import type { Answers } from '../draft/answers.ts';
import { amount } from '../questions/sums.tsx';
import { isService } from '../questions/where.tsx';

const lastDayOf = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/** A sum counts only while it is asked for: who turns from wages to another matter leaves it behind. */
export const claimOf = (answers: Answers): Claim => ({
  ...(amount.asked(answers) && answers.amount ? { claimedFen: answers.amount.owed } : {}),
  ...periodOf(answers),
});

const periodOf = ({ period }: Answers): Claim => ({
  ...(period?.from ? { from: `${period.from}-01` } : {}),
  ...(period?.until ? { until: lastDayOf(period.until) } : {}),
});

const unpaid: readonly Kind[] = ['wage.unpaid', 'wage.partial', 'wage.late'];

/** Unpaid wages on a building site are a kind of their own: the general contractor answers for them too (WPMW 30). */
const kindOf = ({ kind, building }: Answers): Kind => {
  if (kind === undefined) throw new Error('A complaint without a kind');
  return building === 'yes' && unpaid.includes(kind) ? 'wage.construction_chain' : kind;
};

const partiesOf = (answers: Answers): readonly PartyRelation[] => {
  if (isService(answers)) return ['public_authority'];
  return answers.building === 'yes' ? ['employer', 'general_contractor'] : ['employer'];
};

const deepest = ({ district, city, province }: Answers): string | undefined =>
  [district, city, province].find((code) => code !== undefined && code !== '');

const isContactable = ({ phone, channel }: Answers): boolean => Boolean(phone) && channel !== 'none';

/** Who gives no name in an emergency stays confidential when there is a number, else anonymous. */
const namingOf = (answers: Answers) =>
  answers.naming ?? (isContactable(answers) ? ('confidential' as const) : ('anonymous' as const));

interface Filing {
  readonly caseId: string;
  readonly number: string;
  readonly language: string;
}

export const fileCommand = (answers: Answers, { caseId, number, language }: Filing) => {
  const area = deepest(answers);
  return {
    type: 'file_complaint' as const,
    caseId,
    number,
    kind: kindOf(answers),
    channel: 'web' as const,
    language,
    naming: namingOf(answers),
    ...(area === undefined ? {} : { area }),
    parties: [...partiesOf(answers)],
    claim: claimOf(answers),
    headcount: answers.people ?? 1,
    harm: [],
    danger: answers.lane === 'fast' || answers.danger === 'yes',
    contactable: isContactable(answers),
  };
};

export const joinCommand = (answers: Answers) => ({
  type: 'join_complaint' as const,
  claim: claimOf(answers),
  contactable: isContactable(answers),
});

const contactOf = (answers: Answers, language: string): Contact => ({
  channel: isContactable(answers) ? (answers.channel ?? 'none') : 'none',
  language,
  mayBePlain: answers.wording === 'plain',
  ...(isContactable(answers) && answers.phone ? { phone: answers.phone } : {}),
  ...(answers.safe?.from ? { safeFrom: answers.safe.from, safeUntil: answers.safe.until } : {}),
});

/** Name and contact of one worker. */
export const personEntries = (answers: Answers, worker: string, language: string): readonly VaultEntry[] => [
  { kind: 'contact', ref: worker, value: contactOf(answers, language) },
  ...(answers.name && answers.naming !== 'anonymous'
    ? [{ kind: 'identity' as const, ref: worker, value: { name: answers.name } }]
    : []),
];

/** The names of the other side, in the order of `partiesOf`. */
export const partyEntries = ({ employer, contractor, building }: Answers): readonly VaultEntry[] => [
  ...(employer ? [{ kind: 'party' as const, ref: 'p1', value: { name: employer } }] : []),
  ...(building === 'yes' && contractor
    ? [{ kind: 'party' as const, ref: 'p2', value: { name: contractor } }]
    : []),
];

export const filedWords = ({ story, site }: Answers): Readonly<Record<string, string>> => ({
  ...(story ? { what_happened: story } : {}),
  ...(site ? { place: site } : {}),
});
