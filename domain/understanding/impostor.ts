/** Whether somebody tells of a call or a text by who says that they are an office and wants their papers, codes or money. */
import { hearingOf } from './text/hearing.ts';
import { isHeardIn } from './text/saying.ts';
import { type ImpostorSense, impostorSpaced, impostorZh } from './words/impostor.ts';

/** In signs: a whole story is told for what else is in it. */
const longestTold = 160;

export const tellsOfImpostor = (text: string): boolean => {
  const hearing = hearingOf(text);
  const says = (sense: ImpostorSense): boolean => isHeardIn(hearing, [impostorZh, impostorSpaced], sense);
  return text.length <= longestTold && says('posing') && says('wants');
};

/** The number by which a case is opened was given to somebody who posed as an office. */
export const gaveReceiptAway = (text: string): boolean =>
  tellsOfImpostor(text) &&
  /回执|查询码|编号|receipt|case number|reference|resibo|numero ng kaso/iu.test(text) &&
  isHeardIn(hearingOf(text), [impostorZh, impostorSpaced], 'given');
