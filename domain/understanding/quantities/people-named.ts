/** People in a text that answers another question. */
import type { Reading, Span } from '../meaning.ts';
import {
  hasBefore,
  hasBehind,
  inClause,
  isAtLeast,
  isCue,
  isNumber,
  saysAnywhere,
  touchesBefore,
} from './beside.ts';
import { cuesOf, isBesideMe, people } from './companions.ts';
import { isBehindCrew } from './crew-counted.ts';
import { isCrewByTrade, isListedByWork, isOwedFor, workmatesCounted } from './crews.ts';
import { isFromOneVillage } from './from-village.ts';
import { numberInGroup } from './groups-alike.ts';
import { isHead } from './heads/head.ts';
import { isMoreOfUs } from './heads/more-of-us.ts';
import type { CueItem, NumberItem, Scan } from './item.ts';
import { isBesideOnlySum } from './people-beside-sum.ts';
import { personsWithSums } from './persons-with-sums.ts';
import { sumsIn } from './sums.ts';
import { isBesideSumOfTelegram } from './told-shortly.ts';

/** Utang sa amin 9000: so many are no number of us. */
const mostOfUs = 1000;

/** "charging us 300 a month": a sum. */
const isRateSum = (scan: Scan, item: NumberItem): boolean =>
  sumsIn(scan).some((sum) => sum.item === item && (sum.by !== undefined || sum.plain));

/** Behind a number of people: of them all it is said, or wages are owed to them. */
const ofAll =
  /^ ?(?:(?:[\d一二两三四五六七八九十半]{1,3}个?(?:多|半)?(?:月|年|星期|礼拜|周|天))?(?:都|全|的|工资|拖?欠|拖了|没|一[分毛]钱?[没都也]|分文|谁[都也]没|合起来|加起来|总共|一共|等了|白干|被[拖欠扣骗坑]|还?没|等着|一起|干了)|same|all|not paid|havent|and|have)/;

/** 俺们在杭州贴瓷砖，5个人，…: by itself between two marks. */
const isByItself = (scan: Scan, { counts, start, end, index }: NumberItem): boolean =>
  counts.of === 'person' &&
  /(?:[,，。;；]|\p{Script=Han} )\s*(?:一[班组队帮伙行])?$/u.test(scan.text.slice(0, start)) &&
  /^(?:\s*[,，。;；]| (?=\p{Script=Han})|$)/u.test(scan.text.slice(end)) &&
  (scan.text.length > end || sumsIn(scan).length > 0 || saysAnywhere(scan, 'owed', 'unpaid', 'short')) &&
  scan.items.some(
    (item) =>
      isCue(item) &&
      item.index < index &&
      (item.cue === 'us' ||
        /(?<![a-z])(?:kami|kaming)(?![a-z])/u.test(scan.text.slice(item.start, item.end))),
  );

/** 13个人, a clause of its own in a story of wages. */
const isAlone = (scan: Scan, { counts, start, end }: NumberItem): boolean =>
  counts.of === 'person' &&
  saysAnywhere(scan, 'owed', 'unpaid', 'short', 'each') &&
  /(?:^|[,，。;；]|(?:\p{Script=Han}|\d{3}) |车间里?|班里|组里|队里)\s*(?:就|一共|总共|共|有)*$/u.test(
    scan.text.slice(0, start),
  ) &&
  /^(?:吧|左右)?(?:\s*[,，。;；!！]|$| (?=\p{Script=Han}))/u.test(scan.text.slice(end));
/** 哥几个, 老乡几个: those who tell it are several. */
const isFellowship =
  /(?:哥|姐妹|弟兄|老乡|兄弟|工友)们?(?:几|俩|仨)个?|几个(?:老乡|兄弟|姐妹|工友)|[我俺咱]们/u;

/** 车间里30个人 没发工资: all who work there, or all who complain, is not said. */
const isOfPlace = ({ text }: Scan, { start }: NumberItem): boolean =>
  /(?:厂|公司|工地|店|单位|车间)[里上]?(?:一共|总共|共|有)*$/u.test(text.slice(0, start));

/** 一共五个人, but not 厂里一共三百人 */
const isAllOfUs = (scan: Scan, item: NumberItem): boolean =>
  item.counts.of === 'person' &&
  (touchesBefore(scan, item, 'total') || /(?:一共|总共|共)是$/u.test(scan.text.slice(0, item.start))) &&
  !/(?:厂|公司|工地|店|单位|车间|村|里面).{0,6}$/u.test(scan.text.slice(0, item.start));

/** "crew of 9 scaffs at …": those who begin their story so are the crew. */
const isCrew = ({ text }: Scan, { start, counts }: NumberItem): boolean =>
  (counts.of === 'person' && isBehindCrew(text, start)) ||
  /(?:(?:^|[.!] )(?:we are |were |im in |in )?(?:an? |our |my )?|(?:our|my) )(?:crew|gang|team|squad|group|bunch) of (?:about )?$/u.test(
    text.slice(0, start),
  );

const isOurs = (scan: Scan, item: NumberItem): boolean =>
  isListedByWork(scan, item) ||
  isFromOneVillage(scan, item) ||
  isOwedFor(scan, item) ||
  isCrewByTrade(scan, item) ||
  isBesideSumOfTelegram(scan, item) ||
  isBesideOnlySum(scan, item) ||
  isCrew(scan, item) ||
  isByItself(scan, item) ||
  isAllOfUs(scan, item) ||
  hasBefore(scan, item, 'us', 'include', 'relative') ||
  isBesideMe(scan, item) ||
  ofAll.test(scan.text.slice(item.end)) ||
  isFellows(scan, item) ||
  isWeAre(scan, item) ||
  isMeWithOne(scan, item) ||
  isMeAndMore(scan, item) ||
  isWhoIsUnpaid(scan, item) ||
  /of us|kami|kaming|kmi/.test(scan.text.slice(item.start, item.end)) ||
  touchesBefore(scan, item, 'owed');

/** 我们夜班二十个没发 */
const isOurShift = ({ text }: Scan, { counts, start, end }: NumberItem): boolean =>
  counts.of === 'head' &&
  /[我俺咱]们\p{Script=Han}{1,4}$/u.test(text.slice(0, start)) &&
  ofAll.test(
    text.slice(end).replace(/^(?:男|女)?(?:工|的|人|员工|姑娘|师傅|阿姨|大姐|姐妹)(?=都|全|也|没|一)/u, ''),
  );

/** 老乡三个一起干, 工友五个都没拿到, 我们夫妻两个 */
const isFellows = ({ text }: Scan, { start, end, counts }: NumberItem): boolean =>
  counts.of === 'head' &&
  /(?:老乡|工友|同乡|兄弟|姐妹|同事|我们|咱们|村里)$/u.test(text.slice(0, start)) &&
  ofAll.test(text.slice(end));

/** 我跟我婆娘两个: both of them, told by a word and by a number. */
const isMeWithOne = (scan: Scan, { low, counts, start, index }: NumberItem): boolean => {
  const kin = scan.items[index - 1];
  return (
    low === 2 &&
    (counts.of === 'head' || counts.of === 'bare') &&
    isCue(kin) &&
    kin.cue === 'relative' &&
    /^(?:我们?)?$/u.test(scan.text.slice(kin.end, start)) &&
    /[我俺](?:跟|和|与|同)$/u.test(scan.text.slice(0, kin.start))
  );
};

const moreBehindMe =
  /^ (?:more|others?|other (?:lads|guys|girls|workers|people|men|women)|lads|guys|workmates|mates)(?![a-z])/u;
/** "Me and 6 more clean machines": so many beside whoever writes. */
const isMeAndMore = ({ text }: Scan, { start, unitAt }: NumberItem): boolean =>
  /(?:^|[ ,.])(?:me|i) (?:and|n|&|plus) $/u.test(text.slice(0, start)) &&
  moreBehindMe.test(` ${text.slice(unitAt).trimStart()}`);

/** "Me my brother and 2 mates": who is named and who is counted. */
const namedBesideMe = (scan: Scan, { index, clause }: NumberItem): number => {
  const plus = scan.items[index - 1];
  if (!isCue(plus) || plus.cue !== 'plus') return 0;
  const before = scan.items.filter(
    (item): item is CueItem => isCue(item) && item.index < index && item.clause === clause,
  );
  const kin = before.filter(({ cue }) => cue === 'relative').length;
  return kin > 0 && before.some(({ cue }) => cue === 'me') ? kin + 1 : 0;
};

/** "We are two sisters", "there's five lads": those who write, by a word that no list knows. */
const isWeAre = ({ text }: Scan, { start, end, counts }: NumberItem): boolean =>
  (counts.of === 'bare' || counts.of === 'person') &&
  /(?:^|[ ,.])(?:we are|were|we r) (?:all |about |just |only )?$/u.test(text.slice(0, start)) &&
  (counts.of === 'person' ||
    /^(?: from(?![a-z])|,| (?:and|here|but) (?!a half|half|bit|\d)|\.(?:$| )| crew(?![a-z])| (?:[a-z]+ )?(?!pounds|times|others|floors|miles|doors|stops|sorry)[a-z]{2,}(?:s|men|women|people)(?![a-z]))/u.test(
      text.slice(end),
    ));

/** "8 lads in a house in Wigan and no wages": they begin the sentence, and nothing was paid. */
const isWhoIsUnpaid = (scan: Scan, { start, end, counts }: NumberItem): boolean =>
  counts.of === 'person' &&
  /(?:^|[.!?] )$/u.test(scan.text.slice(0, start)) &&
  /^[^.!?]*(?<![a-z])(?:no (?:wages?|pay|money)|not paid|unpaid|havent been paid|owed|(?:hindi|di)(?: pa)?(?: po| rin)? (?:[a-z]*(?:bayad|bayar|sahod|sahur|sweldo|suweldo)[a-z]*)|wala(?:ng| pang| pa)? (?:sahod|sweldo|suweldo|bayad))(?![a-z])/u.test(
    scan.text.slice(end),
  );

/** 欠我们夫妻俩一万七 */
const isCoupleOwed = (scan: Scan): boolean =>
  scan.items.some(
    (item) =>
      isCue(item) &&
      item.cue === 'couple' &&
      /(?:欠|差|没给|没发)(?:了|着)?(?:我们?|俺们?)?$/u.test(scan.text.slice(0, item.start)),
  );

/** 欠我们5男2女 */
const menAndWomen = ({ text }: Scan): number | undefined => {
  const [, men = '', women = ''] =
    /(?:欠|差|拖欠|没给|没发)?[我俺咱]们\p{Script=Han}{0,4}?([\d一二两三四五六七八九十]{1,3})个?男的?[\s,，、和]*([\d一二两三四五六七八九十]{1,3})个?女/u.exec(
      text,
    ) ?? [];
  const [first, second] = [numberInGroup(men), numberInGroup(women)];
  return first === undefined || second === undefined ? undefined : first + second;
};

/** hati kami ng asawa ko sa 24k, 夫妻俩加起来一万七: the sum is theirs together. */
const isSharedByCouple = (scan: Scan): boolean =>
  saysAnywhere(scan, 'couple') &&
  /(?<![a-z])hati(?![a-z])|(?:口子|夫妻|[两俩]个?|父子|母女|兄弟|姐妹)人?(?:加起来|合起来|加一起|一共|总共|共)/u.test(
    scan.text,
  );

/** 每人8000 一共6个人, 16个兄弟总的27.8万: those who share what is asked for. */
const sharesSum = (scan: Scan, item: NumberItem): boolean =>
  sumsIn(scan).some(({ each }) => each) ||
  hasBehind(scan, item, 'total') ||
  (saysAnywhere(scan, 'total') &&
    ((item.start === 0 && /^[,，]/u.test(scan.text.slice(item.end))) ||
      (/[\s,，]$/u.test(scan.text.slice(0, item.start)) && /^$|^的$/u.test(scan.text.slice(item.end)))));

/** "Owes me and my lad 3,150" */
const isOwedToBoth = ({ text, items }: Scan): boolean =>
  items.some(
    (item) =>
      isCue(item) &&
      item.cue === 'relative' &&
      /(?:(?<![a-z])(?:owes?|owed|owing|paid|stiffed|robbed|shorted|shafted|conned|mugged off|ripped off|screwed|cheated|underpaid|docked)(?: over)? (?:both )?me (?:and|n|&|plus) (?:my )?|欠(?:着|了)?我(?:和|跟|与|还有))$/u.test(
        text.slice(0, item.start),
      ),
  );

/** 我跟我媳妇, "me and wife": those of whom there may be many are left out. */
const isMeAndOne = ({ text, items }: Scan): boolean =>
  items.some(
    (item) =>
      isCue(item) &&
      item.cue === 'relative' &&
      !/工友|老乡|朋友|同事|同学|室友|friend|mate|colleague/u.test(text.slice(item.start, item.end)) &&
      (/(?:^|[\s,，。])我(?:和|跟|与)$/u.test(text.slice(0, item.start)) ||
        /(?<![a-z])(?:me|i) (?:and|n|&) (?:my )?$/u.test(text.slice(0, item.start)) ||
        /^ (?:and|n|&) (?:me|i|myself)(?![a-z])/u.test(text.slice(item.end))),
  ) && saysAnywhere({ text, items }, 'owed', 'unpaid', 'short', 'total');

/** 让我一个人扫厕所, 我一个人就一万六: who does something alone, or has so much alone. */
const mayBeAlone = /^(?:(?:就|只有?|光|单)(?:我|自己)|[我俺]一个人?|[我俺]个人|自己一个人?|我单个)$/u;

/** "900 is for me only", akin lang 7,200: one's own of what all are owed. */
const ownShare = /(?<![a-z])(?:for me|for myself|akin|sakin)(?![a-z])/u;

/** 就我没发工资, but not 就我没活干: that it is about nobody else. */
const isNobodyElse = ({ text, items }: Scan, { cue, start, end, clause }: CueItem): boolean =>
  cue === 'onlyMe' &&
  !(
    ownShare.test(text.slice(start, end)) && items.some((item) => isNumber(item) && item.clause === clause)
  ) &&
  !alone.test(text.slice(start, end)) &&
  (!mayBeAlone.test(text.slice(start, end)) ||
    /^(?:$|[\s,，。.!！]|的?(?:工资|工钱|钱)|没(?:[发给拿领结收]|有?(?:工资|工钱|钱))|被[欠拖]|还?没(?:发|给|拿|结))/u.test(
      text.slice(end),
    ));

/** How somebody works, and not how many complain: "lifting a resident on my own". */
const alone = /^(?:on my own|on me own|on my tod|by myself|myself|solo|mag-?isa|mag isa)$/u;

/** 我们车间还有8个人也没拿到: as many more. */
const isMoreAsUnpaid = (scan: Scan, one: NumberItem): boolean =>
  isMoreOfUs(scan, one) && /^(?:工?人)?也/u.test(scan.text.slice(one.end));

/** Told in a clause of its own: 1个人, 我一个人工资没发. */
const onlyOne =
  /(?:^|[\s,，。;；])(?:(?:一共|总共|只有?|就)?[1一]个?人|[我俺](?:自己)?[1一]个人)(?:的)?(?:$|[\s,，。;；]|(?=(?:的)?(?:工资|工钱|钱)?(?:没|未|被欠|被拖)))/u;
const isToldAsOne = (scan: Scan): boolean =>
  onlyOne.test(scan.text) &&
  saysAnywhere(scan, 'owed', 'unpaid', 'short') &&
  !saysAnywhere(scan, 'lodging', 'harm');

/** People in a text that answers another question: only those of whom it is said that it is about them. */
export const peopleNamedIn = (scan: Scan, atSums: boolean): Reading<Span> | undefined => {
  const named = scan.items
    .filter(isNumber)
    .filter(
      (item) =>
        isHead(item) &&
        (item.counts.of === 'person' ||
          isOurShift(scan, item) ||
          isFellows(scan, item) ||
          isWeAre(scan, item) ||
          isMeWithOne(scan, item) ||
          isFromOneVillage(scan, item) ||
          isMeAndMore(scan, item) ||
          isCrew(scan, item) ||
          (item.counts.of !== 'none' &&
            item.low < mostOfUs &&
            touchesBefore(scan, item, 'us') &&
            !isRateSum(scan, item))) &&
        !item.one,
    );
  // of several numbers of people the one that is about us: 三百多人就我们二十个人没发
  const ours = named.length > 1 ? named.filter((item) => isOurs(scan, item)) : named;
  const [one, ...more] = ours.length === 1 ? ours : named;
  const relatives = cuesOf(scan, 'relative');
  if (one === undefined) {
    const sums = atSums ? sumsIn(scan) : [];
    const persons = personsWithSums(
      scan,
      sumsIn(scan).map(({ item }) => item),
    );
    const bySex = menAndWomen(scan);
    if (bySex !== undefined) return people(bySex, bySex, true);
    const isCouples =
      isSharedByCouple(scan) || (saysAnywhere(scan, 'couple') && sums.some(({ each }) => each));
    if (relatives === 0 && isCouples) return people(2, 2, true);
    if (relatives === 0 && isCoupleOwed(scan)) return people(2, 2, true);
    if (persons !== undefined) return people(persons, persons, true);
    if (relatives === 1 && (isOwedToBoth(scan) || isMeAndOne(scan))) return people(2, 2, true);
    const counted = workmatesCounted(scan);
    if (relatives === 1 && counted !== undefined) return people(counted.low, counted.high, false);
    if (relatives === 1 && (sums.some(({ each }) => each) || sums.length === 2)) return people(2, 2, true);
    return relatives === 0 &&
      (isToldAsOne(scan) || scan.items.some((item) => isCue(item) && isNobodyElse(scan, item)))
      ? people(1, 1, true)
      : undefined;
  }
  const isShared = atSums && sharesSum(scan, one);
  // 5个人 between two marks, and of nobody it is said who they are: as likely as not those who complain
  if (
    !isOurs(scan, one) &&
    !isShared &&
    !one.vague &&
    named.length === 1 &&
    isAlone(scan, one) &&
    !inClause(scan, one.clause, 'lodging', 'harm')
  )
    return people(
      one.low,
      one.high,
      isFellowship.test(scan.text) && !/[间班组队]里?$/u.test(scan.text.slice(0, one.start)) && !one.doubtful,
    );
  const isElsewhere = inClause(scan, one.clause, 'lodging', 'harm') && !isWhoIsUnpaid(scan, one);
  if (isElsewhere || !(isOurs(scan, one) || isShared)) return undefined;
  const isMore = isMoreAsUnpaid(scan, one);
  const more_ =
    namedBesideMe(scan, one) || (isBesideMe(scan, one) || isMeAndMore(scan, one) || isMore ? 1 : 0);
  const clear =
    more.length === 0 &&
    !isMore &&
    !isOfPlace(scan, one) &&
    !one.doubtful &&
    !one.vague &&
    !isAtLeast(scan, one);
  return people(one.low + more_, one.high + more_, clear);
};
