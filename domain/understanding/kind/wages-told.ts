/** Money for work that was not paid is the main matter wherever it is told in so many words; what stands beside it goes along. */
import type { ComplaintKind } from '#domain/terms/vocabulary.ts';
import type { Reading } from '../meaning.ts';
import { hearingOf } from '../text/hearing.ts';
import { blanked, isHeard } from '../text/saying.ts';
import { wagesToldEn, wagesToldTl, wagesToldZh } from '../words/wages-told.ts';
import { hintScore, type PointedIn } from './books.ts';

/** What is told beside wages as often as not, and hinders no officer who looks after those. */
const besideWages: ReadonlySet<ComplaintKind> = new Set<ComplaintKind>([
  'contract.none',
  'contract.deposit_id',
  'service.school',
  'service.residence',
  'service.medical',
  'vulnerable.women_juvenile',
  'social.not_registered',
  'social.underpaid',
  'safety.no_ppe',
  'hours.excess',
  'hours.leave',
  'wage.no_slip',
  'wage.overtime',
  'wage.minimum',
  'wage.card_held',
  'wage.unpaid',
]);

const saysOfWages = (text: string, sense: 'unpaid' | 'hours_unpaid'): boolean => {
  const { han, spaced } = hearingOf(text);
  return [[han, wagesToldZh] as const, [spaced, wagesToldEn] as const, [spaced, wagesToldTl] as const].some(
    ([words, book]) => isHeard(blanked(words, book, 'of_else'), book, sense),
  );
};

const isTold = ({ kinds }: PointedIn, told: ComplaintKind): boolean =>
  kinds.some(({ kind, score }) => kind === told && score > hintScore);

const speaksOfWages = ({ kinds }: PointedIn, told: ComplaintKind): boolean =>
  kinds.some(({ kind }) => kind === told);

/** "Not paid for 45 hours at 12.50": hours that were worked and not paid are wages, but where overtime is told as well. */
const saysWagesUnpaid = (text: string, pointed: PointedIn): boolean =>
  saysOfWages(text, 'unpaid') ||
  (saysOfWages(text, 'hours_unpaid') && !speaksOfWages(pointed, 'wage.overtime'));

/** Who was sacked as well is asked which of both comes first. */
const isSackedToo = (pointed: PointedIn): boolean => isTold(pointed, 'contract.dismissal');

/** 试用期三个月都不发工资正常吗: who asks whether it may be so has perhaps not been paid. */
const asksWhether =
  /(?:正常|合法|可以|允许|行|对|应该|合理)(?:的)?(?:吗|嘛|么)|(?<![a-z])(?:is (?:it|that|this) (?:legal|normal|right|allowed|ok)|legal ba|tama ba|pwede ba)(?![a-z])/iu;

const staysAsked = (text: string, { value, sure }: Reading<ComplaintKind>): boolean =>
  value === 'wage.unpaid' && !sure && asksWhether.test(text);

export const wagesFirst = (
  text: string,
  reading: Reading<ComplaintKind> | undefined,
  pointed: PointedIn,
): Reading<ComplaintKind> | undefined =>
  reading !== undefined &&
  besideWages.has(reading.value) &&
  !isSackedToo(pointed) &&
  !staysAsked(text, reading) &&
  saysWagesUnpaid(text, pointed)
    ? { value: 'wage.unpaid', sure: true }
    : reading;
