/** The worker's own name in a message. */

import { isRetort } from './answer/retorts.ts';
import type { Asked, Reading } from './meaning.ts';
import { nameForm, nameWithCapitals } from './name/forms.ts';
import { nameInFull, nameWanted } from './name/in-full.ts';
import { nameInStory } from './name/in-story.ts';
import { isBareAnswer, isQuestionBack, isRefused, withoutCourtesy } from './name/own-words.ts';
import { tellsName } from './name/told.ts';
import type { Heard } from './text/saying.ts';
import { asSaid } from './text/spelling.ts';
import { asTyped } from './text/typed.ts';
import { type OwnNameSense, ownNameEn, ownNameTl, ownNameZh } from './words/own-name.ts';

const ownName = asTyped([ownNameZh, ownNameEn, ownNameTl], 'names');
const tellsOfName = (text: string, sense: OwnNameSense): boolean => ownName.isIn(text, sense);
const namePassages = (text: string, sense: OwnNameSense): readonly Heard[] => ownName.at(text, sense);

/** Words of Latin letters end before a space: "Me-Ling" is introduced by none. */
const mayFollowWords = /^(?:\s|\p{Script=Han})/u;

/** "Yes, Ann Lee": before a name and nothing else. */
const withoutYes = (text: string): string => {
  const behind = text.slice(ownName.first(text, 'yes'));
  return behind !== text && /^[,\s]+\p{L}{2}/u.test(behind) ? behind.replace(/^[,\s]+/u, '') : text;
};

/** What leads up to a name is left: 我叫, "my names", "ako po si". */
const withoutIntroduction = (text: string): string => {
  const said = withoutYes(text);
  const to = ownName.first(said, 'introduced');
  const behind = said.slice(to);
  const isLed = /\p{Script=Han}|[:：]/u.test(said.slice(0, to)) || mayFollowWords.test(behind);
  return isLed ? behind.trimStart() : said;
};

/** "Put Nobby", "just put me down as Sue" */
const withoutPut = (text: string): string => {
  const behind = text.slice(ownName.first(text, 'put'));
  return behind !== text && /^ \p{Lu}\p{Ll}/u.test(behind) ? behind.trimStart() : text;
};

const phone = /(?:\+?\d[\d\s-]{5,}\d)/gu;
/** "Muhammad (Mo) Aslam" */
const nicknameWithin = /\s*\(\p{L}{1,12}\)\s+(?=\p{Lu})/gu;
const bracketOrNumber = /\s*[(（【].*$|\s+\d+\s*(?:am|pm)?(?!\p{L}).*$/iu;

/** Without "phone after seven", 女, 保安: what is said behind a name. */
const withoutAside = (text: string): string => {
  const left = text.replace(bracketOrNumber, '');
  const from = namePassages(left, 'aside')
    .map((heard) => heard.from)
    .filter((at) => /\s$/u.test(left.slice(0, at)));
  return left.slice(0, Math.min(left.length, ...from)).trimEnd();
};

const withoutLast = (text: string, sense: OwnNameSense): string => {
  const from = namePassages(text, sense).find(
    (heard) => heard.to === text.length && /(?:\s|\p{Script=Han})$/u.test(text.slice(0, heard.from)),
  )?.from;
  return text.slice(0, from).trimEnd();
};

/** "Mrs. Hall", 王先生 */
const withoutTitle = (text: string): string => {
  const first = namePassages(text, 'title').find(({ from }) => from === 0)?.to;
  const behind = text.slice(first ?? 0);
  return first !== undefined && /^\.?\s/u.test(behind)
    ? behind.replace(/^\.?\s+/u, '')
    : withoutLast(text, 'title');
};

/** 檀小满，檀木的檀: a sign that is told is in a name, be its surname known or not. */
const toldSign =
  /(?:^|[\s，,。])(\p{Script=Han}{2,3})[\s，,。]+(?:就?是)?\p{Script=Han}{2,4}的(\p{Script=Han})(?=$|[\s，,。])/u;
const nameWithToldSign = (text: string): string | undefined => {
  const [, name, sign] = toldSign.exec(text) ?? [];
  return name !== undefined && sign !== undefined && name.includes(sign) ? nameAlone(name) : undefined;
};

const outerMarks = /^[\s,，。.:：;"“”'‘]+|[\s,，。.!！:：;"“”]+$/gu;

const nameAlone = (text: string): string => {
  const led = withoutPut(withoutCourtesy(text.replace(phone, ' ').replace(nicknameWithin, ' ')));
  const bare = withoutAside(withoutIntroduction(withoutIntroduction(led)));
  const name = withoutTitle(withoutLast(bare, 'enough'));
  return withoutLast(name, 'polite').replace(outerMarks, '').trim();
};

const answerParts = (said: string): readonly string[] =>
  said.split(/\s*[，,。；;！!?？\n]\s*|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u).map(nameAlone);

const capitalsLast = /^\s+(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){0,3})[.!]?$/u;

/** The name behind such words at the end of a text. */
const nameLastBehind = (said: string, words: readonly Heard[]): string | undefined =>
  words
    .map(({ to }) => capitalsLast.exec(said.slice(to))?.[1])
    .find((name) => name !== undefined && ownName.first(name, 'no_self') === 0);

/** "I was fired in May. Name's Kofi Mensah", "I left in May. Im Ilie" */
const namedLast = (said: string): string | undefined =>
  nameLastBehind(said, namePassages(said, 'name_is')) ??
  nameLastBehind(
    said,
    namePassages(said, 'self').filter(({ from }) => /[.,;!]\s*$/u.test(said.slice(0, from))),
  );

const selfBehind = /^(\p{Script=Han}{2,4})[\s，,]*就?是[我俺](?:本人|自己|的名字)?[啊呀啦。.!！]*$/u;

/** 符秋菊是我 */
const nameBeforeSelf = (said: string): string | undefined => {
  const name = selfBehind.exec(said)?.[1] ?? '';
  return nameForm(name) === 'sure' && !tellsName(name, 'role') ? name : undefined;
};

const nameAnswered = (text: string): Reading<string> | undefined => {
  const said = asSaid(text);
  if (isBareAnswer(said) || tellsOfName(said, 'nameless')) return undefined;
  const isMine = !tellsOfName(said, 'anothers');
  const full = nameWanted(said) ?? nameInFull(said) ?? nameBeforeSelf(said);
  if (full !== undefined) return { value: full, sure: isMine };
  const told = nameInStory(said)?.value;
  if (told !== undefined && /\p{Script=Han}/u.test(told)) return { value: told, sure: isMine };
  const last = isMine ? namedLast(said) : undefined;
  if (last !== undefined) return { value: last, sure: true };
  const parts = answerParts(ownName.replaced(said, 'spelt', ' '));
  // 班长 赵铁柱: what they are, and then who
  const surely = parts.filter((each) => nameForm(each) === 'sure' && !tellsName(each, 'role'));
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
  if (among !== undefined) return { value: withoutTitle(among), sure: !asks && isMine };
  const likely = asks ? undefined : parts.find((each) => nameForm(each) === 'likely');
  return likely === undefined ? undefined : { value: likely, sure: false };
};

/** At "your name?", and where one is told beside the answer to "may we call you?". */
export const ownNameIn = ({ question, text }: Asked): Reading<string> | undefined => {
  if (question === 'name') return isRetort(text) ? undefined : nameAnswered(text);
  const told = question === 'contact' ? nameInStory(asSaid(text))?.value : undefined;
  return told === undefined ? undefined : { value: told, sure: true };
};
