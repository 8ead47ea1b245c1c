/** The boss by name or a remark on them, where the firm was told before: 老板姓王，上周跑了, "the boss is called Dave". */
import { beginsAnew, openingRejection } from './correction.ts';
import { isFirmShaped } from './employer-said.ts';

const speaksOfBoss =
  /(?:老板娘?|包工头|工头|厂长|店长|经理|主管|[班组]长|东家|负责人)(?:就|的名字|名字|本人|是个)?(?:叫|姓|是|名)|\b(?:boss|owner|manager|foreman|gaffer|supervisor|amo|may[- ]?ari|bisor)(?:'?s)?(?: name)?(?: ko| namin)?(?: po)?(?: ay)?(?: is| was|'s| si| called| named)\b|\bsi (?:\p{Lu}\p{L}+ ){1,3}(?:po )?(?:ang|yung) (?:amo|boss)\b/iu;
/** The firm itself is spoken of. */
const speaksOfFirm = /公司|单位|厂(?!长)|店(?!长)|\b(?:firm|company|agency|employer|business|kumpanya)\b/iu;
/** Something is to be otherwise. */
const speaksOfChange =
  /改|错|不对|应该|[不没]是|才是|\b(?:change[ds]?|correct\w*|wrong|should|not|meant|actually|instead|mali|palitan)\b/iu;
/** "The boss is called Dan, not Dave": a person's name, which is put right in the words. */
const namesPerson = /[叫姓]\p{Script=Han}{1,4}|\b(?:is|was|called|named|si)\s+\p{Lu}\p{Ll}+/u;
const valueMarks = /\b(?:is|was|be|called|named|its|it's|si)\b|[叫是姓成：:，,。.;；]/iu;
const namesFirm = (text: string): boolean => text.split(valueMarks).some(isFirmShaped);

export interface BossBeside {
  readonly words: string;
  /** what else is told */
  readonly rest: string;
}

const clausesWithMarks = (text: string): readonly string[] =>
  text.split(/(?<=[，,。；;！!？?\n])|(?<=\p{Ll}\.)(?=\s)|(?<=\p{Script=Han}\s)(?=\p{Script=Han})/u);

const openingNo = /^(?:no|nope|nah|不是?|hindi(?: po)?)[\s,，]+/iu;

/** Undefined where nothing of the kind is told, and where a firm is named in their place. */
export const bossBesideIn = (text: string): BossBeside | undefined => {
  if (speaksOfFirm.test(text) || namesFirm(text)) return undefined;
  if ((beginsAnew(text) || speaksOfChange.test(text)) && !namesPerson.test(text)) return undefined;
  const clauses = clausesWithMarks(text.replace(openingRejection, '').replace(openingNo, ''));
  const joined = (wanted: boolean): string =>
    clauses
      .filter((clause) => speaksOfBoss.test(clause) === wanted)
      .join('')
      .trim();
  const words = joined(true);
  return words === '' ? undefined : { words, rest: joined(false) };
};

/** A firm by its form stays the firm; a boss who was told by name is corrected by another name. */
export const isFirmTold = (employer: string | undefined): boolean =>
  employer !== undefined && isFirmShaped(employer);
