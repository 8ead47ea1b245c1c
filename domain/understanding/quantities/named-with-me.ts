/** Friends who are told by their names, and me: 我 小李 还有老赵, "me, dave and paulo", ako si Jun at si Boyet. */

const nickname = '(?:[小老阿](?![板婆公乡家])\\p{Script=Han}|\\p{Script=Han}{1,2}[哥姐叔姨嫂])';
const withNicknames = new RegExp(`^(?:就|只有)?我(?:(?:[\\s、,和跟与]|还有)+${nickname})+$`, 'u');

const betweenNames = /\s*(?:,|&|\+|(?<![a-z])(?:and|plus|n|at|tsaka|saka|tapos)(?![a-z]))\s*/u;
const myself = /^(?:just |only |its |it is )?(?:me|myself|i|ako)$/u;
/** Words of one or two, none of which says whom without a name. */
const friendName =
  /^(?:si )?(?!.*(?<![a-z])(?:my|the|our|his|her|an?|some|few|other|others|more|them|they|guys|lads|mates|team|crew|family|people|friends|workmates|colleagues|everyone|all|one|two|three|four|five|six|boss|maybe|wife|husband|no|not|who|him|hers?|us|you|asawa|kasama|kapatid|anak|unpaid|owed|paid|pay|since|please|pls|thanks|help|sorry|only|just|both|we|i|in|on|at|to|so|too|also|here|there|now|left|work|working|job|still|nothing|nobody|none|about|or|with|for|from|po|lang|kami|tayo|lahat|wala)(?![a-z]))[a-z]{2,14}(?: [a-z]{2,14})?$/u;

export const isFriendsName = (words: string): boolean => friendName.test(words);

const inHan = (text: string): number | undefined =>
  withNicknames.test(text) ? (text.match(new RegExp(nickname, 'gu')) ?? []).length + 1 : undefined;

/** kami ni Ate Rose, kami nina Boy at Totoy: those who are named, and me. */
const usWith = /^(?:dalawa |tatlo )?(?:kami|kaming)(?: lang)? (ni|nina|nila) /u;
const namedInTagalog = (text: string): number | undefined => {
  const [whole = '', word] = usWith.exec(text) ?? [];
  if (word === undefined) return undefined;
  const names = text
    .slice(whole.length)
    .split(betweenNames)
    .filter((part) => part !== '');
  const isTold = word === 'ni' ? names.length === 1 : names.length > 1;
  return isTold && names.every((name) => friendName.test(name)) ? names.length + 1 : undefined;
};

/** How many they are with me; undefined where somebody is told otherwise than by a name. */
export const namedWithMe = (text: string): number | undefined => {
  const inTagalog = namedInTagalog(text.replace(/(?: lang)?[.!]?$/u, ''));
  if (inTagalog !== undefined) return inTagalog;
  const parts = text
    .replace(/(?: both)?[.!]?$/u, '')
    .split(betweenNames)
    .filter((part) => part !== '');
  const others = parts.filter((part) => !myself.test(part));
  const isNames =
    parts.length > 1 && others.length === parts.length - 1 && others.every((part) => friendName.test(part));
  return isNames ? parts.length : inHan(text);
};
