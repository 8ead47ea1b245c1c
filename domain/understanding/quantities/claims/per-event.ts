/** Price lists of fines: 打碎一个盘子扣五十 迟到一分钟扣一百, so much whenever something happens. */
import type { Scan } from '../item.ts';
import type { Sum } from '../sums.ts';

const chineseBefore =
  /(?:一|每|1)(?:个|只|张|件|次|回|单|分钟|小时|天|桌|条|块|把|本|顿|根|份|盘|碟|遍|趟|台|瓶)[^\d,，。一二三四五六七八九十]{0,5}(?:就|要|得|都|也)?(?:扣|罚|赔)(?:我们?|你)?(?:款|钱)?$/u;
/** 迟到三分钟罚两百 */
const faultBefore =
  /(?:迟到|早退|旷工|缺勤|请假|打瞌睡|玩手机|抽烟|漏打卡|忘打卡)[\d一二两三四五六七八九十半]{1,3}(?:分钟|次|回|天|小时)[^,，。\s]{0,2}(?:扣|罚)(?:款|我们?)?$/u;
const englishBehind =
  /^ ?(?:quid |pounds? )?(?:if (?:you|we|i|ur)|for (?:every|each)|every time|each time)(?![a-z])/u;

const isTariff = ({ text }: Scan, { item }: Sum): boolean =>
  chineseBefore.test(text.slice(0, item.start)) ||
  faultBefore.test(text.slice(0, item.start)) ||
  englishBehind.test(text.slice(item.end));

/** The sums beside which such prices only say how it came to them; none where all are prices. */
export const withoutTariffs = (scan: Scan, sums: readonly Sum[]): readonly Sum[] =>
  sums.length > 1 ? sums.filter((sum) => !isTariff(scan, sum)) : sums;
