/** Said of who it is, or of what is not known of the firm: of danger nothing is told by it, whatever was asked. */
import { isSilentOnDanger } from './books.ts';

const lacked =
  /\b(?:no|not?|dont|don't|do not|didnt|never|forgot|forget|without|hindi|di|wala|walang)\b(?![\s,]*(?:he|she|they|we|it)\b)[^.!?,]{0,28}\b(?:names?|surname|company|firm|agency|address|street|postcode|pangalan|kumpanya|apelyido|kalye)\b/iu;
const lackedInHan =
  /(?:不知道|不晓得|不清楚|不记得|忘了|没有?|说不出)[^，。！？]{0,8}(?:名字|名称|公司|厂名|地址|路名|叫什么|叫啥)|(?:名字|名称|厂名|地址|公司)[^，。！？]{0,4}(?:不知道|不晓得|不清楚|不记得|忘了)/u;

const withPolite = String.raw`(?:yes|no|yeah|ok|po|opo|oo|hi|sir|maam)?[\s,.]*`;
const person =
  '(?:nice |old |older |young |big |small |chinese |turkish |indian |polish |english |local )*(?:lady|man|woman|guy|bloke|fella|male|female|girl|gentleman|couple|person)';
const whoSomebodyIs = new RegExp(
  String.raw`^${withPolite}(?:(?:he|she|it|that|this|they|the boss|boss|my boss|manager|owner)(?:'?s| is| are| was)? (?:also )?(?:an? |the |one |just an? )?${person}|(?:that|this|it)(?:'?s| is) (?:him|her|the boss|my boss|the owner|the manager|he|she)|an? ${person})(?: boss| owner| manager| only| just)?[\s.!]*$`,
  'iu',
);
const whoItIsTagalog =
  /^(?:po |opo |oo )?(?:(?:siya|sya|yun|iyon|ang amo(?: ko)?|ang boss(?: ko)?)(?: po)?(?: ay)? )?(?:isang )?(?:babae|lalaki|matanda)(?:ng)?(?: po| lang| sya| siya| ang amo(?: ko)?)*[\s.!]*$/iu;
const whoItIsHan =
  /^(?:他|她|老板|那个?人|就|是|的|那个|一个|个|位)*(?:女的?|男的?|女人|男人|女老板|男老板|老头|老太太)[。！\s]*$/u;

/** "She is lady", "that's him": who it is, and nothing else. */
export const isOnlyWhoItIs = (text: string): boolean =>
  [whoSomebodyIs, whoItIsTagalog, whoItIsHan].some((form) => form.test(text.trim()));

/** "No name", 不知道公司叫什么: what is not known of it, and no doubt whether somebody is in danger. */
const isFactLacked = (text: string): boolean =>
  (lacked.test(text) || lackedInHan.test(text)) && isSilentOnDanger(text);

/** Neither that somebody is in danger nor that nobody is. */
export const isOfAnotherFact = (text: string): boolean => isOnlyWhoItIs(text) || isFactLacked(text);
