/** Read back as one: 不是我一个人 还有我老婆, "not just me, my wife too". Who is named beside the writer is counted with them. */
import type { Asked } from '../meaning.ts';

const notMeAlone =
  /^(?:不对|错了|no|nope|wrong|mali|hindi)?[\s,，。.!！]*(?:(?:并?不(?:是|止|光|只|单)|人数不对)(?:就|只有|光)?[我俺](?:自己)?(?:一个人?)?|(?:its |it is |thats )?(?:not|isnt) (?:just|only) me|hindi (?:po )?(?:lang|lamang) (?:po )?ako|hindi (?:po )?ako (?:lang|lamang))[\s,，。.;；]+/iu;
const besideMeNamed =
  /^(?:还有|还加上?|加上|也有|(?:theres |there is )?(?:also|plus|and)|pati|kasama(?: ko)?|saka|tsaka)?\s*((?:我|my |our |the |ang |si )?\S.*?)(?:也是|也一样|也没发|也没拿到| too| as well| also| rin| din)?[\s。.!！]*$/iu;
const kinNamed =
  /^(?:我|my |our |ang )?(?:老婆|媳妇|爱人|老公|丈夫|对象|[哥弟姐妹爸妈]|弟弟|哥哥|姐姐|妹妹|儿子|女儿|老乡|徒弟|wife|husband|brother|sister|mate|son|daughter|dad|mum|cousin|asawa|kapatid|kuya|ate|anak|pinsan|misis|mister)/iu;

/** "Not just me, five of us": the no that it begins with is of that alone. */
export const beginsNotAlone = (text: string): boolean => notMeAlone.test(text);

/** The text as it would be told of all of them; any other as it is. */
export const withThoseBeside = (asked: Asked): Asked => {
  const { question, text } = asked;
  if (question !== 'readback' && question !== 'people') return asked;
  const opened = notMeAlone.exec(text)?.[0];
  const who = opened === undefined ? undefined : besideMeNamed.exec(text.slice(opened.length))?.[1];
  if (who === undefined || /\d/u.test(who) || !kinNamed.test(who)) return asked;
  const isHan = /\p{Script=Han}/u.test(text);
  const isTagalog = /(?:hindi|pati|kasama)/iu.test(text);
  return {
    ...asked,
    text: isHan
      ? `人数不对，我和${who}`
      : isTagalog
        ? `dalawa kami, ako at ${who}`
        : `wrong, its me and ${who}`,
  };
};
