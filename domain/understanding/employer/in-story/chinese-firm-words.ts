/** Which words of a Chinese sentence are a firm's name, and which only tell what somebody does. */
import { deedsInSentences, wordsOfSentences } from '../../words/employer-in-story.ts';
import { chineseBody, chineseTrade, isUnnamedFirm, tradeInAnswer } from '../firm-words.ts';
import { isFirmShaped } from '../said.ts';
import type { FirmFound } from './passage.ts';

const sentenceWords = new RegExp(wordsOfSentences.join('|'), 'u');

const deedsOfSomebody = new RegExp(deedsInSentences.join('|'), 'u');

const atWork = /[擦打碎做搬修卖切磨拉运铺贴刷砌焊拆洗缝剪扛卸割砸摔碰装]|外头|里头/u;

/** 亿和公司: nothing but the body behind it, and nobody before; 业主和公司 are two. */
const nameWithAnd =
  /(?<!业主|老板|[工包]头|中介|房东|甲方|员工|领导|主管|同事|经理|物业|劳务|单位|[家组队厂站店]长|学校|工人)[和与](?:公司|工厂|厂|集团|饭店|酒店|超市)$/u;

/** The words, where they are a firm by name; undefined where they are a sentence or a works of no name. */
export const firmOf = (words: string): string | undefined => {
  if (sentenceWords.test(words) || words.length < 4 || isUnnamedFirm(words)) return undefined;
  // 院长儿子接手养老院: longer than a name, and somebody does something
  if (words.length >= 6 && !words.endsWith('有限公司') && deedsOfSomebody.test(words)) return undefined;
  // 业主和装修公司: two who are no firm by name
  const second = /[和跟与](\p{Script=Han}+)$/u.exec(words)?.[1];
  const isBothUnnamed = second !== undefined && isUnnamedFirm(second);
  if (isBothUnnamed && !nameWithAnd.test(words)) return undefined;
  if (chineseBody.test(words)) return words;
  // 打碎块玻璃, 楼外头擦玻璃: what somebody does
  if (atWork.test(words.replace(chineseTrade, ''))) return undefined;
  return chineseTrade.test(words) && words.length <= 8 ? words : undefined;
};

const longestBody = 18;
/** What may stand right behind a firm; 厂长 and 厂房 are no firms. */
const behindBody = /^(?![长房商主员址区子龄铺里内]|家(?!具))/u;
const behindTrade =
  /^(?:$|大棚|基地|园区|工地|项目|车间|仓库|[的做上打干欠拖里这那扣押没不给有招贴送跑开扫洗刷修搬卖当看剪缝织守绑抬擦炒配拉剥])/u;

/** The longest firm with which the words begin. */
export const firmAtStart = (words: string): string | undefined => {
  for (let length = Math.min(longestBody, words.length); length >= 4; length -= 1) {
    const firm = firmOf(words.slice(0, length));
    const behind = words.slice(length);
    if (firm !== undefined && (chineseBody.test(firm) ? behindBody : behindTrade).test(behind)) return firm;
  }
  return undefined;
};

/** A clause and nothing else that ends as shops and services do, 海棠四季民宿: as likely as not who it is. */
export const tradeByItself = (text: string): FirmFound | undefined => {
  const clauses = [...text.matchAll(/[^\s,，。;；!！]+/gu)];
  const found = clauses.find(
    ({ 0: clause }) =>
      /^\p{Script=Han}{5,11}$/u.test(clause) &&
      tradeInAnswer.test(clause) &&
      isFirmShaped(clause) &&
      !sentenceWords.test(clause) &&
      !atWork.test(clause.replace(tradeInAnswer, '')),
  );
  return found && { value: found[0], index: found.index, end: found.index + found[0].length, sure: false };
};
