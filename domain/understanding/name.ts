/** The worker's own name in a message. */
import type { Asked, Reading } from './meaning.ts';
import { nameForm, nameWithCapitals } from './name-forms.ts';
import { nameInFull } from './name-in-full.ts';
import { nameInStory } from './name-in-story.ts';
import { isBareAnswer, isQuestionBack, isRefused, withoutCourtesy } from './own-words.ts';
import { isRetort } from './retorts.ts';
import { asSaid } from './spelling.ts';

/** What leads up to a name: 我叫, "my names", "ako po si". */
const introduced =
  /^(?:免贵姓?|小姓|敝姓|(?:你们?)?(?:就|可以|直接|都|大家都?)?(?:叫|喊|称呼|管)我(?:叫)?|(?:又|还)是我\s*|(?:登记|填|记)(?:的是|为|成)?(?=\p{Script=Han}{2,4}$)|(?:wo )?(?:jiao|ming ?zi (?:shi|jiao))\s+|(?:我|俺|偶|咱|本人)?(?:的)?(?:名字|姓名)(?:就)?(?:叫做?|是|写|改成|[:：])?\s*|(?:我|俺|偶|咱|本人)?(?:的)?(?:就)?(?:叫做?|名叫|喊作?|姓|是|写|改成|[:：])\s*|(?:本人|姓名|名字)\s*|[他她](?:的?名字)?(?:名?叫做?|的?名字是)\s*(?=\p{Script=Han}{2,4}$)|(?:(?:his|her|their) name(?: is|'s)?|(?:ang |yung )?pangalan (?:niya|nya|ni tatay|ni nanay)(?: po)?(?: ay)?)\s+|(?:yes|ok|okay|sure|opo|oo)[,\s]+(?=\p{Lu}\p{Ll})|(?:my |the )?(?:full |real |first |last )?names?(?: only)?(?: is|'s|:)?(?: spel(?:t|led))?(?: is)?\s+|(?:(?:i am|i'?m)(?: called)?|its|it'?s|it'?s me again|its me again|me again|mine is|you can (?:write|put|say)|u can (?:write|put|say)|(?:every(?:one|body)|they|people|friends) calls? me|call me|this is|just|me)\s+|(?:ako(?: po)?(?: ay)?(?: si)?|si|(?:yung |ang )?pangalan ko(?: po)?(?: ay)?|ang pangalan ko(?: po)?(?: ay)?)\s+)/iu;

/** "…will do": said behind a name. */
const enough = /(?:就行|就好|就中|就成|就可以|即可|吧)(?:了)?$|\s+(?:is fine|will do)$/iu;

const title = /^(?:(?:mr|mrs|ms|miss|dr|g|gng|bb)\.?\s+)|(?:先生|女士|小姐|师傅|同志)$/iu;
const phone = /(?:\+?\d[\d\s-]{5,}\d)/gu;
/** "phone after seven", 女, 保安: said behind a name. */
const aside =
  /\s*[(（【].*$|\s+(?:手机|电话|微信|晚上|白天|下班|今年|男|女|保安|保洁).*$|\s+(?:\d+\s*(?:am|pm)?|after|before|born|with|call|ring|text|phone|mobile|evenings?|mornings?|pls|please|po|lang)\b.*$/iu;

/** "Put Nobby", "just put me down as Sue" */
const toBePut =
  /^(?:[Jj]ust |[Pp]lease |[Pp]ls )?(?:[Pp]ut|[Ww]rite)(?: me)?(?: down)?(?: as)? (?=\p{Lu}\p{Ll})/u;

/** 檀小满，檀木的檀: a sign that is told is in a name, be its surname known or not. */
const toldSign =
  /(?:^|[\s，,。])(\p{Script=Han}{2,3})[\s，,。]+(?:就?是)?\p{Script=Han}{2,4}的(\p{Script=Han})(?=$|[\s，,。])/u;
const nameWithToldSign = (text: string): string | undefined => {
  const [, name, sign] = toldSign.exec(text) ?? [];
  return name !== undefined && sign !== undefined && name.includes(sign) ? nameAlone(name) : undefined;
};

const nameAlone = (text: string): string =>
  withoutCourtesy(text.replace(phone, ' '))
    .replace(toBePut, '')
    .replace(introduced, '')
    .replace(introduced, '')
    .replace(aside, '')
    .replace(enough, '')
    .replace(title, '')
    .replace(/\s+(?:po|lang(?: po)?)$/iu, '')
    .replace(/^[\s,，。.:：;"“”'‘]+|[\s,，。.!！:：;"“”]+$/gu, '')
    .trim();

const answerParts = (said: string): readonly string[] =>
  said.split(/\s*[，,。；;！!?？\n]\s*|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u).map(nameAlone);

/** No name is to be written: stronger than a name that stands beside it. */
const withoutName =
  /匿名|(?:别|不要?|先不)写(?![成错作])|\b(?:anon(?:ymous)?|no name|not my name|without)\b/iu;

/** 弓长张: how a surname is written. */
const spelt =
  /(?:弓长张|立早章|木子李|十八子李|耳东陈|口天吴|双木林|古月胡|三横王|草头黄|双口吕|人可何|走肖赵|禾呈程|文刀刘|言午许|双人徐|干勾于|卯金刀刘|水工江|羊女姜|美女姜)(?:的[\p{Script=Han}])?(?=$|[\s，,])/gu;

/** Whoever writes tells somebody else's name: whose it is to be is asked. */
const anotherOnes =
  /(?:他|她)(?:的?名字)?(?:叫|姓|是)|pangalan n(?:iya|ya|i) |\b(?:for my|he'?s|she'?s|his name|her name|husband|wife|(?:asawa|anak|nanay|tatay|kapatid) ko)\b/iu;

/** "I was fired in May. Name's Kofi Mensah": what stands behind the word is the name; a half of one is none. */
const namedSo =
  /(?<!\b(?:[Ff]irst|[Ll]ast|[Ff]amily|[Gg]iven|[Mm]iddle|[Ss]econd|[Nn]ick|[Uu]ser|[Ff]ull|[Rr]eal|[Nn]o)[- ]?)\b[Nn]ame(?:'?s| is|:)*\s+(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){0,3})[.!]?$/u;
/** "I left in May. Im Ilie" */
const selfLast =
  /[.,;!]\s*(?:[Ii]'?m|[Ii] am)\s+(?!Not\b|From\b|\p{Lu}\p{Ll}+(?:an|ish|ese)\b)(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})[.!]?$/u;
const namedLast = (said: string): string | undefined => (namedSo.exec(said) ?? selfLast.exec(said))?.[1];

const nameAnswered = (text: string): Reading<string> | undefined => {
  const said = asSaid(text);
  if (isBareAnswer(said) || withoutName.test(said)) return undefined;
  const isMine = !anotherOnes.test(said);
  const full = nameInFull(said);
  if (full !== undefined) return { value: full, sure: isMine };
  const told = nameInStory(said)?.value;
  if (told !== undefined && /\p{Script=Han}/u.test(told)) return { value: told, sure: true };
  const last = isMine ? namedLast(said) : undefined;
  if (last !== undefined) return { value: last, sure: true };
  const parts = answerParts(said.replace(spelt, ' '));
  const surely = parts.filter((each) => nameForm(each) === 'sure');
  // 姓周，周海燕: the surname first, then the whole name
  const value =
    surely.find(
      (each) => surely[0] !== undefined && each.length > surely[0].length && each.startsWith(surely[0]),
    ) ?? surely[0];
  const withSign = value === undefined ? nameWithToldSign(said) : undefined;
  if (withSign !== undefined) return { value: withSign, sure: isMine };
  const asks = isRefused(said) || isQuestionBack(said);
  if (value !== undefined && (!asks || /\p{Script=Han}/u.test(value))) return { value, sure: isMine };
  const among = nameWithCapitals(said);
  if (among !== undefined) return { value: among, sure: !asks && isMine };
  const likely = asks ? undefined : parts.find((each) => nameForm(each) === 'likely');
  return likely === undefined ? undefined : { value: likely, sure: false };
};

/** At "your name?", and where one is told beside the answer to "may we call you?". */
export const ownNameIn = ({ question, text }: Asked): Reading<string> | undefined => {
  if (question === 'name') return isRetort(text) ? undefined : nameAnswered(text);
  const told = question === 'contact' ? nameInStory(asSaid(text))?.value : undefined;
  return told === undefined ? undefined : { value: told, sure: true };
};
