/** The whole name beside a nickname or in two halves: 叫我根叔 全名陈根旺, 姓石 单名一个丹, "Ray, real name Rahim Uddin". */

import { surname } from './surnames.ts';
import { nameWordsFirst, nameWordsIn, tellsName, toldBehind } from './told.ts';

const given = '\\p{Script=Han}{1,2}';
const capitals = String.raw`\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,4}`;

const hanName = new RegExp(
  `^((?:${surname}${given})|\\p{Script=Han}{1,10}(?:[·•]\\p{Script=Han}{1,10})+)(?=$|[\\s，,。.；;!！])`,
  'u',
);
const latinName = new RegExp(`^ (${capitals})`, 'u');

const beginsInHan = new RegExp(`^(${surname}${given})`, 'u');
/** 何不二 真名: said behind it. */
const calledSo = (text: string): string | undefined => {
  const name = beginsInHan.exec(text)?.[1] ?? '';
  return name !== '' && tellsName(text.slice(name.length), 'is_full') ? name : undefined;
};

const familyFirst = new RegExp(`姓(${surname})[\\s，,、]*(?:\\p{Script=Han}{1,4}的\\1[\\s，,、]*)?`, 'gu');
const givenBehind = new RegExp(`^(${given}?)(?=$|[\\s，,。.；;!！字])`, 'u');

/** 姓石 单名一个丹: the surname and the given name apart. */
export const nameInHalves = (text: string): string | undefined =>
  [...text.matchAll(familyFirst)].flatMap(({ 0: said, 1: family = '', index }) => {
    const behind = text.slice(index + said.length);
    const to = nameWordsFirst(behind, 'given');
    const own = to === 0 ? undefined : givenBehind.exec(behind.slice(to))?.[1];
    return own === undefined ? [] : [own.startsWith(family) ? own : `${family}${own}`];
  })[0];

const oneName = /^ (\p{Lu}[\p{L}'’-]+)/u;
const lastName = /^ (\p{Lu}[\p{L}'’-]+)[.!]?$/u;
const nameAndMark = /^(\p{Lu}[\p{L}'’-]+),? (?:and )?(?:my )?$/u;

/** "First name Dele, surname Oyelaran", "Oyelaran, first name Dele", "Fatima, surname Begum" */
const halvesInLatin = (text: string): string | undefined => {
  const first = toldBehind(text, 'first_name', oneName);
  const last = toldBehind(text, 'last_name', oneName);
  if (first !== undefined && last !== undefined)
    return first.led < last.led || last.led === 0 ? `${first.value} ${last.value}` : undefined;
  const half = toldBehind(text, first === undefined ? 'last_name' : 'first_name', lastName);
  const other = half === undefined ? undefined : nameAndMark.exec(text.slice(0, half.led))?.[1];
  if (half === undefined || other === undefined) return undefined;
  return first === undefined ? `${other} ${half.value}` : `${half.value} ${other}`;
};

const capitalsOnly = new RegExp(`^${capitals}$`, 'u');
const capitalsLast = new RegExp(`(${capitals})$`, 'u');

/** "Its Desiree but everybody calls me Dee" */
const calledOtherwise = (text: string): string | undefined => {
  const called = nameWordsIn(text, 'calls_me').find(({ to }) => /^ \p{Lu}/u.test(text.slice(to)));
  const before = text.slice(0, called?.from ?? 0);
  const name = before.slice(nameWordsFirst(before, 'self')).replace(/^ |[,.]? $/gu, '');
  return capitalsOnly.test(name) ? name : undefined;
};

/** "Ann Lee on my passport" */
const onPapers = (text: string): string | undefined => {
  const papers = [...text.matchAll(/(?<=\p{L}),? (?:on|in|sa) /gu)].find(({ index }) =>
    tellsName(text.slice(index), 'on_papers'),
  );
  return capitalsLast.exec(text.slice(0, papers?.index ?? 0))?.[1];
};

/** "Its Ana-Maria Popescu but on the payslip they put only Maria": what others wrote is not the name. */
const writtenOtherwise = (text: string): string | undefined => {
  const other = nameWordsIn(text, 'others_write').find(({ from }) => from > 1);
  const before = text.slice(0, other?.from ?? 0).replace(/[,.\s]+$/u, '');
  const name = before.slice(nameWordsFirst(before, 'self')).replace(/^ /u, '');
  return capitalsAndDots.test(name) ? name : undefined;
};
const capitalsAndDots = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,4}$/u;

/** "mick (michael dunne)" */
const inBrackets = /^(?=(\p{L}))\p{L}+ \((?=\1)(?<full>\p{L}+ \p{L}+)\)$/iu;

/** "its Siobhan on paper but put Shiv", "put Liz, Elizabeth on my passport", "pero Tin na lang": how they want to be called, which goes before the papers. */
const wantedForms: readonly RegExp[] = [
  /\b(?:on|in|sa|officially|legally|formally)\b.{0,24}?,? (?:but|pero|kaso) (?:(?:please|just|you can|pls) )*(?:put|write|use|call me|say|i go by|go by|im called|known as|tawagin (?:nyo |mo )?(?:po )?(?:akong|na lang akong))(?: me| it)?(?: down)?(?: as)? (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?: please| pls| po| na lang)*[.!]?$/iu,
  /^(?:(?:please|just|pls) )*put (?:me )?(?:down )?(?:as )?(\p{Lu}[\p{L}'’-]+),? (?:its |it's )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?:on|in) (?:my |the )?(?:passport|paper|papers|id|contract|payslip)\b/iu,
  /\bsa (?:papel|papeles|id|passport|birth certificate)\b,? (?:pero|kaso) (\p{Lu}\p{Ll}+)(?: na)? lang(?: po)?[.!]?$/iu,
  /(?:身份证|户口本?|证件)上?.{2,8}[\s，,。]+(?:你|您)?(?:就|但)?[写填叫](\p{Script=Han}{2,4}?)(?:就行|就好|就可以|吧|得了)$/u,
];
export const nameWanted = (text: string): string | undefined =>
  wantedForms
    .map((form) => form.exec(text)?.[1])
    .find((name) => name !== undefined && /^(?:\p{Lu}|\p{Script=Han})/u.test(name));

/** Undefined where no name is said to be the whole one. */
export const nameInFull = (text: string): string | undefined =>
  nameInHalves(text) ??
  halvesInLatin(text) ??
  writtenOtherwise(text) ??
  calledSo(text) ??
  toldBehind(text, 'in_full', hanName)?.value ??
  toldBehind(text, 'in_full', latinName)?.value ??
  onPapers(text) ??
  calledOtherwise(text) ??
  inBrackets.exec(text)?.groups?.full;
