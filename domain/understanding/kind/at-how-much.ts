/** The kind that the answer to "how much?" tells of by itself: 每月扣300, "£35 a day they take for the van". */
import { asTyped } from '../text/typed.ts';
import { type CutTold, cutToldEn, cutToldTl, cutToldZh } from '../words/cut-told.ts';

const told = asTyped([cutToldZh, cutToldEn, cutToldTl]);

const kindsOfSums = ['wage.minimum', 'wage.deduction'] as const satisfies readonly CutTold[];

/** Undefined where the words tell of a sum and of no kind. */
export const kindToldOfSum = (text: string): CutTold | undefined =>
  kindsOfSums.find((kind) => told.isIn(text, kind));
