/** How many people one number tells of, with those who are named beside it. */
import type { Reading, Span } from '../../meaning.ts';
import { isCue, saysAnywhere } from '../beside.ts';
import { isBesideMe, people, perhapsMore } from '../companions.ts';
import type { NumberItem, Scan } from '../item.ts';
import { areClearlyAll } from './doubts.ts';
import { isAdded, isAndOneMore, isOfThem, isOthers, relativesBehind } from './more-of-us.ts';

const countedWithMore = ({ low, high }: NumberItem, more: number, sure: boolean): Reading<Span> | undefined =>
  people(low + more, high + more, sure);

const isWithMe = /家里?|我们|咱们?|俺们|连我|带我|加我|(?<![a-z])(?:us|kami|kaming)(?![a-z])/u;

const withNamed = (scan: Scan, one: NumberItem): Reading<Span> | undefined => {
  const added = relativesBehind(scan, one);
  const isSure = !one.doubtful && !one.vague && isWithMe.test(scan.text);
  return added > 0 ? countedWithMore(one, added, isSure) : undefined;
};

/** 老乡5个: they are the ones who are counted. */
const countedBy = /(?:老乡|同乡|工友|同事|兄弟|姐妹|朋友|徒弟|亲戚)$/u;

const relativesBefore = ({ items, text }: Scan, { index, start }: NumberItem): number =>
  items
    .filter((item) => isCue(item) && item.cue === 'relative' && item.index < index)
    .filter(({ end }) => end !== start || !countedBy.test(text.slice(0, start))).length;

const besideMe = (scan: Scan, one: NumberItem, relatives: number): Reading<Span> | undefined => {
  const more = saysAnywhere(scan, 'besides') ? 0 : relatives;
  return countedWithMore(one, 1 + more, more === 0 && areClearlyAll(scan, one));
};

/** 我老公和他两个弟弟 are with whoever writes; of 我妈 十个人 it is asked whether they count. */
const besideRelatives = (scan: Scan, one: NumberItem, relatives: number): Reading<Span> | undefined => {
  if (isAdded(scan, one)) return countedWithMore(one, relatives + 1, false);
  const isCounted = saysAnywhere(scan, 'include', 'us', 'total') || isOfThem(scan, one);
  return isCounted || one.low === relatives + 1 ? undefined : countedWithMore(one, 0, false);
};

export const oneNumberOfPeople = (scan: Scan, one: NumberItem): Reading<Span> | undefined => {
  const told = perhapsMore(scan, one) ?? withNamed(scan, one);
  if (told !== undefined) return told;
  // 二十个人，都是老乡: said of them, and not who is counted with them
  if (isAndOneMore(scan, one)) return countedWithMore(one, 1, false);
  const relatives = relativesBefore(scan, one);
  if (isBesideMe(scan, one)) return besideMe(scan, one, relatives);
  if (isOthers(scan, one)) return countedWithMore(one, 1, false);
  const beside = relatives > 0 ? besideRelatives(scan, one, relatives) : undefined;
  return beside ?? countedWithMore(one, 0, areClearlyAll(scan, one));
};
