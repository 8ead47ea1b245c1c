/** A factor of the sum that is put right at the read-back: "22 days not 20", 不是20天是22天, 22 araw hindi 20. */

import type { Asked } from './meaning.ts';
import { plainText } from './numbers/plain-text.ts';
import { numberInGroup } from './quantities/groups-alike.ts';

export interface FactorCorrected {
  readonly from: number;
  readonly to: number;
}

const numeral = '([\\d.一二两三四五六七八九十百半]{1,6})';
const chineseUnit =
  '(个?(?:工日|工|班|小时|钟头|钟|礼拜|星期|趟|夜班)|天|周|晚|车|件|单|吨|斤|平方|平|米|方|箱)';
const word = '(\\d{1,4}(?:\\.\\d)?|[a-z]{3,9})';
const latinUnit =
  '(days?|weeks?|wks?|hours?|hrs?|nights?|shifts?|fortnights?|pieces?|rooms?|boxes|jobs?|drops?|araw|oras|linggo|piraso)';

/** The new one before the old one. */
const newFirst: readonly RegExp[] = [
  new RegExp(`${numeral}${chineseUnit}[\\s,，]*(?:而)?不是${numeral}(?![\\d千万百块元个月])`, 'u'),
  new RegExp(`(?<![\\w.£$₱])${word} ${latinUnit}(?: of it)?[\\s,]*(?:and )?not ${word}(?![\\w%])`, 'u'),
  new RegExp(`(?<![\\w.£$₱])${word} (?:na )?${latinUnit}[\\s,]*hindi ${word}(?![\\w%])`, 'u'),
];
const oldFirst: readonly RegExp[] = [
  new RegExp(`不是${numeral}${chineseUnit}?[\\s,，]*(?:而|应该|就)?是${numeral}${chineseUnit}`, 'u'),
  new RegExp(
    `(?<![a-z])not ${word}(?: ${latinUnit})?[\\s,]*(?:but |its |it was |it is )+${word} ${latinUnit}(?![a-z])`,
    'u',
  ),
  new RegExp(
    `(?<![a-z])hindi ${word}(?: (?:na )?${latinUnit})?[\\s,]*kundi ${word} (?:na )?${latinUnit}(?![a-z])`,
    'u',
  ),
];

const found = (text: string, forms: readonly RegExp[]): readonly string[] =>
  forms.map((form) => form.exec(text)).find((each) => each !== null) ?? [];

/** Months are no factor of a sum that is kept for each of them; a sum of money beside them says the new sum itself. */
export const factorCorrectedIn = (asked: Asked): FactorCorrected | undefined => {
  const text = plainText(asked);
  const [, to, , from] = found(text, newFirst);
  const [, old, , fresh] = found(text, oldFirst);
  const pair = [numberInGroup(from ?? old ?? ''), numberInGroup(to ?? fresh ?? '')] as const;
  const [before, after] = pair;
  return before === undefined || after === undefined || before <= 0 || before === after
    ? undefined
    : { from: before, to: after };
};
