/** Forms by which a firm is told from other words: what its name ends in, and whether it has one. */
import {
  chineseBodies,
  chineseTrades,
  determiners,
  englishTrades,
  legalForms,
  scoldings,
  tradesInAnswer,
  waresAndServices,
} from '../words/firms.ts';

export const legalForm = new RegExp(String.raw`\b(?:${legalForms.join('|')})\b\.?`, 'iu');

/** The legal form as the end of a name; "company" and "group" end sentences too, so they need their capital. */
export const legalFormLast =
  /(?:\b(?:[Ll]td|LTD|[Ll]imited|LIMITED|[Ll]lc|LLC|[Ll]lp|LLP|[Ii]nc|INC|[Ii]ncorporated|[Pp]lc|PLC|[Cc]orp|CORP|[Cc]orporation|[Cc]o-?op|[Cc]ooperative)|\b(?:Co|Company|Group|Holdings|COMPANY|GROUP))\.?\)?$/u;

export const englishTrade = new RegExp(String.raw`\b(?:${englishTrades.join('|')})$`, 'iu');

/** 有限公司 and what else is a body by its last characters. */
export const chineseBody = new RegExp(`(?:${chineseBodies.join('|')})$`, 'u');

export const chineseTrade = new RegExp(`(?:${chineseTrades.join('|')})$`, 'u');

/** Trades that end a firm's name where it is asked for; in a story they end other words as well. */
export const tradeInAnswer = new RegExp(`(?:${tradesInAnswer.join('|')})$`, 'u');

/** What a firm does, and not what it is called. */
const generic = new RegExp(`^(?:${waresAndServices.join('|')}){1,12}$`, 'u');

/** 那家, 我们这个: which one it is, and no name. */
const determiner = new RegExp(`^(?:不?是)?(?:${determiners.join('|')})*[个家间处座]?`, 'u');

/** 什么破厂, 狗屁公司: scolded, and not called so; behind 破 in 破浪物流 stands a name. */
const scolded = new RegExp(`^(?:${scoldings.join('|')})+`, 'u');

export const withoutScolding = (name: string): string => name.replace(scolded, '');

/** A firm of no name: "a garment factory", 一个印染厂, 那家公司. */
export const isUnnamedFirm = (name: string): boolean => {
  const whole = name.replace(determiner, '').replace(chineseBody, '').replace(chineseTrade, '');
  const bare = withoutScolding(whole);
  const core = bare === '' || generic.test(bare) ? bare : whole;
  // 新澜 is a name, 新五金厂 none
  return [...core].length < 2 || generic.test(core) || generic.test(core.replace(/^[新老小大]/u, ''));
};
