/** So many payments of so much, as the sum that they come to: "2 lots of 375 and one of 390", 两笔375一笔390, dalawang tig-375 at isang 390. */
import { numberAlone } from './number-alone.ts';

const lotsPaid =
  '(?:lots|payments|instal+ments|goes|batches|transfers|envelopes|cheques|checks|bits|payslips|wage slips|pay ?packets|invoices|chunks|parts)';
const manyEnglish = '(\\d{1,2}|an? couple|a couple of|two|three|four|five|six|seven|eight|nine|ten|twelve)';
const price = '(£|php ?|p(?=\\d)|₱)?(\\d[\\d,]*(?:\\.\\d\\d)?)(?![\\d%]|[,.]\\d)';
/** 2 lots of 6 lads, 3 lots of 8 hours: no sums. */
const countsOtherThanLots =
  '(?! ?(?:hours?|hrs?|h|days?|weeks?|wks?|months?|shifts?|people|men|lads|of us|workers|kilos?|kg|pieces|boxes|minutes|mins|k)(?![a-z]))';
const lotsEnglish = new RegExp(
  `(?<![\\w.,£])${manyEnglish} (?:(?:more|other|separate|equal|missing|unpaid|late) )?${lotsPaid} (?:of|at|@|x|for) ${price}${countsOtherThanLots}`,
  'gu',
);
/** Behind them one more, of another sum. */
const oneMoreEnglish =
  /(?<=\d)(?:,| and| plus| &| \+| then)+ (?:the |a )?(?:one|1|another|last one|last|final one|final)(?: more)?(?: lot| payment| cheque| one)? (?:of|at|for|was) (?=£?\d{2})/gu;

const lotsChinese =
  /([两二三四五六七八九十]|\d{1,2})笔(?:都?是|各|每笔)?(\d{2,6})(?:块|元)?的?(?:[\s,，和加]|还有|再)*一笔(?:是)?(?=\d)/gu;

const manyTagalog = '(dalawa|tatlo|apat|lima|anim|pito|walo|\\d{1,2})(?:ng| na)?';
const lotsTagalog = new RegExp(
  `(?<![a-z\\d])${manyTagalog} tig[- ]?${price}(?:,| at| tapos| saka| tsaka)+ (?:isa(?:ng)?|1) (?:tig[- ]?)?(?=(?:php ?|p|₱)?\\d{2})`,
  'gu',
);

/** "The last two paydays, £1,615 each": each of them is a piece of pay. */
const paydaysEach = new RegExp(
  `(?<![\\w.,£])(?:(?:the|my|our|his|these) )*(?:(?:last|past|missed|unpaid) )?${manyEnglish.replace('(', '(both|')} (?:(?:missed|unpaid|missing|last) )?(?:pay ?days|pay ?packets|pay ?checks|payslips|wage packets)(?: (?:missed|now|unpaid|gone|not paid))?[\\s,:.-]+(?:at |of |about |its )*(£?\\d[\\d,]*(?:\\.\\d\\d)?) (?:each|apiece|a go|a time|every time)(?![a-z])`,
  'gu',
);
const paydaysTagalog = new RegExp(
  `(?<![a-z\\d])${manyTagalog} (?:sahod|sweldo|suweldo|pasahod|payday|sahuran)(?: na)?(?: ang)?(?: (?:hindi|di) (?:binigay|nabigay|bayad))?[\\s,:]+(?:tig[- ]?)?${price} (?:ang isa|bawat isa|kada isa|isa)(?![a-z])`,
  'gu',
);

const eachOfPaydays =
  /(?<![a-z])(?:sahod|sweldo|suweldo|pasahod|pay ?days?|sahuran|kinsenas|cut ?-?offs?|linggo|weeks?|wks?|pay ?slips?|pay ?packets?)(?: na)?[\s,:]+(?:t[ia]g[- ]?|(?:£|php ?|p|₱)?\d[\d,.]* (?:each|apiece|ang isa|bawat isa|kada isa|isa)(?![a-z]))/iu;

/** "Three paydays, 820 each": each of them, and no person. */
export const isEachOfPaydays = (text: string): boolean => eachOfPaydays.test(text);

const plainSum = (sum: string): number => Number(sum.replaceAll(',', ''));
const times = (whole: string, many: string, sign: string | undefined, each: string): string => {
  const count = /couple/u.test(many) ? 2 : numberAlone(many);
  return count === undefined ? whole : `${sign ?? ''}${Math.round(count * plainSum(each) * 100) / 100}`;
};

/** "The last one never came": not all of them are owed. */
const ofSomeOnly =
  /(?<![a-z])(?:last|first|second|third|one|two|three|some|half|other)(?: (?:one|ones|two|of (?:them|those)|payment|lot|bit))* (?:never|not|didnt|did not|was|were|wasnt|werent|bounced|hasnt|havent|still|is|are|came|got|paid)(?![a-z])/u;

const withEnglishLots = (text: string): string => {
  if (ofSomeOnly.test(text)) return text;
  const read = text.replace(lotsEnglish, times);
  return read === text ? text : read.replace(oneMoreEnglish, ' and ');
};

export const withLots = (text: string): string =>
  withEnglishLots(text)
    .replace(lotsChinese, (whole, many: string, each: string) =>
      numberAlone(many) === undefined ? whole : `${times(whole, many, undefined, each)}加`,
    )
    .replace(
      paydaysEach,
      (_, many: string, sum: string) => `${/couple|both/u.test(many) ? 2 : many} payslips ${sum} each`,
    )
    .replace(paydaysTagalog, times)
    .replace(lotsTagalog, (whole, many: string, sign: string | undefined, each: string) =>
      numberAlone(many) === undefined ? whole : `${times(whole, many, sign, each)} at `,
    );
