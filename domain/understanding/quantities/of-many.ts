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

/** "was 9 of us but 2 got theirs", 有一个结清了: those who were paid are hardly meant. */
const isPaidAlready = ({ text }: Scan, { end }: NumberItem): boolean =>
  /^ ?(?:of (?:us|them) )?(?:already )?(?:have |has |were |was )?(?:got (?:theirs|paid|their)|(?:been )?paid(?! off)|settled)|^ ?(?:人|个人)?(?:已经|都)?(?:结清|拿到|领到|发了|结了|给了|领了)/u.test(
    text.slice(end),
  );

/** Undefined where all who are counted are meant alike. */
export const ofManyIn = (scan: Scan, heads: readonly NumberItem[]): Reading<Span> | undefined => {
  const [all, ...others] = heads.filter(({ one }) => !one);
  if (all === undefined) return undefined;
  if (isMeAlone(scan)) return people(1, 1, true);
  const complains = others.find((item) => item.high < all.high && isThoseWhoComplain(scan, item));
  if (complains !== undefined)
    return people(complains.low, complains.high, !complains.doubtful && !complains.vague);
  const left = others.find((item) => item.high < all.high && isWhatIsLeft(scan, item));
  if (left !== undefined) return people(left.low, left.high, false);
  const paid = others.find((item) => item.high < all.low && isPaidAlready(scan, item));
  return paid === undefined ? undefined : people(all.low - paid.high, all.high - paid.low, false);
};
