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
  /^(?:次仁|扎西|多吉|卓玛|央金|尼玛|洛桑|格桑|达瓦|边巴|旺堆|罗布|丹增|平措|白玛|拉姆|索朗|普布|仁青|德吉|才让|卓嘎|桑吉|贡布|巴特尔|其其格|乌云|苏日|娜仁|呼和|格日)\p{Script=Han}{0,4}$/u;
/** No surname, two to five characters; likely, not sure. */
const otherChinese = /^\p{Script=Han}{2,5}$/u;

const particle = '(?:de|dela|del|da|dos|van|von|der|bin|binti|al|el|la|le|y)';
const capital = String.raw`\p{Lu}[\p{L}\p{M}'’-]*\.?`;
const capitals = new RegExp(`^${capital}(?:[ -](?:${capital}|${particle}(?= )))*$`, 'u');
const lowerName = /^\p{L}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]+){0,1}$/u;

/** Words that stand where a name is asked for, and are none. */
const noName =
  /^(?:不|没|无|别|你|我|他|是|有|好|谢|可以|以后|保密|真|老板|工友|本人$)|\b(?:not?|na|yes|ok|sure|fine|anon|why|what|who|my|your|the|is|it|its|later|secret|private|none|nobody|nothing|skip|pass|hmm|hello|hi|lol|test|me|myself|idk|dunno|whatever|hindi|wala|huwag|wag|basta|opo|oo|ayaw|ayoko|bakit|i|u|you|are|was|do|dont|don't|need|name|only|for|to|and|but|that|this|ba|ko|ang)\b|[我你他她们的不没吗呢说]/iu;

export type NameForm = 'sure' | 'likely' | 'none';

/** How far words are a name: by its surname or its capitals; a single word or two in lower case is one too. */
export const nameForm = (words: string): NameForm => {
  if (words === '' || words.length > longestName || noName.test(words)) return 'none';
  if (/\p{Script=Han}/u.test(words))
    return chineseName.test(words) || dotted.test(words) || transcribed.test(words)
      ? 'sure'
      : otherChinese.test(words)
        ? 'likely'
        : 'none';
  return capitals.test(words) || lowerName.test(words) ? 'sure' : 'none';
};

const capitalRun = new RegExp(String.raw`${capital}(?:[ -](?:${capital}|${particle}(?= \p{Lu})))*`, 'gu');
const firstOfSentence =
  /^(?:I|My|Yes|No|Is|Can|Why|What|Who|Call|Put|Please|Pls|Just|The|It|Its|Name|You|Not|Do|Hi|Hello|Sorry|Ok|They|But|If|Only|Tawagin|Ako|Si|Po|Opo|Yung|Ang)$/u;

/** The one name with capitals among other words: "put Nadia K", "tawagin nyo na lang akong Cel". */
export const nameWithCapitals = (text: string): string | undefined => {
  const runs = [...text.matchAll(capitalRun)].map(([run]) => run).filter((run) => !firstOfSentence.test(run));
  return runs.length === 1 && /\p{Ll}/u.test(text) ? runs[0] : undefined;
};
