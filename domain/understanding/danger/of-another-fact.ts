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

const sumUnknown =
  /^(?:i |we |its |it is |thats |really |honestly |sorry )*(?:hard|difficult|impossible|cant|can['’]t|cannot|could ?nt|dont|don['’]t|not (?:sure|able)|unable|no idea)(?: to)?(?: say| tell| remember| work out| know)?(?: exactly| really| you)?,? (?:how (?:much|many (?:months|weeks|days|hours))|what (?:he|they|she|im) (?:owes?|owed)|since when)\b[^,.;!]{0,30}[.\s]*$/iu;
const sumUnknownHan =
  /^(?:我们?|俺|也|真|都|自己|实在|现在|一时|具体|确实)*(?:[说讲记算搞弄数估]?不(?:太)?(?:清楚?|明白|出来?|准|上来|好说|知道|晓得|记得|来))(?:到底|具体|是|一共|总共|老板|他们?|还|究竟)*[欠差少该有拿给]?(?:了|我们?|俺)*(?:多少|几个?月|好多|好久|多久|几天)(?:钱|工资|天|时间|块)?[了的呀啊。\s]*$/u;
const sumUnknownTl =
  /^(?:hindi|di|ewan)(?: ko| po| namin| na| kasi| rin)* (?:masabi|alam|matandaan|maalala|sigurado|mabilang|ko)(?: po| ko| namin| na| kung| eksakto)* (?:magkano|ilan|gaano|kelan|kailan)\b[^,.;!]{0,30}[.\s]*$/iu;

/** 说不清欠多少, "hard to say how much": that a sum or a time is not known, and nothing else. */
export const isSumUnknown = (text: string): boolean =>
  [sumUnknown, sumUnknownHan, sumUnknownTl].some((form) => form.test(text.trim())) && isSilentOnDanger(text);

const aboutHan =
  /^(?:我们?|俺们?|人|都|就|现在|正|还|住|干活|工地)*(?:在|是)?(?:大|深|那|这)?(?:山[里上沟区脚]|山里头|林场|林子|村[里上]|乡下|镇上|县[里城]|城里|郊区|工地|厂里|厂区|车间|店里|农场|果园|大棚|码头|矿[上区]|工棚|乡里|野外|外地|外省)(?:里面?|里头|上|那边|这边|头)?(?:的?(?:厂|矿|工地|村子?|林场))?(?:里|上)?[。\s]*$/u;
const aboutLatin =
  /^(?:im |i am |we |were |we are |its |it is |just |still |out |kami |ako |po |nandito |andito |nasa |dito )*(?:in|on|at|up in|up|out in|sa|nasa)? ?(?:the |a )?(?:mountains?|hills|countryside|woods|forest|village|farm|fields?|site|factory|kitchen|orchard|nursery|bundok|bukid|probinsya|baryo|pabrika|kusina|taniman|hasyenda)(?: po| lang| now)*[.\s]*$/iu;

/** 在山里: where they are, by nothing that anybody could be hurt by. */
const isPlainWhereabouts = (text: string): boolean =>
  aboutHan.test(text.trim()) || aboutLatin.test(text.trim());

/** Neither that somebody is in danger nor that nobody is. */
export const isOfAnotherFact = (text: string): boolean =>
  isOnlyWhoItIs(text) || isFactLacked(text) || isPlainWhereabouts(text);
