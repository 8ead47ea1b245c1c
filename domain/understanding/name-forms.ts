/** Forms that a worker's own name has, and sentences have not. */
import { surname } from './surnames.ts';

const longestName = 60;

/** 张伟, 欧阳小凤; 小张, 老薛; a single character where only that is corrected. */
const chineseName = new RegExp(
  `^(?:${surname}(?:\\p{Script=Han}{1,2})?|[小老阿大]\\p{Script=Han}{1,2})$`,
  'u',
);
/** A minority's name, its parts joined by a dot. */
const dotted = /^\p{Script=Han}{1,10}(?:[·•・.]\p{Script=Han}{1,10})+$/u;
/** 次仁多吉, 罗布次仁, 巴特尔: names of Tibetans and Mongols as they are written in Chinese. */
const transcribed =
  /^(?:次仁|扎西|多吉|卓玛|央金|尼玛|洛桑|格桑|达瓦|边巴|旺堆|罗布|丹增|平措|白玛|拉姆|索朗|普布|仁青|德吉|才让|卓嘎|桑吉|贡布|巴特尔|其其格|乌云|苏日|娜仁|呼和|格日|阿依|古丽|买买提|阿不都|阿卜杜|吐尔逊|热依|帕提|努尔|迪丽|艾合|麦麦提|图尔荪|依明|哈力克|玛依|米热|阿迪|阿娜|阿曼|木合|海热|热孜|茹仙|祖丽|凯赛|艾尼|艾力)\p{Script=Han}{0,5}$|^\p{Script=Han}{2,4}(?:古丽|汗|江|买提|尼沙|娜尔|木汗)$/u;
/** No surname, two to five characters; likely, not sure. */
const otherChinese = /^\p{Script=Han}{2,5}$/u;

const particle = '(?:de|dela|del|da|dos|van|von|der|bin|binti|al|el|la|le|y)';
const capital = String.raw`\p{Lu}[\p{L}\p{M}'’-]*\.?`;
const capitals = new RegExp(`^${capital}(?:[ -](?:${capital}|${particle}(?= )))*$`, 'u');
const lowerName = /^\p{L}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]+){0,1}$/u;

/** Words that stand where a name is asked for, and are none. */
const noName =
  /^(?:大姐|大哥|大叔|大婶|大妈|大爷|大嫂|阿姨|阿姐|阿哥|阿叔|阿婆|阿婶|小妹|小弟|小哥|小姐姐?|老哥|老弟|老乡|师傅|姐|哥|叔|姨)$|^(?:不|没|无|别|免|你|我|他|是|有|好|谢|可以|以后|保密|真|老板|工友|本人$|方便|都[行可好是]|等[会下一]|随便|安[全排]|明天|明[早晚]|时间|全[部都]|相信|应该|和.*一样|白天|通过|公开|能不|小名|大名|全名|本名|同上|跟|照|农民工$|打工人?$|干活)|一样$|\b(?:not?|na|yes|ok|sure|fine|anon|why|what|who|my|your|the|is|it|its|later|secret|private|none|nobody|nothing|skip|pass|hmm|hello|hi|lol|test|me|myself|idk|dunno|whatever|hindi|wala|huwag|wag|basta|takot|scared|afraid|worried|frightened|nervous|from|opo|oo|ayaw|ayoko|bakit|i|u|you|are|was|do|dont|don't|need|name|only|for|to|and|but|that|this|ba|ko|ang)\b|[我你他她们的不没吗呢说]/iu;

/** Words of every day: a name in small letters holds none of them, and none is nothing but such words. */
const everyday =
  /^(?:a|an|as|at|in|on|of|off|so|if|or|by|be|am|we|he|she|us|them|they|this|these|those|here|there|then|than|too|also|just|again|still|same|above|below|before|after|already|told|tell|said|say|see|ask|asked|put|write|text|message|call|phone|later|maybe|perhaps|now|today|tomorrow|tonight|morning|evening|night|day|shift|work|worker|working|job|boss|manager|agency|company|firm|cleaner|driver|carer|cook|chef|nurse|cash|pay|paid|money|wages|help|thanks|sorry|please|undefined|null|nickname|initials|surname|first|last|full|real|anything|something|someone|anyone|everyone|people|person|friend|husband|wife|english|polish|romanian|sa|mamaya|ulit|bu|shuo|jiao|xing)$/iu;
const isEveryday = (words: string): boolean => {
  const all = words.split(/[ .]+/u).filter((word) => word !== '');
  return /\p{Lu}/u.test(words)
    ? all.every((word) => everyday.test(word))
    : all.some((word) => everyday.test(word));
};

/** 成都人, 钢筋工: where somebody is from and what they do, though it begins as a name. */
const roleInHan = /^\p{Script=Han}{2,}(?:人|工|员|师傅)$/u;

export type NameForm = 'sure' | 'likely' | 'none';

/** How far words are a name: by its surname or its capitals; a single word or two in lower case is one too. */
export const nameForm = (words: string): NameForm => {
  if (words === '' || words.length > longestName || noName.test(words)) return 'none';
  if (roleInHan.test(words)) return 'likely';
  if (/\p{Script=Han}/u.test(words))
    return chineseName.test(words) || dotted.test(words) || transcribed.test(words)
      ? 'sure'
      : otherChinese.test(words)
        ? 'likely'
        : 'none';
  if (isEveryday(words)) return 'none';
  return capitals.test(words) || lowerName.test(words) ? 'sure' : 'none';
};

const capitalRun = new RegExp(String.raw`${capital}(?:[ -](?:${capital}|${particle}(?= \p{Lu})))*`, 'gu');
const firstOfSentence =
  /^(?:I|I['’](?:m|ve|d|ll)|Im|Ive|My|Yes|No|Is|Can|Why|What|Who|Call|Put|Please|Pls|Just|The|It|Its|Name|You|Not|Do|Hi|Hello|Sorry|Ok|They|But|If|Only|Tawagin|Ako|Si|Po|Opo|Yung|Ang)$/u;

/** The one name with capitals among other words: "put Nadia K", "tawagin nyo na lang akong Cel". */
export const nameWithCapitals = (text: string): string | undefined => {
  const runs = [...text.matchAll(capitalRun)].map(([run]) => run).filter((run) => !firstOfSentence.test(run));
  return runs.length === 1 && /\p{Ll}/u.test(text) ? runs[0] : undefined;
};
