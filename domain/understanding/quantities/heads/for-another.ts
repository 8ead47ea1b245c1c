/** Told for somebody else, who is one: "its for my mum Rosa", nanay ko lang, 我帮我妈问的. It is read back, as whoever writes may be one more. */
import { isKin } from '../kin.ts';

const formsForAnother: readonly RegExp[] = [
  /^(?:(?:its|it is|it's|this is|thats|im asking|i ask|asking) )?(?:only |just )?(?:for|about) (?:only |just )?(my (?:[a-z]+[ -]in[ -]law|[a-z]+))(?: [a-z]{2,14})?[.!]?$/u,
  /^(?:its |it is |it's )?(?:only|just) (my (?:[a-z]+[ -]in[ -]law|[a-z]+))[.!]?$/u,
  /^(?:para |tungkol )?(?:lang |lng )?(?:po )?(?:sa |kay |ang |yung )?([a-z]+ ko) (?:po )?(?:lang|lng|lamang)(?: po)?[.!]?$/u,
  /^para (?:lang |lng )?(?:po )?(?:sa |kay )([a-z]+ ko)(?: po)?[.!]?$/u,
  /^[我俺]?是?(?:只|就)?(?:帮|替|给|为)([我俺]\p{Script=Han}{1,3}?)(?:问|投诉|说|讨|要|反映|写)?的?[.。!！]?$/u,
  /^(?:只有|只是|就是|就)([我俺]\p{Script=Han}{1,4}?)(?:一个人?|自己)?[.。!！]?$/u,
];

/** The whole text names one other by what they are to whoever writes, and nobody beside. */
export const isForOneOther = (text: string): boolean =>
  formsForAnother.some((form) => {
    const who = form.exec(text)?.[1];
    return who !== undefined && isKin(who);
  });
