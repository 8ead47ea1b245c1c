/** From a worker's answers to a complaint, or to a worker who joins one. */
import type { Contact } from '#adapters/vault/port.ts';
import {
  type IntakeComplaint,
  type IntakeJoiner,
  type IntakeParty,
  isContactable,
} from '#casework/intake.ts';
import type { PersonDetails } from '#casework/submission.ts';
import { languageOf, text } from '#domain/messages/text.ts';
import { matterOf } from '#domain/procedure/matters.ts';
import type { Claim } from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import type { ComplaintKind } from '#domain/terms/vocabulary.ts';
import { dateIn } from '#domain/time/deadline.ts';
import type { Answers } from '../draft/answers.ts';
import { asksDismissalReason, dismissedForIn } from '../questions/dismissal-reason.tsx';
import { asks, isAgainstPublicBody, type Law, matterIn } from '../questions/law.ts';
import { amountQuestion } from '../questions/sums.tsx';

const lastDayOfMonth = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/**
 * The claim in the answers, as of `today`. An answer counts only while the kind asks for it: a worker who turns from wages
 * to another matter leaves the sum behind.
 */
export const claimInAnswers = (answers: Answers, law: Law, today: string): Claim => ({
  ...(amountQuestion.asked(answers, law) && answers.amount ? { claimedFen: answers.amount.owed } : {}),
  ...(asks(answers, law, 'period') ? periodOf(answers) : {}),
  ...(asks(answers, law, 'end_of_work') ? endOfWorkIn(answers, today) : {}),
  ...(asksDismissalReason(answers, law) ? dismissedForIn(answers) : {}),
});

/** The end of the work as a date: of a month its last day, of this month today; and the first that it may have been. */
const endOfWorkIn = ({ endOfWork: said }: Answers, today: string): Claim => {
  if (said === undefined || said === '') return {};
  if (said === 'goes_on' || said.length > 7) return { endOfWork: said };
  const last = lastDayOfMonth(said);
  return { endOfWork: last < today ? last : today, endedNotBefore: `${said}-01` };
};

const periodOf = ({ period }: Answers): Claim => ({
  ...(period?.from ? { from: `${period.from}-01` } : {}),
  ...(period?.until ? { until: lastDayOfMonth(period.until) } : {}),
});

/** The kind to file: on a building site some have a form of their own, for which the general contractor answers too (WPMW 30). */
const filedKindOf = (answers: Answers, law: Law): ComplaintKind => {
  const { kind } = answers;
  if (kind === undefined) throw new Error('A complaint without a kind');
  const there = isOnSite(answers, law) ? matterIn(answers, law)?.onBuildingSite : undefined;
  return there !== undefined && matterOf(law.procedure, there) !== undefined ? there : kind;
};

const isOnSite = (answers: Answers, law: Law): boolean =>
  asks(answers, law, 'building_site') && answers.building === 'yes';

/** The other side, as far as the worker knows it: nobody is named who is not known, so that the office asks for them. */
const namedParties = (answers: Answers, law: Law): readonly IntakeParty[] => {
  const all = [
    {
      relation: isAgainstPublicBody(answers, law) ? ('public_authority' as const) : ('employer' as const),
      name: answers.employer,
    },
    {
      relation: 'general_contractor' as const,
      name: isOnSite(answers, law) ? answers.contractor : undefined,
    },
  ];
  return all.flatMap(({ relation, name }) => (name ? [{ relation, details: { name } }] : []));
};

const deepest = ({ district, city, province }: Answers): string | undefined =>
  [district, city, province].find((code) => code !== undefined && code !== '');

const channelOf = ({ phone, channel }: Answers): Contact['channel'] => (phone ? (channel ?? 'none') : 'none');

/** Whoever wants no answer leaves no number with us, also when one was typed before. */
const webContactOf = (answers: Answers, language: string): Contact => {
  const channel = channelOf(answers);
  const { phone, safe, wording } = answers;
  return {
    channel,
    language,
    mayBePlain: wording === 'plain',
    ...(wording === 'discreet' ? { onlyNumberAndDate: true } : {}),
    ...(channel !== 'none' && phone ? { phone } : {}),
    ...(safe?.from ? { safeFrom: safe.from, safeUntil: safe.until } : {}),
  };
};

const webPersonOf = (answers: Answers, language: string): PersonDetails => ({
  contact: webContactOf(answers, language),
  ...(answers.name && answers.naming !== 'anonymous' ? { identity: { name: answers.name } } : {}),
});

/** Who gives no name in an emergency stays confidential when there is a number, else anonymous. */
const namingOf = ({ naming }: Answers, { contact }: PersonDetails) =>
  naming ?? (isContactable(contact) ? ('confidential' as const) : ('anonymous' as const));

/** Whoever found no kind that fits says so in front of their own words, so that the officer names it. */
const webFilingWords = (
  { story, site, kindUnsure }: Answers,
  language: string,
): Readonly<Record<string, string>> => {
  const told = [kindUnsure ? text(languageOf(language), 'web.q.kind.unsure') : '', story ?? ''];
  return present({
    what_happened: told.filter((each) => each !== '').join('\n') || undefined,
    place: site || undefined,
  });
};

/** A draft that is complete, and when and in which language it is sent. */
export interface FinishedDraft {
  readonly id: string;
  readonly answers: Answers;
  readonly law: Law;
  readonly language: string;
  /** instant */
  readonly at: string;
}

const webIntakeOf = ({ id, answers, law, language, at }: FinishedDraft) => ({
  draft: id,
  idempotencyKey: `web:${id}`,
  worker: webPersonOf(answers, language),
  claim: claimInAnswers(answers, law, dateIn(law.procedure.timeZone, at)),
});

export const webComplaintOf = (finished: FinishedDraft): IntakeComplaint => {
  const { answers, law, language, at } = finished;
  const intake = webIntakeOf(finished);
  return {
    ...intake,
    ...{ language, at },
    procedure: law.procedure,
    kind: filedKindOf(answers, law),
    channel: 'web',
    naming: namingOf(answers, intake.worker),
    parties: namedParties(answers, law),
    headcount: answers.people ?? 1,
    harm: [],
    danger: answers.lane === 'fast' || (answers.danger === 'yes' && !answers.dangerTold),
    words: webFilingWords(answers, language),
    ...present({ area: deepest(answers) }),
  };
};

export const webJoinerOf = (finished: FinishedDraft, caseId: string): IntakeJoiner => ({
  ...webIntakeOf(finished),
  caseId,
  ...present({ naming: finished.answers.naming }),
});
