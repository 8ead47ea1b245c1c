/** Who went out to work together: 俺们村去了9个, 我们那儿来了6个人. */
import type { NumberItem, Scan } from './item.ts';

const wentTogether =
  /(?:[我俺咱]们?|阿拉|本)的?(?:村|庄|屯|寨|镇|乡|县|老家|那儿|那边|那里|家|厂|队|组)(?:子|上|里)?(?:这边|那边)?(?:一共|总共|共|就)?(?:去|来|出来?)(?:了|的)?$/u;
/** Officers and bosses who came are no workers. */
const othersWhoCame =
  /^(?:人|名|位)?(?:干部|领导|老板|警察|民警|记者|律师|工作组|检查|车|代表|保安|混混|打手)/u;

export const isFromOneVillage = ({ text }: Scan, { counts, one, start, end }: NumberItem): boolean =>
  (counts.of === 'person' || counts.of === 'head') &&
  !one &&
  wentTogether.test(text.slice(0, start)) &&
  !othersWhoCame.test(text.slice(end));
