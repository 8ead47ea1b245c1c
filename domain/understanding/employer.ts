/** The employer in the answer to "who is it?", and the general contractor beside it. */

import { isRetort } from './answer/retorts.ts';
import { chineseEmployer } from './employer/chinese.ts';
import { latinEmployer, namedAfterUnknown } from './employer/latin.ts';
import {
  behindNoFirm,
  employerWithoutFirm,
  withoutMerely,
  withoutSurnameUnknown,
} from './employer/no-firm.ts';
import { namesNobody } from './employer/nobody-named.ts';
import { type EmployerSaid, employerTold, isFirmShaped, nameTrimmed } from './employer/said.ts';
import type { Asked } from './meaning.ts';
import { nameInHalves } from './name/in-full.ts';
import {
  isBareAnswer,
  isQuestionBack,
  isReference,
  isRefused,
  isSumAlone,
  isUnknown,
} from './name/own-words.ts';
import { surname } from './name/surnames.ts';
import { withoutRejected } from './text/contrast.ts';
import { cutAt } from './text/cut-places.ts';
import { asSaid } from './text/spelling.ts';
import { asTyped } from './text/typed.ts';
import { employerAskedEn, employerAskedZh } from './words/employer-asked.ts';

const askedWords = asTyped([employerAskedZh, employerAskedEn], 'names');

/** Something is named beside what isn't known: "dave, dont know his last name". */
const namesBeside = (text: string): boolean =>
  /["“]|\p{Script=Han}\s|^[^,]+,/u.test(text) ||
  askedWords.isIn(text, 'names') ||
  namedAfterUnknown(text) !== undefined;

/** 不知道公司 只知道老陈: what is known of it. */
const withoutUnknownInHan = (text: string): string =>
  text.replace(
    /^[^，, ]*(?:不(?:知道|晓得|清楚|认识)|没有?)[^，, ]*[，, ]+(?:就|我)?只(?:知道|晓得|认识|记得)(?!姓)(?:有个|一?个)?(?:叫|是)?/u,
    '',
  );

/** A number to ring stands beside a name as often. */
const numberAlone = /[\s,，:：]*\+?\d{7,14}(?!\d)/gu;
const withoutPhone = (text: string): string => {
  const said = askedWords.at(text, 'phone').filter(({ to }) => /^\s*\+?\d{7,14}(?!\d)/u.test(text.slice(to)));
  return cutAt(text, said, '', /[\s,，:：]*$/u, /^\s*/u).replace(numberAlone, ' ');
};

/** What a nickname is said to be called online: 微信名叫一路顺风. */
const calledOnline = (text: string): string | undefined =>
  /^["“「'‘]?([^,，。'’"”」]{2,12})/u.exec(text.slice(askedWords.first(text, 'online') || text.length))?.[1];

const nameOfPerson = new RegExp(`^(?:[老小阿大]?${surname})\\p{Script=Han}{0,2}$`, 'u');

/** All that they know of a name is sure; a nickname only where it holds a surname. */
const knownByNickname = (said: string): EmployerSaid | undefined => {
  const left = nameTrimmed(askedWords.replaced(said, 'real_unknown', ' '));
  const online = calledOnline(left);
  if (online !== undefined) return employerTold(online, false);
  if (left === said || left === '') return undefined;
  const { employer } = chineseEmployer(left);
  if (employer === undefined) return undefined;
  const isSurname = [...employer.value].length === 1;
  const isNickname = askedWords.isIn(left, 'nickname') && !nameOfPerson.test(employer.value);
  return employerTold(employer.value, isSurname || (employer.sure && !isNickname));
};

/** 上面总包中建二局: over them, and not what was said above. */
const withoutOver = (text: string): string =>
  cutAt(text, askedWords.at(text, 'over').slice(0, 1), '', /$/u, /^/u);

/** 湖州织语服饰（以前叫锦棠）, "Larkhill (used to be Orla)": what it was called before. */
const withoutFormer = (text: string): string =>
  text.replace(
    /(?<=[\p{L}\d])\s*[（(](?:以前|原来|之前|原名|曾用名|前身|used to be|was|formerly|previously|ex|dati|dating)[^）)]{1,40}[)）]/giu,
    '',
  );

/** 就记得有个“康”字: one character of a name that is not known. */
const oneCharacter = /(?:有|带|是)(?:一?个)?["“「'‘]?\p{Script=Han}["”」'’]?(?:这个)?字?$/u;

/** 复姓欧阳 单名一个倩: a name in two halves; read back. */
const nameOfHalves = (text: string): string | undefined =>
  /姓/u.test(text) && !isFirmShaped(text) ? nameInHalves(text.replace(/复姓/gu, '姓')) : undefined;

/** 就是个装修队 tells by its 个 that it is no name. */
const asLedUp = (firmless: string): string =>
  /\p{Script=Han}/u.test(firmless) ? firmless : withoutMerely(firmless);

const answered = ({ text, procedure }: Asked): EmployerSaid => {
  const told = withoutFormer(asSaid(text));
  const halves = nameOfHalves(told);
  if (halves !== undefined) return employerTold(halves, false);
  const named = withoutUnknownInHan(withoutOver(nameTrimmed(withoutPhone(told))));
  const saying = named.slice(askedWords.first(named, 'saying'));
  const firmless = behindNoFirm(saying);
  const person = firmless === undefined ? undefined : employerWithoutFirm(firmless);
  if (person !== undefined) return person;
  const whole = withoutSurnameUnknown(firmless === undefined ? saying : asLedUp(firmless));
  const byNickname = knownByNickname(whole);
  if (byNickname !== undefined) return byNickname;
  if (whole === '' || isBareAnswer(whole) || isSumAlone(whole)) return {};
  const isFirm = isFirmShaped(whole);
  if (!isFirm && namesNobody(whole)) return {};
  if (!isFirm && (isReference(whole) || isRefused(whole) || isQuestionBack(whole))) return {};
  if (!isFirm && isUnknown(whole) && (!namesBeside(whole) || oneCharacter.test(whole))) return {};
  const said = isFirm ? whole : nameTrimmed(withoutRejected(whole));
  return /\p{Script=Han}/u.test(said) ? chineseEmployer(said) : latinEmployer(said, procedure.jurisdiction);
};

/** At "who is it?"; at other questions a firm is not listened for. */
export const employerIn = (asked: Asked): EmployerSaid =>
  asked.question === 'who' && !isRetort(asked.text) ? answered(asked) : {};
