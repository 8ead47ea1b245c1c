/** One pass over a text: each number is taken once, with what it counts; times and telling words between them. */
import { chineseDateAt } from '../dates/chinese-dates.ts';
import { dateInWordsAt } from '../dates/dates-in-words.ts';
import type { WhenSaid } from '../dates/when-said.ts';
import { type DateOrder, dayAndMonthAt, writtenDateAt } from '../dates/written-dates.ts';
import { type PhraseBook, phraseAt, phraseBook } from '../numbers/phrase.ts';
import type { Cue, CueWords } from '../words/cues.ts';
import { englishCues } from '../words/cues-en.ts';
import { tagalogCues } from '../words/cues-tl.ts';
import { chineseCues } from '../words/cues-zh.ts';
import { countedNumberAt, type Writing } from './counted-number.ts';
import type { Item, RateUnit, Scan, Unplaced } from './item.ts';
import { unitAt } from './units.ts';

export interface ScanContext extends Writing {
  readonly order: DateOrder;
  /** 7/15 is a date: only where a time was asked for */
  readonly withoutYear: boolean;
}

const cuesOf = (words: CueWords) =>
  Object.entries(words).flatMap(([cue, phrases]) =>
    phrases.split('|').map((phrase) => [phrase, cue as Cue] as const),
  );
const books: Readonly<Record<'chinese' | 'en' | 'tl', PhraseBook<Cue>>> = {
  chinese: phraseBook(cuesOf(chineseCues)),
  en: phraseBook(cuesOf(englishCues)),
  tl: phraseBook([...cuesOf(tagalogCues), ...cuesOf(englishCues)]),
};

const han = /\p{Script=Han}/u;
const letters = /[\p{Script=Latin}\p{M}\p{Nd}]/u;

/** A mark between clauses; a space beside a Chinese character is one. */
const isBreak = (text: string, at: number): boolean => {
  const char = text.charAt(at);
  if (char === ' ') return han.test(text.charAt(at - 1)) || han.test(text.charAt(at + 1));
  if (char === '.' || char === ',') return !/\d/.test(text.charAt(at + 1)) || !/\d/.test(text.charAt(at - 1));
  return /[。;；!?！？，:：()（）"“”\n…]/.test(char);
};

/** "Give me only 200", binigyan ako lang ng 200: only so much is meant. */
const isOnlySoMuch = (text: string, end: number): boolean =>
  /(?<![a-z])(?:(?:giv|gav|pay|paid|sen[dt]|offer|ow|left|promis)[a-z]* me only|(?:binigyan|binayaran|bayad|bigay|sinahuran|sinwelduhan)[^,.]{0,12} ako (?:po )?(?:lang|lng|lamang))$/u.test(
    text.slice(0, end),
  ) && /^ (?:(?:na )?ng |nang )?(?:[£$€₱p]?\d|half|part|some|kalahati)/u.test(text.slice(end));

/** 我一个 is only me; 我一个月, 发我一个字 and 让我一个女的 are not. */
const isOnlyMe = (text: string, end: number): boolean =>
  !isOnlySoMuch(text, end) &&
  !/^们/u.test(text.slice(end)) &&
  !/^[月小礼星工班季半多]/.test(text.slice(end)) &&
  !(
    /一个$/.test(text.slice(0, end)) &&
    /^(?!人|没|被|在|的|也|都|是|不|拿|干|做)\p{Script=Han}/u.test(text.slice(end))
  );

const cueAt = (text: string, at: number, context: ScanContext) =>
  longer(
    phraseAt(books.chinese, text, at),
    context.words.includes('tl') ? phraseAt(books.tl, text, at) : phraseAt(books.en, text, at),
  );

const longer = <T extends { length: number }>(a: T | undefined, b: T | undefined): T | undefined =>
  (b?.length ?? 0) > (a?.length ?? 0) ? b : a;

/** 一月 beside a sum, or behind a number, is a month and not January. */
const isLengthOfTime = (text: string, at: number): boolean =>
  /^[一1]月(?![份底初头末中日\d]*[到至])/.test(text.slice(at, at + 8)) &&
  !/^[一1]月份/.test(text.slice(at, at + 3)) &&
  !/^[一1]月 ?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月/.test(text.slice(at, at + 6)) &&
  (/(?:[\d千百万十块元k]|[千百万][一二两三四五六七八九半]{1,2})\s?$/.test(text.slice(0, at)) ||
    /^[一1]月 ?[\d一二两三四五六七八九十]/.test(text.slice(at, at + 4)));

/** "He kept my last week": a week's pay, and not when. */
const isLastOfMine = (text: string, at: number): boolean =>
  /(?<![a-z])(?:my|our|his|her|their) $/u.test(text.slice(0, at)) &&
  /^last (?:weeks?|wks?)(?: (?:pay|wages?|money|salary)|[,.!]|$| (?:off|back|from|and|n|he|she|they|i|cos|because)(?![a-z]))/u.test(
    text.slice(at),
  );

const whenAt = (text: string, at: number, context: ScanContext): WhenSaid | undefined => {
  if (isLastOfMine(text, at)) return undefined;
  if (letters.test(text.charAt(at - 1)) && !han.test(text.charAt(at))) return undefined;
  const written = writtenDateAt(text, at, context.order, context.today);
  if (written !== undefined) return written;
  const partial = context.withoutYear ? dayAndMonthAt(text, at, context.order, context.today) : undefined;
  if (partial !== undefined) return partial;
  if (!isLengthOfTime(text, at)) {
    const chinese = chineseDateAt(text, at, context.today);
    if (chinese !== undefined) return chinese;
  }
  return dateInWordsAt(text, at, {
    today: context.today,
    isPhilippine: context.words.includes('tl'),
    isAsked: context.withoutYear,
  });
};

const rateCues: Readonly<Partial<Record<Cue, RateUnit>>> = {
  'per-month': 'month',
  'per-day': 'day',
  'per-hour': 'hour',
  'per-week': 'week',
  'per-year': 'year',
  'per-piece': 'piece',
};

type Step = { readonly item: Unplaced; readonly end: number };

/** 每月, per hour, kada buwan: "per" with the unit behind it. */
const rateAt = (text: string, start: number, at: number, context: ScanContext): Step | undefined => {
  const next = text.charAt(at) === ' ' ? at + 1 : at;
  const unit = unitAt(text, next, context.currency);
  const counts = unit?.meaning.counts;
  if (unit === undefined || counts === undefined) return undefined;
  const by = counts.of === 'time' ? counts.unit : counts.of;
  if (by === 'bare' || by === 'money' || by === 'foreign' || by === 'none') return undefined;
  const end = next + unit.length;
  return { item: { is: 'rate', start, end, by }, end };
};

/** 每个280 is so much a piece, 每 by itself for each. */
const eachAt = (text: string, start: number, end: number): Step =>
  text.charAt(end - 1) === '个'
    ? { item: { is: 'rate', by: 'head', start, end }, end }
    : { item: { is: 'cue', cue: 'each', start, end }, end };

/** 我加我弟, 我带我徒弟: somebody of mine is added, and not I. */
const isOfMine =
  /^(?:[哥弟姐妹爸妈爹娘叔舅姨姑嫂侄婆公]|老[婆公乡表弟]|媳妇|爱人|对象|男人|女人|儿子|女儿|闺女|徒弟|师[傅父]|表|堂|同[学事乡]|工友|朋友|家)/u;

/** 就最近五个月, 附近三个: of late, and close by; 最近三个月 by itself may be told roundly. */
const isOfLate = (text: string, at: number, end: number): boolean =>
  text.slice(at, end) === '近' && /.[最附]$/u.test(text.slice(0, at));

/** 降压药断了五天, 腿断了三个月: what is broken or has run out is no pay. */
const isNoPayBroken = (text: string, at: number, end: number): boolean =>
  /^断了$/u.test(text.slice(at, end)) &&
  /(?:[药水电网气粮奶腿手骨指肋胳膊绳路桥]|联系|消息|信号|音讯)(?:都|也|就|已经|给)*$/u.test(
    text.slice(0, at),
  );

/** 跑了十一个月代驾: ran errands for so long; 老板跑了三个月了: is gone. */
const isRunForWork = (text: string, at: number, end: number): boolean =>
  text.slice(at, end) === '跑了' &&
  /^(?:快|将近|整整|差不多|大概)?[\d一二两三四五六七八九十半几]+个?多?(?:月|年|天|星期|礼拜|周)多?(?:的)?(?!没|还|不|电话|都|也|就|联系|才|又)\p{Script=Han}/u.test(
    text.slice(end),
  ) &&
  !/(?:老板娘?|头|经理|负责人|主管|[厂店队班站]长|公司|中介|他|她|人)(?:都|已经|就)?$/u.test(
    text.slice(0, at),
  );

/** 7、8、9、10月都没发: said of months, and not of a whole gang. */
const isOfMonthsNamed = (text: string, at: number, end: number): boolean =>
  text.slice(at, end) === '都没发' &&
  /[\d一二三四五六七八九十]月份?的?(?:工资|工钱|薪水|钱)?$/u.test(text.slice(0, at));

/** "No national insurance paid in", hindi pa raw siya nagbigay: of what is denied before it, nothing was paid. */
const nothingBeforePaid =
  /(?<![a-z])(?:no|never any|not a|nothing|hindi|hnd|di|wala|walang) (?:(?!he |she |they |i |we |one |got |was |were |just |only |worries |problem |but )[a-z]+ ){0,3}$/u;
/** Nobody is named in it: "paid", nagbigay, and not "he paid". */
const ofPayAlone = /^(?:paid|received|given|sent|n[a-z -]+|bi[a-z]+|in?[a-z]+|ibi[a-z]+)$/u;

const isDeniedPay = (text: string, at: number, end: number): boolean =>
  ofPayAlone.test(text.slice(at, end)) && nothingBeforePaid.test(text.slice(0, at));

/** Nagbayad ako ng 5000 sa agency: what the worker paid to somebody is none that came. */
const paidByMe = /^(?:nag|naka)(?!tanggap)[a-z -]+ (?:na )?(?:ako|kami)(?![a-z])/u;

/** What "paid" says where it stands. */
const paidMeant = (text: string, at: number, end: number): Cue | undefined => {
  if (isDeniedPay(text, at, end)) return 'unpaid';
  return paidByMe.test(text.slice(at, end + ' na kami'.length + 1)) ? undefined : 'paid';
};

/** "He keep 250 for uniform", and not "keeps saying". */
const keptSum =
  /^ (?:(?:back|my|our|the|about|like|all|another|tips|deposit|bond|holiday|pay) )*(?:£|php ?|p)?\d/u;

/** What a telling word says where it stands, if it says anything there. */
const cueMeant = (text: string, at: number, end: number, cue: Cue): Cue | undefined => {
  if (cue === 'onlyMe') return isOnlyMe(text, end) ? cue : undefined;
  if (cue === 'nearly') return isOfLate(text, at, end) ? undefined : cue;
  if (isOfMonthsNamed(text, at, end)) return 'unpaid';
  if (cue === 'cut' && /^keeps?$/u.test(text.slice(at, end)))
    return keptSum.test(text.slice(end)) ? cue : undefined;
  if (cue === 'ordinal' && isLastOfMine(text, at - 'last '.length)) return undefined;
  if (cue === 'paid') return paidMeant(text, at, end);
  if (cue === 'unpaid' && isNoPayBroken(text, at, end)) return undefined;
  return cue === 'unpaid' && isRunForWork(text, at, end) ? 'worked' : cue;
};

const cueStep = (text: string, at: number, context: ScanContext): Step | undefined => {
  const found = cueAt(text, at, context);
  if (found === undefined) return undefined;
  const end = at + found.length;
  const meant = cueMeant(text, at, end, found.meaning);
  if (meant === undefined) return undefined;
  if (meant === 'include' && /^[加带]我$/u.test(text.slice(at, end)) && isOfMine.test(text.slice(end)))
    return { item: { is: 'cue', cue: 'plus', start: at, end: end - 1 }, end: end - 1 };
  const by = rateCues[meant];
  if (by !== undefined) return { item: { is: 'rate', start: at, end, by }, end };
  if (meant === 'per') return rateAt(text, at, end, context) ?? eachAt(text, at, end);
  return { item: { is: 'cue', cue: meant, start: at, end }, end };
};

const numberStep = (text: string, at: number, context: ScanContext): Step | undefined => {
  const grown =
    letters.test(text.charAt(at - 1)) &&
    letters.test(text.charAt(at)) &&
    !/(?<![a-z])x$/.test(text.slice(0, at));
  const found = countedNumberAt(text, at, context);
  if (found === undefined) return undefined;
  const item = { is: 'number' as const, ...found };
  const isAge =
    /(?:^| )(?:im|i am|am|hes|shes|whos|aged|age) $/.test(text.slice(Math.max(0, at - 8), at)) &&
    found.counts.of === 'bare';
  // 我今年46
  const isThisYears =
    found.counts.of === 'bare' &&
    found.low >= 14 &&
    found.low < 100 &&
    /(?:今年|虚岁|周岁|年龄|岁数|属\p{Script=Han})(?:是|都|已经|快|刚|才|满)*$/u.test(text.slice(0, at));
  // 我妈68了
  const isOld =
    found.counts.of === 'bare' &&
    found.low >= 14 &&
    found.low < 100 &&
    /^了/.test(text.slice(found.end)) &&
    /(?:[妈爸爷奶叔婶伯姐哥弟妹]|今年|岁数)(?:都|已经|快)?$/u.test(text.slice(0, at));
  // 都七十的人了
  const isAged =
    found.counts.of === 'bare' &&
    found.low >= 14 &&
    found.low < 100 &&
    /^(?:多|来|好几|几)?的人了/u.test(text.slice(found.end));
  return {
    item: grown || isAge || isThisYears || isOld || isAged ? { ...item, counts: { of: 'none' } } : item,
    end: found.end,
  };
};

/** Words of one cue that hold a numeral go before the number in them. */
const stepAt = (text: string, at: number, context: ScanContext): Step | undefined => {
  const cue = cueStep(text, at, context);
  const when = whenAt(text, at, context);
  const number = when === undefined ? numberStep(text, at, context) : undefined;
  if (when !== undefined)
    return { item: { is: 'when', said: when, start: at, end: when.end }, end: when.end };
  if (cue !== undefined && cue.end >= (number?.end ?? 0)) return cue;
  return number ?? cue;
};

/** The things of a text in order. Takes the first 1,600 characters that `plainText` gives. */
export const scanOf = (text: string, context: ScanContext): Scan => {
  const items: Item[] = [];
  let clause = 0;
  for (let at = 0; at < text.length; ) {
    if (isBreak(text, at)) clause += 1;
    const step = stepAt(text, at, context);
    if (step !== undefined) items.push({ ...step.item, clause, index: items.length });
    at = Math.max(step?.end ?? 0, at + 1);
  }
  return { text, items };
};
