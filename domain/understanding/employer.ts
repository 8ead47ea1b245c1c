/** The employer in the answer to "who is it?", and the general contractor beside it. */
import { withoutRejected } from './contrast.ts';
import { chineseEmployer } from './employer-chinese.ts';
import { latinEmployer } from './employer-latin.ts';
import { type EmployerSaid, isFirmShaped, nameTrimmed } from './employer-said.ts';
import type { Asked } from './meaning.ts';
import { isBareAnswer, isQuestionBack, isReference, isRefused, isUnknown } from './own-words.ts';
import { isRetort } from './retorts.ts';
import { asSaid } from './spelling.ts';

/** Something is named beside what isn't known: "dave, dont know his last name". */
const namesBeside =
  /叫|是|姓|["“]|\p{Script=Han}\s|^[^,]+,|^[^，不没]{2,10}，|\b(?:xing|called|named|name'?s)\b/u;

/** 是富康达电子, 好像叫什么腾达劳务: the firm, and nothing before it. */
const saying =
  /^(?:应该|好像|可能|就|大概|貌似)?(?:是(?=\p{Script=Han}{2})|叫(?:什么|啥|个)(?=\p{Script=Han}{3})(?!.{0,3}[不忘记]|来着))/u;

/** A number to ring stands beside a name as often. */
const phone = /[\s,，:：]*(?:(?:电话|手机|tel|phone|cp)[是:：.]?\s*)?\+?\d{7,14}(?!\d)/giu;

/** 上面总包中建二局: over them, and not what was said above. */
const overThem = /上[面头边](?=的?(?:总包|总承包|甲方|大公司))/u;

const answered = ({ text, procedure }: Asked): EmployerSaid => {
  const whole = nameTrimmed(asSaid(text).replace(phone, ' ')).replace(overThem, '').replace(saying, '');
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
