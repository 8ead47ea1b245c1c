/** 12000块 5个人 4个月: nothing but figures, each with its unit, where somebody begins. */

const figure = '(?:\\d[\\d,.]*|[一二两三四五六七八九十百千万零半]{1,9})';
const figureOfPeople = new RegExp(`^(?:一共|总共|共|我们|有)?${figure}个?(?:人|名|位)$`, 'u');
const ofTime = new RegExp(`^(?:干了|做了|拖了)?${figure}(?:个半?月|天|年|个?星期|个?礼拜|周)$`, 'u');
/** 110 is a number to ring */
const figureOfMoney = new RegExp(
  `^(?!(?:1[12][0-9]|999|911)$)(?:\\d[\\d,.]{2,}|\\d{1,3}[万千w]\\d{1,4}|${figure}(?:块钱?|元|万|千|w))(?:块钱?|元)?$`,
  'iu',
);

export interface FiguresAlone {
  /** how many people, as it was written; empty where nobody is counted */
  readonly people: string;
  /** the sum, and for how long */
  readonly claim: string;
}

/** Undefined where anything else is said, or only one thing. */
export const figuresAlone = (text: string): FiguresAlone | undefined => {
  const parts = text
    .trim()
    .split(/[\s，、。；;]+|,(?!\d{3})/u)
    .filter((each) => each !== '');
  const people = parts.filter((each) => figureOfPeople.test(each));
  const claim = parts.filter((each) => !figureOfPeople.test(each));
  const isKnown = claim.every((each) => ofTime.test(each) || figureOfMoney.test(each));
  const isSum = claim.filter((each) => figureOfMoney.test(each)).length === 1;
  return parts.length > 1 && people.length <= 1 && isKnown && isSum
    ? { people: people.join(''), claim: claim.join('，') }
    : undefined;
};
