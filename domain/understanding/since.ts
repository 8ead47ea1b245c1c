/** Since when. */
import { plusDays } from '#domain/time/calendar.ts';
import { eitherMonthIn } from './dates/either-month.ts';
import { unpaidSinceLastPayday } from './dates/last-payday.ts';
import { isLeftThen } from './dates/left-then.ts';
import { monthRunIn } from './dates/month-runs.ts';
import { isPaidUntil, isRejected, isStopOfPay, monthAfter, monthsPaidAtFirst } from './dates/paid-until.ts';
import { sinceFrom } from './dates/set-on-calendar.ts';
import { withYearsBeside } from './dates/year-beside.ts';
import type { Asked, Reading, Since } from './meaning.ts';
import { agree } from './quantities/agreement.ts';
import {
  cuesBefore,
  hasBefore,
  inClause,
  isNumber,
  isWhen,
  saysAnywhere,
  touchesBefore,
  touchesBehind,
} from './quantities/beside.ts';
import { scanned } from './quantities/context.ts';
import type { Scan, WhenItem } from './quantities/item.ts';
import { sumsIn } from './quantities/sums.ts';

const saysOwed = ['owed', 'unpaid', 'short'] as const;

const never: readonly Asked['question'][] = ['danger', 'people', 'name', 'contact', 'place', 'who'];

/** 从我这个月里头抠掉三百八: out of it. */
const isOutOf = ({ text }: Scan, { end }: WhenItem): boolean =>
  /^(?:的)?(?:工资|工钱|薪水)?(?:里|当中)/u.test(text.slice(end));

/** Noong Agosto says only when something was; it says since when where nothing was paid. */
const isOnlyWhen = (scan: Scan, item: WhenItem): boolean =>
  /^(?!.*(?<![a-z])(?:simula|mula|magmula|since|from)(?![a-z])).*(?<![a-z])(?:noong|nung|nuong)(?: pa)? $/su.test(
    scan.text.slice(0, item.start),
  ) && !saysAnywhere(scan, ...saysOwed);

/** 年初就干完了, 三月就辞职了: what had happened by then, and nothing that went on from there. */
const isOfEvent = ({ text }: Scan, { end }: WhenItem): boolean =>
  /^(?:份|的时候|那会儿?)?就(?:已经|都|全|把)?(?:\p{Script=Han}{0,3}完(?!全)|完工|收工|竣工|交工|交付|交房|验收|结束|收尾|散伙|走[了的]|离[开职]|辞|入职|进[厂场]|来[了这上]|到岗|上班|开工|开业|签)/u.test(
    text.slice(end),
  );

const isBeginning = (scan: Scan, item: WhenItem): boolean =>
  (hasBefore(scan, item, 'since') && !isOutOf(scan, item) && !isOnlyWhen(scan, item)) ||
  (touchesBehind(scan, item, 'onward', 'now', 'to') && !isOfEvent(scan, item)) ||
  isWageOf(scan, item);

/** "Since may we work there, since july no pay": of several the one beside which nothing was paid. */
const beginningIn = (scan: Scan, whens: readonly WhenItem[]): WhenItem | undefined => {
  const stop = whens.find((item) => isStopOfPay(scan, item));
  if (stop !== undefined) return stop;
  const all = whens.filter((item) => isBeginning(scan, item));
  return all.find((item) => all.length > 1 && inClause(scan, item.clause, ...saysOwed)) ?? all[0];
};

/** The wages of October: 10月份的工资, £1,450 for october. */
const isWageOf = (scan: Scan, { said, start, end }: WhenItem): boolean =>
  (said.month !== undefined || said.wholeMonth === true) &&
  said.day === undefined &&
  (/^(?:的(?=[\d一二两三四五六七八九十])|的?(?:工资|工钱|薪水|钱|加班费|奖金|提成|尾款|工程款|货款|房补|补贴))|^'?s? (?:wages?|pay|salary)/.test(
    scan.text.slice(end),
  ) ||
    / for $/.test(scan.text.slice(0, start)));

/** 上礼拜还了九千, "got 700 last friday": when something was paid. */
const isOfPayment = (scan: Scan, item: WhenItem): boolean => {
  const paid = sumsIn(scan).filter(({ role }) => role === 'paid' || role === 'minus');
  return paid.some(
    (sum) =>
      sum.item.clause === item.clause && Math.abs(sum.item.index - item.index) <= 4 && sum.by === undefined,
  );
};

/** "Was 6 but i got 2 off him in aug": when something came. */
const isWhenCame = ({ text }: Scan, { start }: WhenItem): boolean =>
  /(?<![a-z])(?:got|had|took|given|gave|slung|sent|paid) (?:me |us )?(?:about )?[£$₱]?[\d.,]+k? (?:off|from|out of|by) (?:him|her|them|the boss)(?: back)? (?:in |on |last )?$/u.test(
    text.slice(0, start),
  );

/** 拖到今天, "a year next tuesday": until when, and what is to come. */
export const isEndOrFuture = ({ text }: Scan, { said, start }: WhenItem): boolean =>
  (said.date !== undefined && said.wholeMonth !== true && /[到至]$/u.test(text.slice(0, start))) ||
  // 算到10月底一共18万7
  /(?:算|结算?|做|累计|截[止至]?)到$/u.test(text.slice(0, start)) ||
  /(?<![a-z])(?:next|coming|come|this coming) $/u.test(text.slice(0, start));

/** "From december he will pay" */
const isPromised = ({ text }: Scan, { end }: WhenItem): boolean =>
  /^[^.,;]{0,12}(?<![a-z])(?:will|hell|theyll|gonna|going to|promise[sd]?)(?: he| they| to)? (?:pay|give|sort)(?![a-z])/u.test(
    text.slice(end),
  );

/** "Six weeks this friday": the day on which it will be so long. */
const isDayOfLength = (scan: Scan, { said, index, start }: WhenItem): boolean => {
  const last = scan.items[index - 1];
  return (
    said.date !== undefined &&
    isNumber(last) &&
    last.counts.of === 'time' &&
    /^ (?:this |on |come )?$/u.test(scan.text.slice(last.end, start))
  );
};

/** "All of them bar july", 除了六月: the month that was paid. */
const isExcepted = ({ text }: Scan, { start }: WhenItem): boolean =>
  /(?:(?<![a-z])(?:bar|except(?:ing)?(?: for| in)?|excluding|excl|apart from|other than|but not(?: for)?|besides|not counting|maliban(?: sa| noong| nung)?|bukod sa) |除了?|除去|除开|刨去)$/u.test(
    text.slice(0, start),
  );

/** 过年还给我们发油: what was given at a feast, as it used to be. */
const isOfGift = ({ text }: Scan, { said, end }: WhenItem): boolean =>
  said.feast !== undefined &&
  /^(?:前|后|的时候)?(?:都|也|还|总|年年)+(?:会)?(?:给|发)(?:我们|咱们?|大家|我|工人|员工)*(?:发|过)?(?:油|米|面|肉|鱼|红包|礼|东西|福利|月饼|水果|粽子|年货|奖)/u.test(
    text.slice(end),
  );

const whensIn = (scan: Scan): readonly WhenItem[] =>
  withYearsBeside(scan.text, scan.items.filter(isWhen)).filter(
    (item) =>
      !touchesBefore(scan, item, 'not') &&
      !isExcepted(scan, item) &&
      !isRejected(scan, item) &&
      (isLeftThen(scan, item) || !isOfPayment(scan, item)) &&
      !isOfGift(scan, item) &&
      !isWhenCame(scan, item) &&
      !isEndOrFuture(scan, item) &&
      !isPromised(scan, item) &&
      !(isOutOf(scan, item) && hasBefore(scan, item, 'since')) &&
      !isDayOfLength(scan, item),
  );

/** 上个月干了210小时没给: the only month that is named beside a sum is what the sum is for. */
const isMonthOfSum = (scan: Scan, { said, start, end }: WhenItem): boolean =>
  said.day === undefined &&
  (said.month !== undefined ||
    (said.wholeMonth === true && /月|month|mth|buwan/u.test(scan.text.slice(start, end)))) &&
  said.feast === undefined &&
  said.about !== true &&
  !/(?:same as|like|跟|和|比) ?$/u.test(scan.text.slice(0, start)) &&
  !saysAnywhere(scan, 'paid', 'theirs', 'due', 'block', 'cut', 'ago', 'minus');

/** 我2019年进的厂, "started in 2019": when the work began. */
const isOfHiring = ({ text }: Scan, { start, end }: WhenItem): boolean =>
  /^(?:年)?[就才我]{0,2}(?:在)(?:这|那)?(?:里|儿|厂|公司|工地)?(?:干|做|上班|打工)/u.test(text.slice(end)) ||
  /^[就才我]{0,2}(?:进|来|到|入)(?:的?厂|的?公司|职|的(?:这|这里|工地)?(?=$|[\s,，。]))/u.test(
    text.slice(end),
  ) ||
  /(?:i )?(?:joined|started here|started work|started there|hired|been (?:here|there)|nagsimula|pumasok)(?: in| from| since| noong| nung)? $/u.test(
    text.slice(0, start),
  );

/** "Last paid in june", 最后一次发钱是8月20号, 第二个月就没发: the time beside it is not the one from which on nothing came. */
const isOfLastPay =
  /(?:上次|上回|最后(?:一次|一回|一笔)?|最近(?:一次|一回|一笔)|末[一]?[次回笔])(?:发|给|拿|领|收|打|结|进|到|见|工资|工钱|薪水|钱|转账|入账)|[发给]过一[次回]|第[二三四五]个月|(?<![a-z])(?:last (?:got |was |were |been |time (?:i |we |they |he |she )?(?:was |were |got )?)?paid|(?:last|final) (?:[a-z]+ )?(?:pay|payslip|wages?|payment|payday|pay ?day|pay ?check|cheque|salary|money|transfer|deposit)(?: (?:i|we|they|he|she)(?: (?:ever|even))? (?:saw|had|got|have|received|sent|gave|paid))?(?: (?:in|into) (?:my|the|our) (?:bank|account|hand))?(?: that came| came| dropped)? (?:was|were|is|came|on|in|dated|for|landed|dropped)|(?:huli(?:ng)?|pinakahuling) (?:kong |naming |nilang )?(?:natanggap na |nakuhang |na )?(?:sahod|sweldo|suweldo|bayad|pasahod|hulog))(?![a-z])/u;

/** "July was the last pay", 7月是最后一次发 */
const isCalledLastPay =
  /(?<![a-z])(?:was|is|were) (?:the |my |our )?(?:last|final) (?:(?:time|month|one) )?(?:[a-z]+ )?(?:pay|paid|payslip|wages?|payment|payday|(?:pay ?)?check|cheque|salary|money|transfer|deposit)(?![a-z])|是最后(?:一次|一回|一笔|一个月)?(?:发|拿|领|收|结|给|有)/u;

/** "A year ago in march": which march is not said. */
const isYearsAgo =
  /(?<![a-z])years? ago(?![a-z]| last)|[\d一二两三四五六七八九十几](?:多|来)?年(?:以|之)?前/u;

/** "Paid till july": unpaid from the month after, where that has begun. */
const afterPaid = (scan: Scan, whens: readonly WhenItem[], today: string): Reading<Since> | undefined => {
  const [until, ...more] = whens.filter((item) => isPaidUntil(scan, item));
  if (until === undefined || more.length > 0 || whens.some((item) => item.index > until.index))
    return undefined;
  const last = sinceFrom(until.said, today)?.value.month;
  if (last === undefined || last >= today.slice(0, 7)) return undefined;
  return { value: { month: monthAfter(last), about: false }, sure: false };
};

/** 3月来的 头一个月给了: unpaid from April. */
const afterFirstPaid = (scan: Scan, from: WhenItem, today: string): Reading<Since> | undefined => {
  const paid = monthsPaidAtFirst(scan.text);
  const since = paid === 0 ? undefined : sinceFrom(from.said, today);
  const month = since && Array.from({ length: paid }).reduce<string>(monthAfter, since.value.month);
  return since === undefined || month === undefined || month > today.slice(0, 7)
    ? undefined
    : { value: { month, about: since.value.about }, sure: since.sure && isOfHiring(scan, from) };
};

/** "They said friday": beside a sum a day is when something was to happen as likely as when it began. */
const isOneDay = (item: WhenItem | undefined): boolean =>
  item?.said.date !== undefined && item.said.wholeMonth !== true;

const isUnpaidThen = (scan: Scan, { clause, end }: WhenItem): boolean =>
  inClause(scan, clause, ...saysOwed) ||
  /^(?:份|的|工资|也|又|都|就)*(?:没|冇|未|欠)|^ (?:no|nothing|none|not|nowt|didnt|wala)(?![a-z])/u.test(
    scan.text.slice(end),
  );

/** 四月没有 五月又有了 六月到现在都没有: a month before the one from which on nothing came was not paid either. */
const isUnpaidEarlier = (scan: Scan, whens: readonly WhenItem[], from: WhenItem, today: string): boolean => {
  const month = sinceFrom(from.said, today)?.value.month ?? '';
  return whens.some(
    (item) =>
      item.index < from.index &&
      item.clause !== from.clause &&
      isUnpaidThen(scan, item) &&
      (sinceFrom(item.said, today)?.value.month ?? month) < month,
  );
};

const saysOnlyYear = ({ text }: Scan, { start, end }: WhenItem): boolean =>
  /^(?:今年|去年|本年|(?:last|this) (?:year|yr))$/u.test(text.slice(start, end));

const answered = (scan: Scan, today: string, isAsked: boolean): Reading<Since> | undefined => {
  const run = monthRunIn(scan, today);
  if (run !== undefined) return { value: run.since, sure: run.sure };
  const all = whensIn(scan);
  const unpaidAfter =
    eitherMonthIn(scan, all, today) ??
    unpaidSinceLastPayday(scan, all, today) ??
    (isAsked ? afterPaid(scan, all, today) : undefined);
  if (unpaidAfter !== undefined) return unpaidAfter;
  const others = all.filter((item) => !isOfHiring(scan, item));
  const whens = others.length > 0 ? others : all;
  const from = beginningIn(scan, whens);
  // several times beside a sum, and none that says from when: it is asked by itself later
  if (!isAsked && from === undefined && whens.length > 1) return undefined;
  const chosen = from ?? whens.find((item) => isAsked || !isOfSomethingElse(scan, item));
  // 今年出了1150头: in which year something was counted
  const isOnlyYear = !isAsked && from === undefined && chosen !== undefined && saysOnlyYear(scan, chosen);
  const since = isOnlyYear ? undefined : chosen && sinceFrom(chosen.said, today);
  const isSaid =
    from !== undefined ||
    (whens.length === 1 && (isAsked || (chosen !== undefined && isMonthOfSum(scan, chosen))));
  const later = chosen && isAsked && whens.length === 1 ? afterFirstPaid(scan, chosen, today) : undefined;
  if (later !== undefined) return later;
  const isLastPay = isOfLastPay.test(scan.text) || isCalledLastPay.test(scan.text);
  return (
    since && {
      ...since,
      sure:
        since.sure &&
        isSaid &&
        !isLastPay &&
        !isYearsAgo.test(scan.text) &&
        !(from !== undefined && isUnpaidEarlier(scan, whens, from, today)) &&
        (isAsked || !isOneDay(chosen)) &&
        agree(scan, since.value, today),
    }
  );
};

/** 昨晚到现在喘不上气: what is going on now, and no wages that are late. */
const isOfTheseDays = (scan: Scan, { said }: WhenItem, today: string): boolean =>
  said.date !== undefined &&
  said.wholeMonth !== true &&
  said.date >= plusDays(today, -3) &&
  !saysAnywhere(scan, ...saysOwed);

/** "Havent eaten since tuesday", 从昨天就没吃饭, di pa kumakain simula kahapon: for how long somebody goes without something else than pay. */
const isOfBody = ({ text }: Scan, { start, end }: WhenItem): boolean =>
  /(?<![a-z])(?:eaten|ate|eat|slept|sleep|food|drunk|drank|water|electric(?:ity)?|heating|kumakain|kumain|nakakain|natutulog|natulog|tubig|kuryente)(?![a-z])[^.;]*$/u.test(
    text.slice(0, start),
  ) ||
  /(?:停水|停电|断水|断电|饿|头疼|头晕|发烧|呕吐|恶心)[^,，。]*$/u.test(text.slice(0, start)) ||
  /^(?:到现在|开始|起|就|一直|都|也|还|晚上|早上)*(?:没|未|饿|吃不)(?:吃|喝|睡|合眼|东西|着)/u.test(
    text.slice(end),
  );

/** "Started there in may": when the work began is likely when it is complained of from. */
const isStartOfWork = (scan: Scan, from: WhenItem): boolean =>
  cuesBefore(scan, from).some(({ start, end }) => /^(?:started|began)$/.test(scan.text.slice(start, end))) &&
  !inClause(scan, from.clause, ...saysOwed);

const workedBefore =
  /(?<![a-z])(?:been (?:here|there|in|with|at|working)|work(?:ed|ing|s)?|employed|living|lived|staying|nagtatrabaho|nagtrabaho|nandito|andito)(?: (?!paid|owed|unpaid|waiting|without)[a-z]+){0,3} (?:since|from) $/u;
const workedBehind =
  /^(?:份)?(?:开始|起)?[就一直都]{0,3}(?:在|来|进|到)(?:这|那)?(?:里|儿|边)?(?:厂|公司|工地|店)?[里上]?(?:干活?|做|上班|打工|工作)/u;

/** "Been here since March", 从三月就在这干: how long somebody has worked, where nothing unpaid is told in that breath. */
const isTimeWorked = (scan: Scan, { start, end, clause }: WhenItem): boolean =>
  (workedBefore.test(scan.text.slice(0, start)) || workedBehind.test(scan.text.slice(end))) &&
  !inClause(scan, clause, ...saysOwed);

const happened =
  /有过|发生|出过?[了事]|事故|断了|受了?伤|[摔砸烫]|打了[他我人]|骂|吵|报过?警|辞|离职|入职|面试|住院|(?<![a-z])(?:accident|happened|hurt|injur[a-z]+|broke|broken|fell|died|fire|lost (?:a|his|her|my) [a-z]+|fight|quit|resigned|sacked|fired|aksidente|naaksidente|nasaktan|namatay|nahulog|nasugatan|nasunog)(?![a-z])/u;

/** 上个月有过事故: when something else was, and nothing unpaid is told. */
const isOfSomethingElse = (scan: Scan, item: WhenItem): boolean =>
  happened.test(clauseAround(scan, item)) &&
  !saysAnywhere(scan, ...saysOwed) &&
  !hasBefore(scan, item, 'since') &&
  !touchesBehind(scan, item, 'onward', 'now');

const clauseAround = ({ text }: Scan, { start, end }: WhenItem): string =>
  `${text
    .slice(0, start)
    .split(/[,，。.;；!！]/u)
    .at(-1)}${text.slice(end).split(/[,，。.;；!！]/u)[0]}`;

const finishedBefore =
  /(?<![a-z])(?:finished|ended|wrapped up|job done|natapos)(?: the job| the work| work| up| there| kami| ako| po)?(?: in| on| back in| last| noong| nung)? $/u;
const finishedBehind = /^份?(?:就|已经)*(?:干完|做完|完的?工|收的?工|竣工|撤的?场|走的)/u;

/** 五月份完的工, "finished 9 Oct": work that was never paid is owed for from its end on. */
const isEndOfWork = ({ text }: Scan, { start, end }: WhenItem): boolean =>
  finishedBefore.test(text.slice(0, start)) || finishedBehind.test(text.slice(end));

/** In a first text a time is the beginning where it says so; else the only month that was named may be. */
const told = (scan: Scan, today: string, sure: boolean): Reading<Since> | undefined => {
  const whens = whensIn(scan).filter(({ said }) => said.count === undefined);
  const from = beginningIn(scan, whens);
  const run = monthRunIn(scan, today);
  if (run !== undefined)
    return saysAnywhere(scan, ...saysOwed)
      ? { value: run.since, sure: run.sure && sure && !hasBefore(scan, run.first, 'worked') }
      : undefined;
  if (from !== undefined) {
    const since = sinceFrom(from.said, today);
    return since && !isOfTheseDays(scan, from, today) && !isOfBody(scan, from) && !isTimeWorked(scan, from)
      ? { ...since, sure: since.sure && sure && !isStartOfWork(scan, from) }
      : undefined;
  }
  const [only, ...more] = whens;
  const isNamed = only?.said.month !== undefined && only.said.about !== true;
  if (only === undefined || more.length > 0 || !isNamed || !saysAnywhere(scan, ...saysOwed)) return undefined;
  const since = sinceFrom(only.said, today);
  return since && { ...since, sure: sure && since.sure && isEndOfWork(scan, only) };
};

/** 没有，上个月有过事故: a time at which something else was. */
export const isWhenOfElse = (asked: Asked): boolean => {
  const scan = scanned(asked);
  const whens = whensIn(scan);
  return whens.length > 0 && whens.every((item) => isOfSomethingElse(scan, item));
};

/** "Sabi ni Jun": somebody who is called as a month is. */
const calledAsMonth = /\b(?:ni|si|kay|nina|sina|kina)\s+(?:Jun|Mar|May|April|June|August|Julio|Agosto)\b/giu;

/** The month from which on it is complained of. */
export const sinceIn = (asked: Asked): Reading<Since> | undefined => {
  if (never.includes(asked.question)) return undefined;
  const scan = scanned({ ...asked, text: asked.text.replace(calledAsMonth, ' ') });
  if (asked.question === 'start' || asked.question === 'any')
    return told(scan, asked.today, asked.question === 'start');
  return answered(scan, asked.today, asked.question === 'since');
};
