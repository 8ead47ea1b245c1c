/** What says that the sum in a text is not the one that is owed yet: a share of it is, something of it was paid, it has a sign or a scale that nobody means. */
import { saysSomeHalf, withoutHalvesSaid } from '../words/half-paid.ts';
import { daysOffIn } from './days-off.ts';
import type { Scan } from './item.ts';

/** 三成没给，总数五万; "20% of my wage, wage is 2000"; "he kept a third". */
const shareOfWhole =
  /(?<![完造构现赞变])[一二三四五六七八九半\d]成(?!都|人|年|立|套|品|为|本|功|交|员)|分之|[%％]|(?<![a-z])(?:per ?cent|(?:a|one|two|the) ?(?:third|quarter|fifth|tenth)s?|thirds|half (?:of )?(?:my|the|it|our)|kalahati ng|porsyento)(?![a-z])/u;

/** "-500", 负五百, "£50 billion", "£900m": nobody is owed so. */
const strangeForm =
  /^[\s£$₱¥]*[-−–][\s£$₱¥]*\d|[负負][\d一二两三四五六七八九十百千万]|\d ?(?:billion|bn|trillion|million|mn|m)(?![a-z\d])/u;

/** "minus tax", 税前没扣 */
const lessOther = /(?<![a-z])(?:minus|less|before) (?:the )?(?:tax|ni|deductions|stoppages)(?![a-z])/u;

/** 连本带利两万一, 打八折给, "with interest": another sum lies under it, or only a part of it is offered. */
const withInterestOrLess =
  /连本带利|本息|利息(?!不|就?算了|没)|[打按给][\d一二两三四五六七八九半.]{1,3}折|打(?:个)?折|折扣|(?<![a-z])(?:interest|interes|tubo|discount(?:ed)?|knock(?:ed|ing)? (?:\w+ ){0,3}off)(?![a-z])/u;

/** "Owed 4 shifts at 96, one was paid": of so many. */
const someWerePaid =
  /(?<![a-z])(?:one|two|three|four|\d{1,2}) (?:of them )?(?:was|were|got) paid(?![a-z])|(?<![a-z])paid (?:me )?for (?:one|two|three|four|\d{1,2})(?![a-z\d])/u;

/** 做了五个礼拜 就给过一个礼拜的: some of so many were paid. */
const somePaidInChinese =
  /(?:给|发|结|付|拿)(?:过|了|到)?我?(?:[\d一二两三四五六七八九十半]{1,3})个?(?:礼拜|星期|周|天|月|趟|单|件|次|晚|班|工|车|吨)的?(?:钱|工资|工钱)?(?=$|[\s,，。])/u;

/** Whether a sum is to be read back, as it was not reckoned to its end. */
export const isReckonedOn = (scan: Scan, isProduct: boolean): boolean =>
  shareOfWhole.test(withoutHalvesSaid(scan.text)) ||
  strangeForm.test(scan.text) ||
  lessOther.test(scan.text) ||
  withInterestOrLess.test(scan.text) ||
  (isProduct &&
    (saysSomeHalf(withoutHalvesSaid(scan.text)) ||
      someWerePaid.test(scan.text) ||
      somePaidInChinese.test(scan.text) ||
      daysOffIn(scan).length > 0));
