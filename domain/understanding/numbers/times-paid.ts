/** Money that came in so many payments of so much: 拿过三次每次2000 is 6,000 that came. */
import { chineseNumeralAt } from './chinese-numeral.ts';

const paidNumeral = '[\\d一二两三四五六七八九十百千万]{1,9}';
const paidEachTime = new RegExp(
  `((?:拿|给|付|打|借支|预支|借|发|转|支|领|收|结)(?:过|了|到)?(?:我们?|俺们?)?)(${paidNumeral})([次回笔])(?:生活费|工资|钱)?[\\s,，]{0,2}[每一]\\3(?:都|就|才|只|是|给|有|拿|发|打)*(${paidNumeral})(?![\\d一二两三四五六七八九十百千万次回笔])`,
  'gu',
);

const numberOf = (said: string): number | undefined => {
  const number = chineseNumeralAt(said, 0);
  return number?.end === said.length && !number.doubtful && number.low === number.high
    ? number.low
    : undefined;
};

export const withTimesPaid = (text: string): string =>
  text.replace(paidEachTime, (whole, paid: string, times: string, _: string, sum: string) => {
    const [many, each] = [numberOf(times), numberOf(sum)];
    return many === undefined || each === undefined ? whole : `${paid}${many * each}`;
  });
