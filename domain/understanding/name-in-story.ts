/** The worker's own name in a whole story: only where the text says that it is one. */
import type { Passage } from './place-in-story.ts';
import { surname } from './surnames.ts';

const notInName = '(?!在|是|今|现|于|从|的|来|，|干|做|我|有|被)';
const han = `${notInName}\\p{Script=Han}`;
/** 有 is in many names, and begins a verb only behind a whole one. */
const given = `(?:有|${han})(?:${han})?`;
/** 我叫覃水生在佛山…: a surname and one or two characters, up to a word that is in no name. */
const chineseCalled = new RegExp(
  `(?:[我俺](?:的)?(?:名字)?(?:叫|名叫|喊|是)|本人(?:叫|是)?|(?<!老板|老板的|工头|工头的|经理|经理的|负责人|他|她|他的|她的|工友|工友的)姓名(?:是|叫|[:：])?(?![那这]))\\s*(${surname}${given}|\\p{Script=Han}{2,6}[·•]\\p{Script=Han}{2,8})(?=$|[\\s,，。、；;!！]|在|是|今年|从|的|来自|干|男|女|我)`,
  'u',
);
/** …我 毕仁贵 保安…: parted by spaces. */
const chineseApart = new RegExp(`(?:^|\\s)我\\s+(${surname}\\p{Script=Han}{1,2})(?=\\s|$|[,，])`, 'u');

/** 我祁素芬 南京…: at the very beginning, three characters and a space; 我安徽人 and 我和老公 are none. */
const chineseOpening = new RegExp(
  `^[我俺](?![和跟于从都能有应全那后向相别时曾常经管解查许盖谈干包给没不])(?!毛坯|高空|安徽|江苏|江西|山[东西]|云南|宁夏|金华|温州|成都|许昌)(${surname}${han}(?![房作厂店活工人楼砖地里])${han})(?=\\s)`,
  'u',
);

const latinName = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){0,3}`;
/** "My employers name is Mrs Hall": the name of somebody else. */
const ofAnother = String.raw`(?<!\p{L}['’]?s['’]? |\b(?:her|their|our|whose|boss|manager|employer|owner|supervisor|foreman|gaffer|agent|agency|company|firm|shop|husband|wife|son|daughter|mother|father|mum|dad|brother|sister|friend|workmate|colleague) )`;
const englishCalled = new RegExp(
  String.raw`\b(?:[Mm]y name(?:'s|s| is|:)?|${ofAnother}[Nn]ame(?: is|'s|:)?|I am called|[Cc]all me|[Tt]his is)(?: is)? (${latinName}|(?!(?:on|in|down|off|out|to|at|here|there|now|wrong|right|please|again|and|too|or|anywhere|up|it)$)\p{Ll}+$)`,
  'u',
);
/** "Im Ilie, fruit picker"; "I am Romanian," says something else. */
const englishSelf = new RegExp(
  String.raw`\b(?:I'm|Im|im|I am|i am|i'm) (?!(?:Not|Still|Sick|A|The|Very|So|Here|Owed|In|Just|Sorry|Now|At|On|From|Polish|Thai)\b|\p{Lu}\p{Ll}+(?:an|ish|ese|ing|ed)\b)(${latinName})(?=,| from\b|\.(?:\s|$))`,
  'u',
);
const tagalogCalled = new RegExp(
  String.raw`\b(?:[Aa]ko(?: po)? (?:ay )?si|(?<!\b(?:amo|boss|bisor|foreman|manager|employer|siya|sya|asawa|kapatid|may-?ari|kasama)(?: ko| namin)?(?: po)?(?: ay)? )[Ss]i|[Pp]angalan ko(?: po)?(?: ay)?|ngalan ko(?: po)?(?: ay)?) (${latinName})(?=[,.;]| po\b| ng\b| na\b| taga\b|$)`,
  'u',
);

/** "Hello, Rosalind here." */
const englishHere =
  /^(?:[Hh]ello|[Hh]i|[Hh]ey|[Gg]ood (?:morning|evening|afternoon))[,!. ]+(?:it'?s )?(?!Boss|Sir|Work|Worker)(\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)?) here(?=[.,!])/u;

/** "Rosalinda po ng Marikina, …": at the very beginning. */
const tagalogOpening =
  /^(?!Boss|Sir|Ako|Kami|Mam)(\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)?) po (?:(?:ng|taga|sa|from)(?= \p{Lu})|(?:ito|eto|to)\b)/u;

const titles = /^(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+/u;

/** 我是班长: what somebody is, and not what they are called. */
/** 我是甘肃的在…: where somebody is from. */
const isHome = (text: string, { 0: said, index }: RegExpExecArray, value: string): boolean =>
  /我是/u.test(said) &&
  (/^的/u.test(text.slice(index + said.length)) ||
    /^(?:甘肃|安徽|江苏|江西|山东|山西|广东|广西|云南|贵州|吉林|宁夏|乐山|安庆|安阳|江门|温州|余姚|金华|宁波|许昌|成都)/u.test(
      value,
    ));

const role = /[长工员生人家友民师]$|师傅$/u;

export const nameInStory = (text: string): Passage | undefined => {
  const isTagalogSelf = /\b(?:ako|pangalan ko|ngalan ko)\b/iu.test(text);
  for (const pattern of [
    chineseCalled,
    chineseApart,
    chineseOpening,
    englishHere,
    englishCalled,
    englishSelf,
    tagalogOpening,
    ...(isTagalogSelf ? [tagalogCalled] : []),
  ]) {
    const match = pattern.exec(text);
    // a point ends the sentence, and no name but Jr.
    const value = match?.[1]?.replace(titles, '').replace(/(?<=\p{Ll}{3})\.$/u, '');
    if (
      match === null ||
      value === undefined ||
      isHome(text, match, value) ||
      (role.test(value) && /我是/u.test(match[0]))
    )
      continue;
    const index = match.index + match[0].indexOf(value);
    return { value, index, end: index + value.length };
  }
  return undefined;
};

const introducesSelf =
  /[我俺](?:的)?(?:名字)?(?:叫|名叫)|\b(?:my name|pangalan ko|ngalan ko|ako(?: po)? (?:ay )?si)\b/iu;

/** "5个人，我叫李四": told beside what was asked for, in so many words; with the words that lead up to it. */
export const nameBeside = (text: string): Passage | undefined => {
  const led = introducesSelf.exec(text);
  const name = led === null ? undefined : nameInStory(text);
  return led === null || name === undefined || name.index < led.index
    ? undefined
    : { ...name, index: led.index };
};
