/** What the books say of the kind of complaint: all kinds that somebody's words name or point to, the most telling first. */
import type { ComplaintKind } from '#domain/terms/vocabulary.ts';
import { matterOf } from '../../procedure/matters.ts';
import type { Procedure } from '../../procedure/procedure.ts';
import type { Asked, Reading } from '../meaning.ts';
import { hearingOf } from '../text/hearing.ts';
import { blanked, isHeard, type Wordbook } from '../text/saying.ts';
import { kindEn } from '../words/kind.en.ts';
import { kindTl } from '../words/kind.tl.ts';
import { kindZh } from '../words/kind.zh.ts';
import type { KindSense } from '../words/kind-senses.ts';

/** How telling a kind is beside another in the same text: "the boss cut my hours after I complained" is retaliation. */
const telling: Readonly<Record<ComplaintKind, number>> = {
  'safety.imminent': 100,
  retaliation: 90,
  'conduct.officer': 86,
  'agency.unlicensed': 72,
  'service.school': 84,
  'service.legal_aid': 82,
  'service.residence': 78,
  'service.medical': 60,
  'vulnerable.child': 80,
  'vulnerable.women_juvenile': 62,
  'vulnerable.forced': 59,
  discrimination: 63,
  'vulnerable.harassment': 58,
  'safety.accident_hidden': 64,
  'health.occupational': 66,
  'injury.benefit': 65,
  'injury.not_reported': 61,
  'safety.no_ppe': 57,
  'safety.hazard': 54,
  'contract.severance': 70,
  'contract.dismissal': 56,
  'contract.deposit_id': 53,
  'contract.none': 68,
  'social.transfer_denied': 69,
  'social.benefit_denied': 67,
  'social.underpaid': 55,
  'social.not_registered': 52,
  'wage.card_held': 51,
  'wage.in_kind': 50,
  'wage.minimum': 49,
  'wage.overtime': 48,
  'wage.deduction': 46,
  'wage.partial': 44,
  'wage.late': 43,
  'wage.no_slip': 45,
  'hours.excess': 42,
  'hours.leave': 40,
  'wage.construction_chain': 30,
  'wage.unpaid': 35,
  'wage.thirteenth_month': 47,
  'vulnerable.domestic': 41,
  'wage.equal_pay': 39,
  'wage.final_pay': 38,
  'wage.holiday_pay': 45,
};

/** Rare and grave, or not every office's: always asked first. */
export const alwaysAsked: ReadonlySet<ComplaintKind> = new Set([
  'agency.unlicensed',
  'conduct.officer',
  'vulnerable.forced',
]);

/** Two complaints of the same weight: which of them comes first is asked. */
const rivals: readonly (readonly [ComplaintKind, ComplaintKind])[] = [
  ['contract.dismissal', 'wage.unpaid'],
  ['contract.none', 'wage.minimum'],
];
/** A text that names so many kinds tells of no one thing. */
const severalKinds = 4;
/** A kind as telling as this is what the text is about, whatever stands beside it. */
const standsOut = 60;

interface PointedTo {
  readonly kind: ComplaintKind;
  /** how telling it is beside others */
  readonly score: number;
}

/** Only pointed to by a single word: never sure. */
export const hintScore = 10;

const isHint = (sense: KindSense): boolean => sense.endsWith('?');
const kindOfSense = (sense: KindSense): ComplaintKind => sense.replace('?', '') as ComplaintKind;

/** Kinds of their own under some laws only; where they are none, what else the words name stands: sick pay is wages in Britain. */
const ofSomeLaws: ReadonlySet<ComplaintKind> = new Set([
  'injury.benefit',
  'wage.holiday_pay',
  'wage.thirteenth_month',
  'wage.final_pay',
]);
export const isKindUnder = (procedure: Procedure, kind: ComplaintKind): boolean =>
  !ofSomeLaws.has(kind) || matterOf(procedure, kind) !== undefined;

const pointedBy = (heard: string, book: Wordbook<KindSense>): readonly PointedTo[] => {
  if (heard === '') return [];
  const text = blanked(heard, book, 'lookalike');
  return (Object.keys(book.sayings) as KindSense[])
    .filter((sense) => sense !== 'lookalike' && sense !== 'doubtful' && isHeard(text, book, sense))
    .map((sense) => ({
      kind: kindOfSense(sense),
      score: isHint(sense) ? hintScore : telling[kindOfSense(sense)],
    }));
};

/** What the words of a text point to. */
export interface PointedIn {
  readonly kinds: readonly PointedTo[];
  readonly doubtful: boolean;
}

export const pointedIn = ({ text, procedure }: Asked): PointedIn => {
  const { han, spaced } = hearingOf(text);
  const kinds = [
    ...pointedBy(han, kindZh),
    ...pointedBy(spaced, kindEn),
    ...pointedBy(spaced, kindTl),
  ].filter(({ kind }) => isKindUnder(procedure, kind));
  return {
    kinds: kinds.sort((a, b) => b.score - a.score),
    doubtful: isHeard(han, kindZh, 'doubtful') || isHeard(spaced, kindEn, 'doubtful'),
  };
};

/** Sacked for asking about sick pay: for a complaint or not, is asked. */
const complained =
  /投诉|要工资|讨薪|要钱|举报|告|反映|仲裁|维权|complain|report|inspect|tribunal|union|grievance|acas|sumbong|reklamo/iu;
const isPunishedAsking = (text: string, named: ReadonlySet<ComplaintKind>): boolean =>
  named.has('retaliation') && named.has('contract.dismissal') && !complained.test(text);

const isSure = (text: string, first: PointedTo, { kinds, doubtful }: PointedIn): boolean => {
  const named = new Set(kinds.filter(({ score }) => score > hintScore).map(({ kind }) => kind));
  return (
    first.score > hintScore &&
    !doubtful &&
    !isPunishedAsking(text, named) &&
    !alwaysAsked.has(first.kind) &&
    (named.size < severalKinds || first.score >= standsOut) &&
    !rivals.some((pair) => pair.includes(first.kind) && pair.every((kind) => named.has(kind)))
  );
};

/** The most telling of what is pointed to; a draw, and what a single word points to, is only likely. */
export const namedBy = (text: string, pointed: PointedIn): Reading<ComplaintKind> | undefined => {
  const [first] = pointed.kinds;
  return first === undefined ? undefined : { value: first.kind, sure: isSure(text, first, pointed) };
};
