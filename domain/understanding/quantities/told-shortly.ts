/** Told in telegrams, each thing between two spaces: 張掖光伏 6人 9.3萬 老闆關機, 10人 工资18万 没给. */
import { isNumber, saysAnywhere } from './beside.ts';
import type { NumberItem, Scan } from './item.ts';
import { type Sum, sumsIn } from './sums.ts';

const opensBefore = /(?:^|[,，。;；]|\p{Script=Han} )\s*(?:工资|工钱|欠薪|货款|工程款|尾款|一共|总共|共)?$/u;
const closesBehind = /^(?:元|块钱?)?(?:$|\s*[,，。;；!！]|\s+(?=\p{Script=Han}))/u;

const isBetweenSpaces = ({ text }: Scan, { start, end }: NumberItem): boolean =>
  opensBefore.test(text.slice(0, start)) && closesBehind.test(text.slice(end));

const isPlainSum = ({ by, each, role, item }: Sum): boolean =>
  by === undefined && !each && (role === 'open' || role === 'owed' || role === 'total') && item.scale >= 1000;

/** The only sum of a text, which says elsewhere that nothing was paid. */
export const isSumOfTelegram = (scan: Scan): boolean => {
  const [sum, ...more] = sumsIn(scan);
  return (
    sum !== undefined &&
    more.length === 0 &&
    isPlainSum(sum) &&
    isBetweenSpaces(scan, sum.item) &&
    saysAnywhere(scan, 'owed', 'unpaid', 'short')
  );
};

/** 6人 9.3万: those who share the sum that stands behind them. */
export const isBesideSumOfTelegram = (scan: Scan, item: NumberItem): boolean => {
  const next = scan.items[item.index + 1];
  return (
    item.counts.of === 'person' &&
    opensBefore.test(scan.text.slice(0, item.start)) &&
    isNumber(next) &&
    /^\s+(?:工资|工钱|欠|一共|共)*$/u.test(scan.text.slice(item.end, next.start)) &&
    isSumOfTelegram(scan)
  );
};
