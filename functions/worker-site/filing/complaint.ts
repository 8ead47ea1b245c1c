/** Turns a worker's answers into the command and its records for the vault. */
import type { Contact, VaultEntry } from '#adapters/vault/port.ts';
import { matterOf } from '#domain/procedure/matters.ts';
import type { Claim } from '#domain/terms/fields.ts';
import type { ComplaintKind, PartyRelation } from '#domain/terms/vocabulary.ts';
import type { Answers } from '../draft/answers.ts';
import { asks, isAgainstPublicBody, type Law, matterIn } from '../questions/law.ts';
import { amountQuestion } from '../questions/sums.tsx';

const lastDayOfMonth = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/**
 * The claim in the answers, as of `today`. An answer counts only while the kind asks for it: a worker who turns from
 * wages to another matter leaves the sum behind.
 */
export const claimInAnswers = (answers: Answers, law: Law, today: string): Claim => ({
  ...(amountQuestion.asked(answers, law) && answers.amount ? { claimedFen: answers.amount.owed } : {}),
  ...(asks(answers, law, 'period') ? periodOf(answers) : {}),
  ...(asks(answers, law, 'end_of_work') ? endOfWorkIn(answers, today) : {}),
});

/** The end of the work as a date: of a month its last day, of this month today. */
const endOfWorkIn = ({ endOfWork: said }: Answers, today: string): Claim => {
  if (said === undefined || said === '') return {};
  if (said === 'goes_on' || said.length > 7) return { endOfWork: said };
  const last = lastDayOfMonth(said);
  return { endOfWork: last < today ? last : today };
};

const periodOf = ({ period }: Answers): Claim => ({
  ...(period?.from ? { from: `${period.from}-01` } : {}),
  ...(period?.until ? { until: lastDayOfMonth(period.until) } : {}),
});

/**
 * The kind to file: on a building site some have a form of their own, for which the general contractor answers too
 * (WPMW 30).
 */
const filedKindOf = (answers: Answers, law: Law): ComplaintKind => {
  const { kind } = answers;
  if (kind === undefined) throw new Error('A complaint without a kind');
  const there = isOnSite(answers, law) ? matterIn(answers, law)?.onBuildingSite : undefined;
  return there !== undefined && matterOf(law.procedure, there) !== undefined ? there : kind;
};

const isOnSite = (answers: Answers, law: Law): boolean =>
  asks(answers, law, 'building_site') && answers.building === 'yes';

interface NamedParty {
  readonly relation: PartyRelation;
  readonly name: string;
}

/**
 * The other side as far as the worker knows it; a party that is not known is left out, so that the office asks for it.
 */
const namedParties = (answers: Answers, law: Law): readonly NamedParty[] => {
  const relation = isAgainstPublicBody(answers, law) ? 'public_authority' : 'employer';
  const all: readonly NamedParty[] = [
    { relation, name: answers.employer ?? '' },
    { relation: 'general_contractor', name: (isOnSite(answers, law) && answers.contractor) || '' },
  ];
  return all.filter(({ name }) => name !== '');
};

const deepest = ({ district, city, province }: Answers): string | undefined =>
  [district, city, province].find((code) => code !== undefined && code !== '');

const hasContact = ({ phone, channel }: Answers): boolean => Boolean(phone) && channel !== 'none';

/** The naming; a worker who gives no name in an emergency stays confidential when there is a number, else anonymous. */
const namingOf = (answers: Answers) =>
  answers.naming ?? (hasContact(answers) ? ('confidential' as const) : ('anonymous' as const));

interface FilingFacts {
  readonly caseId: string;
  readonly number: string;
  readonly language: string;
  /** civil date under the draft's law */
  readonly today: string;
}

export const webFileCommand = (
  answers: Answers,
  law: Law,
  { caseId, number, language, today }: FilingFacts,
) => {
  const area = deepest(answers);
  return {
    type: 'file_complaint' as const,
    caseId,
    number,
    kind: filedKindOf(answers, law),
    channel: 'web' as const,
    language,
    naming: namingOf(answers),
    ...(area === undefined ? {} : { area }),
    parties: namedParties(answers, law).map(({ relation }) => relation),
    claim: claimInAnswers(answers, law, today),
    headcount: answers.people ?? 1,
    harm: [],
    danger: answers.lane === 'fast' || answers.danger === 'yes',
    contactable: hasContact(answers),
  };
};

export const webJoinCommand = (answers: Answers, law: Law, today: string) => ({
  type: 'join_complaint' as const,
  claim: claimInAnswers(answers, law, today),
  contactable: hasContact(answers),
});

const webContactOf = (answers: Answers, language: string): Contact => ({
  channel: hasContact(answers) ? (answers.channel ?? 'none') : 'none',
  language,
  mayBePlain: answers.wording === 'plain',
  ...(hasContact(answers) && answers.phone ? { phone: answers.phone } : {}),
  ...(answers.safe?.from ? { safeFrom: answers.safe.from, safeUntil: answers.safe.until } : {}),
});

/** Name and contact of one worker. */
export const webPersonEntries = (
  answers: Answers,
  worker: string,
  language: string,
): readonly VaultEntry[] => [
  { kind: 'contact', ref: worker, value: webContactOf(answers, language) },
  ...(answers.name && answers.naming !== 'anonymous'
    ? [{ kind: 'identity' as const, ref: worker, value: { name: answers.name } }]
    : []),
];

/** The names of the other side, under the references that the command's parties get in their order. */
export const webPartyEntries = (answers: Answers, law: Law): readonly VaultEntry[] =>
  namedParties(answers, law).map(({ name }, n) => ({ kind: 'party', ref: `p${n + 1}`, value: { name } }));

export const webFilingWords = ({ story, site }: Answers): Readonly<Record<string, string>> => ({
  ...(story ? { what_happened: story } : {}),
  ...(site ? { place: site } : {}),
});
