/** The employer in the answer to "who is it?", and the general contractor beside it. */
import { withoutRejected } from './contrast.ts';
import { chineseEmployer } from './employer-chinese.ts';
import { latinEmployer } from './employer-latin.ts';
import { type EmployerSaid, employerTold, isFirmShaped, nameTrimmed } from './employer-said.ts';
import type { Asked } from './meaning.ts';
import { isBareAnswer, isQuestionBack, isReference, isRefused, isUnknown } from './own-words.ts';
import { isRetort } from './retorts.ts';
import { asSaid } from './spelling.ts';
import { surname } from './surnames.ts';

/** Something is named beside what isn't known: "dave, dont know his last name". */
const namesBeside =
  /叫|是|姓|["“]|\p{Script=Han}\s|^[^,]+,|^[^，不没]{2,10}，|\b(?:xing|called|named|name'?s)\b/u;

/** 是富康达电子, 好像叫什么腾达劳务: the firm, and nothing before it. */
const saying =
  /^(?:(?:大家|他们|别人|人家|工友|都)+说(?:就)?是(?=\p{Script=Han}{3}))|^(?:应该|好像|可能|就|大概|貌似)?(?:是(?=\p{Script=Han}{2})|叫(?:什么|啥|个)(?=\p{Script=Han}{3})(?!.{0,3}[不忘记]|来着))/u;

/** A number to ring stands beside a name as often. */
const phone = /[\s,，:：]*(?:(?:电话|手机|tel|phone|cp)[是:：.]?\s*)?\+?\d{7,14}(?!\d)/giu;

/** 上面总包中建二局: over them, and not what was said above. */
const overThem = /上[面头边](?=的?(?:总包|总承包|甲方|大公司))/u;

/** 大名不晓得, 真名没人晓得: said beside the name by which somebody is known. */
const realNameUnknown =
  /[\s，,。]*(?:他|她|老板)?(?:的)?(?:真名|大名|全名|本名|学名|真实姓名)(?:字)?(?:是|叫)?(?:啥|什么)?(?:(?:我|我们|大家|都|也)*(?:不|没)(?:太)?(?:晓得|知道|清楚|记得|人(?:晓得|知道))|谁(?:也|都)?不?(?:晓得|知道))[\s，,。]*/u;
/** 微信名叫一路顺风: what somebody calls themselves. */
const calledOnline =
  /^(?:[他她]|老板)?(?:的)?(?:微信|抖音|快手|qq|网)(?:名|号|上|里|昵称)*(?:就)?(?:叫|是|写的?)["“「]?(.{2,12}?)["”」]?$/iu;
const nameOfPerson = new RegExp(`^(?:[老小阿大]?${surname})\\p{Script=Han}{0,2}$`, 'u');

const nicknameSaid = /外号|花名|绰号|诨名|人称/u;

/** All that they know of a name is sure; a nickname only where it holds a surname. */
const knownByNickname = (said: string): EmployerSaid | undefined => {
  const left = nameTrimmed(said.replace(realNameUnknown, ' '));
  const online = calledOnline.exec(left)?.[1];
  if (online !== undefined) return employerTold(online, false);
  if (left === said || left === '') return undefined;
  const { employer } = chineseEmployer(left);
  if (employer === undefined) return undefined;
  const isSurname = [...employer.value].length === 1;
  const isNickname = nicknameSaid.test(left) && !nameOfPerson.test(employer.value);
  return employerTold(employer.value, (employer.sure || isSurname) && !isNickname);
};

const answered = ({ text, procedure }: Asked): EmployerSaid => {
  const whole = nameTrimmed(asSaid(text).replace(phone, ' ')).replace(overThem, '').replace(saying, '');
  const byNickname = knownByNickname(whole);
  if (byNickname !== undefined) return byNickname;
  if (whole === '' || isBareAnswer(whole)) return {};
  const isFirm = isFirmShaped(whole);
  if (!isFirm && (isReference(whole) || isRefused(whole) || isQuestionBack(whole))) return {};
  if (!isFirm && isUnknown(whole) && !namesBeside.test(whole)) return {};
  const said = isFirm ? whole : nameTrimmed(withoutRejected(whole));
  return /\p{Script=Han}/u.test(said) ? chineseEmployer(said) : latinEmployer(said, procedure.jurisdiction);
};

/** At "who is it?"; at other questions a firm is not listened for. */
export const employerIn = (asked: Asked): EmployerSaid =>
  asked.question === 'who' && !isRetort(asked.text) ? answered(asked) : {};
