/** Of many those who complain: 三十多个人，愿意告的就我们12个, "30 on the books but only 12 not been paid"; and those who are left. */
import type { Reading, Span } from '../meaning.ts';
import { isCue } from './beside.ts';
import { people } from './companions.ts';
import type { NumberItem, Scan } from './item.ts';

const complain =
  '(?:愿意?|敢|想|肯|要|能)?(?:告状|告|投诉|举报|讨薪|讨|出头|登记|签字|签名|站出来)|没(?:拿到|发|领到|收到|结清|结|给)(?:钱|工资)?|还?被欠(?:钱|工资|薪)?|还欠着';
/** …的就我们: they are told behind it. */
const announced = new RegExp(
  `(?:${complain})的?(?:人)?(?:就|只有|只|才|有|是|剩下?)*(?:我们|俺们|咱们)?$`,
  'u',
);
/** 就我们五个没拿到 */
const onlyOurs = /(?:就|只有?|剩下?)(?:我们|俺们|咱们)?$/u;
const complaining = new RegExp(`^(?:人|个人)?(?:还)?(?:${complain}|等着)`, 'u');
/** pero tatlo lang ang hindi nabayaran */
const onlyTagalog = /^ ?(?:na )?(?:lang|lamang) (?:(?:po|ang|yung|sa) )*(?:hindi|di|wala)/u;
const onlyEnglish = /(?<![a-z])(?:only|just)(?: the)? $/u;
const complainingEnglish =
  /^ ?(?:of us |of them )?(?:who |that )?(?:have |has |are |were |is )?(?:still )?(?:not (?:been )?paid|havent (?:been paid|had)|unpaid|owed|waiting|signed)/u;

const onlyUsBefore =
  /(?<![a-z])(?:only|just)(?: the)? us $|(?:就|只有?|光|单)(?:我们|俺们|咱们?)$|(?<![a-z])(?:pero|tapos) (?:kami|kaming) $/u;
const onlyUsTagalog = /(?:kami|kaming) $/u;

/** "30 on the site but only us 5", 就我们五个, kaming 5 lang: those who tell it. */
const isOnlyUs = ({ text }: Scan, { start, end, counts }: NumberItem): boolean => {
  const before = text.slice(0, start);
  return (
    (counts.of === 'bare' || counts.of === 'head' || counts.of === 'person') &&
    (onlyUsBefore.test(before) ||
      (onlyUsTagalog.test(before) && /^ ?(?:na )?(?:lang|lamang)(?![a-z])/u.test(text.slice(end))))
  );
};

/** Of more than are told behind it those who tell it: "only us 5". */
export const onlyUsIn = (scan: Scan, heads: readonly NumberItem[]): NumberItem | undefined => {
  const [all, ...others] = heads.filter(({ one }) => !one);
  const [ours, ...more] = others.filter(
    (item) => all !== undefined && item.high < all.low && isOnlyUs(scan, item),
  );
  return more.length > 0 || ours?.low !== ours?.high ? undefined : ours;
};

const isThoseWhoComplain = ({ text }: Scan, { start, end }: NumberItem): boolean => {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  return (
    announced.test(before) ||
    (onlyOurs.test(before) && complaining.test(behind)) ||
    onlyTagalog.test(behind) ||
    (onlyEnglish.test(before) && complainingEnglish.test(behind))
  );
};

/** 一个宿舍8人，就我一个没拿到 */
const isMeAlone = (scan: Scan): boolean =>
  scan.items.some(
    (item) => isCue(item) && item.cue === 'onlyMe' && complaining.test(scan.text.slice(item.end)),
  );

/** "now only 11 left", "so 11 still onboard": whether those who have gone count is asked. */
const isWhatIsLeft = ({ text }: Scan, { start, end }: NumberItem): boolean =>
  /(?<![a-z])(?:now|only|just|so|and|but|in total)(?: only| just| its| theres| there is| about)* $/u.test(
    text.slice(0, start),
  ) &&
  /^ ?(?:of us |are |is )?(?:still|left|remain|remaining|stayed|onboard|here now)(?![a-z])/u.test(
    text.slice(end),
  ) &&
  /(?<![a-z])(?:now|only|still) /u.test(text);

const paidBefore = /(?:已经|都|先)?(?:给|发|结|付)[了过]$/u;
const theirWages = /^(?:个?人)?的(?:钱|工资|工钱)?(?:$|[\s,，。])/u;

/** "was 9 of us but 2 got theirs", 有一个结清了, 已经给了五个的: those who were paid are hardly meant. */
const isPaidAlready = ({ text }: Scan, { start, end }: NumberItem): boolean =>
  (paidBefore.test(text.slice(0, start)) && theirWages.test(text.slice(end))) ||
  /^ ?(?:of (?:us|them) )?(?:already )?(?:have |has |were |was )?(?:got (?:theirs|paid|their)|(?:been )?paid(?! off)|settled)|^ ?(?:na |sa amin |ang |lang )*(?:nabayaran|binayaran|bayad|nasahuran|nakasahod|sinahuran|nakakuha)(?![a-z])|^ ?(?:人|个人)?(?:已经|都)?(?:结清|拿到|领到|发了|结了|给了|领了)/u.test(
    text.slice(end),
  );

const nothingElseTold =
  /^(?:(?:we|are|there|theres|of|us|them|but|and|only|just|have|has|had|been|already|got|paid|settled|kami|kaming|pero|lang|na|ang|nabayaran|bayad|all|the|its|now)(?![a-z])|一共|总共|我们|有|个|人|已经|都|拿到了?|领到了?|发了|给了|结了|但|其中|[\s,，.。!！])*$/u;

/** "Theres 9 but 2 got paid": the rest of them, and no word of anything else. */
export const isPaidAndNothingElse = ({ text }: Scan, all: NumberItem, paid: NumberItem): boolean =>
  [all, paid].every(({ low, high, doubtful }) => low === high && !doubtful) &&
  nothingElseTold.test(
    `${text.slice(0, all.start)} ${text.slice(all.unitAt, paid.start)} ${text.slice(paid.unitAt)}`,
  );

/** Undefined where all who are counted are meant alike. */
export const ofManyIn = (scan: Scan, heads: readonly NumberItem[]): Reading<Span> | undefined => {
  const [all, ...others] = heads.filter(({ one }) => !one);
  if (all === undefined) return undefined;
  if (isMeAlone(scan)) return people(1, 1, true);
  const ours = onlyUsIn(scan, heads);
  if (ours !== undefined) return people(ours.low, ours.high, !ours.doubtful && !ours.vague);
  const complains = others.find((item) => item.high < all.high && isThoseWhoComplain(scan, item));
  if (complains !== undefined)
    return people(complains.low, complains.high, !complains.doubtful && !complains.vague);
  const left = others.find((item) => item.high < all.high && isWhatIsLeft(scan, item));
  if (left !== undefined) return people(left.low, left.high, false);
  const paid = others.find((item) => item.high < all.low && isPaidAlready(scan, item));
  return paid === undefined
    ? undefined
    : people(all.low - paid.high, all.high - paid.low, isPaidAndNothingElse(scan, all, paid));
};
