/** "They paid 200 yesterday 700 left": what is left is told, and what came is taken off no more. */
import type { Money, Reading } from '../meaning.ts';
import type { Scan } from '../quantities/item.ts';

const sum = '[£$€₱¥p]?(\\d{1,3}(?:,\\d{3})+|\\d{2,7})(?:\\.00)?(?: ?(?:quid|pounds?|pesos?|php|元|块))?';
const between = '[^\\d]{0,30}?';
const isLeftEn = '(?:(?:is|are|was|its|still|more) )*(?:left|to go|remaining|outstanding|to come)(?![a-z])';
const leftBeforePaid =
  '(?:still (?:owes?|owed)(?: (?:me|us))?|(?:left|remaining|outstanding|rest|balance)(?: is| of)?) ';
const isLeftTl = '(?:(?:pa|na lang|pa ang|po|na) )*(?:ang )?(?:natira|natitira|kulang|balanse)(?![a-z])';
const formsOfLeft: readonly RegExp[] = [
  new RegExp(
    `(?<![a-z])(?:paid|gave|sent|got|received)${between}${sum}${between}(?<![\\d.,])${sum} ${isLeftEn}`,
    'u',
  ),
  new RegExp(
    `(?<![a-z])(?:paid|gave|sent|got|received)${between}${sum}${between}${leftBeforePaid}${sum}`,
    'u',
  ),
  new RegExp(
    `(?:binayaran|nagbayad|nagbigay|binigay|nakuha|natanggap)${between}${sum}${between}(?<![\\d.,])${sum} ${isLeftTl}`,
    'u',
  ),
  new RegExp(
    `(?:binayaran|nagbayad|nagbigay|binigay|nakuha|natanggap)${between}${sum}${between}(?:natitira|kulang pa|balanse)(?: (?:ay|ng|pang?|na lang))* ${sum}`,
    'u',
  ),
];

const inCentsOf = (figure: string): number => Number(figure.replaceAll(',', '')) * 100;
const numbersBesidePaid = (text: string): number => (text.match(/\d[\d,.]*/gu) ?? []).length;

/** Read back, and undefined where a third number stands beside both. */
export const leftBesidePaid = ({ text }: Scan): Reading<Money> | undefined => {
  const words = text.toLowerCase();
  const left =
    numbersBesidePaid(words) === 2
      ? formsOfLeft.map((form) => form.exec(words)?.[2]).find(Boolean)
      : undefined;
  if (left === undefined) return undefined;
  const value = inCentsOf(left);
  return { value: { low: value, high: value, monthly: false }, sure: false };
};
