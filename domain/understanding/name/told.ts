/** Where the words are that a name stands behind. */
import type { Heard } from '../text/saying.ts';
import { asTyped } from '../text/typed.ts';
import { type NameToldSense, nameToldEn, nameToldTl, nameToldZh } from '../words/name-told.ts';

const nameTold = asTyped([nameToldZh, nameToldEn, nameToldTl], 'names');

export const tellsName = (text: string, sense: NameToldSense): boolean => nameTold.isIn(text, sense);
export const nameWordsFirst = (text: string, sense: NameToldSense): number => nameTold.first(text, sense);
export const nameWordsIn = (text: string, sense: NameToldSense): readonly Heard[] => nameTold.at(text, sense);

export interface NameBehindWords {
  readonly value: string;
  /** of the words before it */
  readonly led: number;
  readonly index: number;
}

/** The first name of this form right behind such words; its first group is the name. */
export const toldBehind = (
  text: string,
  sense: NameToldSense,
  form: RegExp,
  isName: (value: string, behind: string, lead: string) => boolean = () => true,
): NameBehindWords | undefined => {
  for (const { from, to } of nameWordsIn(text, sense)) {
    const match = form.exec(text.slice(to));
    const value = match?.[1];
    if (match === null || value === undefined) continue;
    const index = to + match[0].indexOf(value);
    if (isName(value, text.slice(index + value.length), text.slice(from, to)))
      return { value, led: from, index };
  }
  return undefined;
};
