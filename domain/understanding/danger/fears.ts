/** That it may yet come, or whether it would: nothing was done so far. */
import { asTyped } from '../text/typed.ts';
import { fearsEn, fearsTl, fearsZh } from '../words/fears.ts';

const fears = asTyped([fearsZh, fearsEn, fearsTl]);

export const isFeared = (text: string): boolean => fears.isIn(text, 'feared');
