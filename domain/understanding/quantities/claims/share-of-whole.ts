/** A claim of which a share was taken off or came: 工资六千 扣了百分之三十, "2000, they kept 20% of it", 总数一万 给了三成. */

import { chineseNumeralAt } from '../../numbers/chinese-numeral.ts';
import { asTyped } from '../../text/typed.ts';
import { type ShareOfWholeSense, sharesOfWholeEn, sharesOfWholeZh } from '../../words/shares-of-whole.ts';
import type { Scan } from '../item.ts';
import type { Sum } from '../sums.ts';
import { type ClaimRule, claimed, claimedMonthly } from './claiming.ts';

const words = asTyped([sharesOfWholeZh, sharesOfWholeEn]);

const shareNumeral = '[\\d一二两三四五六七八九十]{1,3}';
const saidShare = new RegExp(
  `([二三四五六七八九])分之([一二两三四五六七八])|百分之(${shareNumeral})|(?<![\\d.])(\\d{1,2}) ?(?:[%％]|per ?cent)|(?<![完造构现赞变\\d一二三四五六七八九十])([一二三四五六七八九\\d])成(?!都|人|年|立|套|品|为|本|功|交|员|新|熟|多|半)`,
  'gu',
);

interface Share {
  readonly part: number;
  readonly before: string;
  readonly behind: string;
}

const numberInShare = (said: string | undefined): number => chineseNumeralAt(said ?? '', 0)?.low ?? 0;

/** The only share that is told; undefined where none is, or several are. */
const shareIn = ({ text }: Scan): Share | undefined => {
  const [found, ...more] = text.matchAll(saidShare);
  if (found === undefined || more.length > 0) return undefined;
  const [said, whole, some, ofHundred, percent, ofTen] = found;
  const number = numberInShare(some ?? ofHundred ?? percent ?? ofTen);
  const part = number / (whole === undefined ? (ofTen === undefined ? 100 : 10) : numberInShare(whole));
  return part > 0 && part < 1
    ? { part, before: text.slice(0, found.index), behind: text.slice(found.index + said.length) }
    : undefined;
};

const stands = ({ before, behind }: Share, sense: ShareOfWholeSense, then: ShareOfWholeSense): boolean =>
  words.ends(before, sense) || words.begins(behind, then);

/** Which share of the whole is owed; undefined where it isn't said what became of it. */
const owedShare = (share: Share): number | undefined => {
  if (stands(share, 'taken', 'not_paid')) return share.part;
  return stands(share, 'came', 'paid') ? 1 - share.part : undefined;
};

const isWhole = ({ by, each, role }: Sum): boolean =>
  (by === undefined || by === 'month') && !each && role !== 'aside' && role !== 'denied';

/** Of the only sum: whether it was so once or each month is asked. */
export const shareOfWhole: ClaimRule = ({ scan, sums: [whole, ...more] }) => {
  const share = shareIn(scan);
  const owed = share && owedShare(share);
  if (owed === undefined || whole === undefined || more.length > 0 || !isWhole(whole)) return undefined;
  const claim = whole.by === 'month' ? claimedMonthly : claimed;
  return claim(whole.item.low * owed, whole.item.high * owed, false);
};
