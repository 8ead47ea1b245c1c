/** A number that counts by a word which no list knows, and beside other numbers: it may count rooms, shifts or years. */
import { isNumber, saysAnywhere } from './beside.ts';
import type { NumberItem, Scan } from './item.ts';

/** Behind 个: nothing, what is said of them all, or a word for people. */
const ofPeopleHan =
  /^(?:$|[\s,，。.!！、;；()（）~～]|[吧了啊呢呀嘛哦哈的都全也就没还被一左上]|人|老乡|兄弟|姐妹|工友|同事|同乡|同村|亲戚|女|大?男|[大小]?(?:老?爷们|娘们|伙子|姑娘)|学徒|徒弟|师傅|阿姨|大[姐妈爷叔哥嫂]|骑手|保[洁安姆]|护工|司机|厨师?|服务员|工人|农民工|临时工|员工|民工|\p{Script=Han}{1,3}(?:工|员|手|匠|师|生)|跟|和|与|加|以|不到|差不多|可能|在|是|要|想|欠|等|干|做|走|剩|签|登|连|包括|算|含|除|另|其|还有|多|来|敢|说|没|\p{Script=Han}{1,6}的$)/u;

const ofPeopleLatin =
  /^(?:$|[\s]*[,.;!?()+&-]|\s*(?:of|in|on|at|from|people|so|or|odd|ish|i|we|if|but|and|n|plus|with|incl\p{L}*|inc|including|counting|not|without|minus|total|altogether|all|together|please|pls|mate|sir|maam|boss|lol|ta|thanks|that|who|as|now|still|left|max|tops|maybe|perhaps|about|give|at|least|more|others?|po|kami|lang|namin|sa|na|ng|tayo|kasama|lahat|besides|apart|excluding|haha|pa|kong|mag\p{L}+|us|sub|(?:\p{L}+ )?(?!containers|trailers|quarters|orders|numbers|letters|papers|transfers|computers|boilers|freezers|floors|doors|vans|caravans|motors)\p{L}*(?:ers?|ors?|ess|esses|men|man|women|woman|ists?|ians?|ish|ese|mates?|hands?|folk|lads?|girls?|guys|boys|crew|staff|nurses?|maids?|chefs?|cooks?|poles?|turks?|kurds?|cousins?|brothers|sisters|friends|souls|heads|bodies|students?|apprentices?|temps|lasses)(?!\p{L})|\p{L}*(?:nepali|thai|filipino|pinoy|lithuanian|bulgarian)s?(?!\p{L})))/iu;

export const countsUnknown = (scan: Scan, one: NumberItem): boolean => {
  if (one.counts.of === 'person' || (one.low === 1 && saysAnywhere(scan, 'onlyMe', 'me'))) return false;
  const behind = scan.text.slice(one.end);
  const isOfPeople = /^\s?\p{Script=Han}/u.test(behind) ? ofPeopleHan : ofPeopleLatin;
  return !isOfPeople.test(behind);
};

/** 3楼的就我们俩: the number is ours, whatever else is numbered. */
const isUsSoMany = ({ text }: Scan, { start, end }: NumberItem): boolean =>
  /(?:我们|咱们?|俺们?)$/u.test(text.slice(0, start)) && /^$|^[\s,，。]/u.test(text.slice(end));

/** 十点到十二点那班: hours of a shift. */
const isClock = ({ text }: Scan, { start, end }: NumberItem): boolean =>
  /(?:点半?|点钟|[ap]m|oclock|o clock)$/u.test(text.slice(start, end));

/** 两班倒，一班六个: another number that is not of people stands beside it. */
export const isBesideOthers = (scan: Scan, one: NumberItem): boolean =>
  one.counts.of !== 'person' &&
  one.low > 1 &&
  !isUsSoMany(scan, one) &&
  scan.items.some(
    (item) =>
      isNumber(item) &&
      item !== one &&
      !item.one &&
      !Number.isNaN(item.low) &&
      item.counts.of === 'none' &&
      !isClock(scan, item),
  );
