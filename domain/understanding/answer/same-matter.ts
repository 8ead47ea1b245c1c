/** Whether a text says that words are about the matter told before, about a new one, or about neither. */
import { hearingOf, isInPinyin } from '../text/hearing.ts';
import { onlyAnswerIn } from './plain.ts';

export type MatterMeant = 'same' | 'new' | 'neither';

/** What was meant, and whether more is told beside it. */
interface MatterSaid {
  readonly meant: MatterMeant;
  readonly tellsMore: boolean;
}

interface MatterBook {
  /** what may stand before and after the answer, and says nothing by itself */
  readonly before: string;
  readonly after: string;
  /** turns the same into a new one, and the other way round */
  readonly not: string;
  readonly same: string;
  readonly fresh: string;
  readonly neither: string;
}

const han: MatterBook = {
  before:
    '(?:(?:不是(?=是))|这两(?:件|个)事(?=是)|我要(?=加)|请(?=加)|嗯|哦|噢|啊|呃|对的?|是的|是|那|这个?(?=是|还|就|也|跟|和|另|新|同|一)|就|还|应该|算|也|其实|我说的(?=是|就|还|也|跟|和)|说的(?=是|就|还|也)|属于|跟(?:之前|上次|前面|刚才)(?:说)?的?|和(?:之前|上次|前面|刚才)(?:说)?的?)*',
  after: '(?:的|啊|呀|呢|吧|哈|嘛|啦|喽|哦|了|没错|来着|谢谢)*',
  not: '不(?:是|算)?(?:跟|和)?',
  same: '同(?:一)?(?:个|件|样|码)?(?:的)?(?:事儿?|事情|问题|案子)?|一(?:件|个|码|回|档子?)(?:事儿?|事情|问题|案子)|一样|(?:之前|上次|原来|刚才|前面|以前|上回)(?:说|讲)?的?(?:那|这)?(?:件|个)?(?:事儿?|事情|问题)?|[这那](?:件|个|码)?(?:事儿?|事情|案子)|加进去|加上(?:去)?|加到一起|有关(?:系)?|相关',
  fresh:
    '新(?:的|一)?(?:件|个)?(?:事儿?|事情|问题|案子|情况)?|(?:另外?|别|其他|其它)(?:的|一)?(?:件|个|码|回)?(?:事儿?|事情|问题|案子)?|[两俩二](?:件|码|回|个)(?:事儿?|事情)|不同的?(?:事儿?|事情)?|无关',
  neither: '(?:[两俩]个|哪个|全)?(?:都|也)?(?:都|也)不(?:是|对|算)|哪(?:个|样|件)都不是|全不是',
};

const english: MatterBook = {
  before:
    '(?:(?:yes|yeah|yea|yep|yup|ya|yh|ok|okay|no|nah|nope|its|it is|it|is|this is|this|thats|that is|i think|i mean|about|all|just|still|for|from|a|an|the|sorry|sir|maam|mam) )*',
  after: '(?: (?:please|pls|plz|sir|maam|mam|mate|bro|i think|thanks|thank you|ty|again))*',
  not: 'not (?:about )?(?:the |a |an )?',
  same: 'same(?: (?:old|thing|one|matter|case|problem|issue|story|complaint|as|before|what|i|told|said|you|last|time))*|one thing|(?:what|like|as) (?:i )?(?:told|said|wrote)(?: (?:you|u))?(?: before)?|(?:as )?before|add(?: (?:it|that|this|to|in|the|case))*|part of (?:it|that|the same)|related|(?:that|old) (?:one|case|matter|thing)',
  fresh:
    '(?:new|different|another|other|separate)(?: (?:new|one|thing|matter|case|problem|issue|story|complaint))*|something (?:new|else|different|other)|unrelated|isnt|not',
  neither:
    'neither(?: (?:one|of (?:them|those|these|the two|both)))?|none(?: of (?:them|those|these|the above|the two))?|not (?:either|any of (?:them|those))|nothing of that',
};

const sameInTagalog: MatterBook = {
  before:
    '(?:(?:oo|opo|hindi po(?= (?:bago|iba|hiwalay))|po|ito|ito po|ito ay|eto|yan|yun(?= (?:pa|din|rin))|ay|na|ang|ganun) )*',
  after: '(?: (?:po|lang|din|rin|naman|na|nga|ito|to|yan|yun|iyon|sir|maam|mam|salamat))*',
  not: 'hindi (?:po )?(?:ito )?',
  same: '(?:pareho|parehas|parehong|kapareho|iisa|isa lang|iyon|yung?(?: dati)?|dati|ganun din|tungkol (?:doon|dun|diyan)|kasama|idagdag|dagdag)(?: (?:lang|din|rin|pa|po|na|ng|nung|bagay|kaso|problema|isyu|reklamo|sinabi|ko|dati|diyan|doon|yun|iyon))*',
  fresh:
    '(?:bago|bagong|panibago|panibagong|iba|ibang|hiwalay)(?: (?:na|po|pa|bagay|kaso|problema|isyu|reklamo|usapin))*',
  neither:
    'wala(?: po)?(?: (?:sa|alinman|dalawa|diyan|mga|iyan|yan))*|alinman|ni isa|parehong hindi|pareho pong hindi',
};

const contrary = { same: 'new', fresh: 'same' } as const;

const isWholeAnswer = (text: string, { before, after }: MatterBook, saying: string): boolean =>
  new RegExp(`^${before}(?:${saying})${after}$`, 'u').test(text);

const meantBy = (text: string, book: MatterBook): MatterMeant | undefined => {
  if (isWholeAnswer(text, book, book.neither)) return 'neither';
  if (isWholeAnswer(text, book, `(?:${book.not})(?:${book.same})`)) return contrary.same;
  if (isWholeAnswer(text, book, `(?:${book.not})(?:${book.fresh})`)) return contrary.fresh;
  if (isWholeAnswer(text, book, book.fresh)) return 'new';
  return isWholeAnswer(text, book, book.same) ? 'same' : undefined;
};

const clausesOf = (text: string): readonly string[] =>
  text
    .replace(/['’‘`]/gu, '')
    .split(/[,，.。;；:：!！?？~～…\n、]+/u)
    .map((each) => each.trim().replace(/^[123](?=\P{N}{2})/u, ''))
    .filter((each) => /[\p{L}\p{N}]/u.test(each));

const inOwnClause = (clause: string): MatterMeant | undefined => {
  const { han: heard } = hearingOf(clause);
  const isHan = /\p{Script=Han}/u.test(clause) || isInPinyin(clause);
  const spaced = clause
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const inHan = isHan ? meantBy(heard.replace(/[^\p{L}]/gu, ''), han) : undefined;
  return inHan ?? meantBy(spaced, english) ?? meantBy(spaced, sameInTagalog);
};

/** The last that is said of it stands: "no, it is a new one". Undefined where nothing is said of it. */
export const matterSaidIn = (text: string): MatterSaid | undefined => {
  const clauses = clausesOf(text).map((clause) => ({ clause, meant: inOwnClause(clause) }));
  const meant = clauses.findLast((each) => each.meant !== undefined)?.meant;
  if (meant === undefined) return undefined;
  const tellsMore = clauses.some(
    (each) => each.meant === undefined && onlyAnswerIn(each.clause) === undefined,
  );
  return { meant, tellsMore };
};
