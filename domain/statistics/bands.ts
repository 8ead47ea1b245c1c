/** Cases within 60 days, within 61 to 90, and over: those that ended and those that are open apart. */
import { caseCount, type Lasted, type Unit } from './lengths.ts';

export const bands = ['to60', 'to90', 'over'] as const;
type Band = (typeof bands)[number];

const bandOfDays = (days: number): Band => (days <= 60 ? 'to60' : days <= 90 ? 'to90' : 'over');

export interface Bands {
  /** without those that were merged into another, where they are counted */
  readonly cases: number;
  readonly ended: Readonly<Record<Band, number>>;
  readonly open: Readonly<Record<Band, number>>;
}

/** Of the cases that were filed: `over` are late whether they ended or not; what is open and younger can still be either. */
export const bandsOf = (filed: readonly Lasted[], unit: Unit): Bands => {
  const cases = filed.filter(({ how }) => how !== 'merged');
  const inBands = (those: readonly Lasted[]) => {
    const count = (band: Band) => caseCount(those.filter((each) => bandOfDays(each[unit]) === band));
    return { to60: count('to60'), to90: count('to90'), over: count('over') };
  };
  return {
    cases: caseCount(cases),
    ended: inBands(cases.filter(({ how }) => how !== 'open')),
    open: inBands(cases.filter(({ how }) => how === 'open')),
  };
};
