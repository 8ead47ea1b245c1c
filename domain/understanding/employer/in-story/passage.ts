/** Where a firm or a boss stands in a text. */
import type { Passage } from '../../place/in-story.ts';

/** A firm, and whether it is surely one by that name; what is not is read back. */
export interface FirmFound extends Passage {
  readonly sure?: boolean;
}

/** What a group of a pattern caught, without the spaces around it; undefined where it caught nothing. */
export const passage = (match: RegExpExecArray | null, group = 1): Passage | undefined => {
  const value = match?.[group]?.trim();
  if (match === null || value === undefined || value === '') return undefined;
  const index = match.index + match[0].lastIndexOf(value);
  return { value, index, end: index + value.length };
};

/** What stands right behind a match, where a look-ahead caught it. */
export const passageBehind = (match: RegExpExecArray | null): Passage | undefined => {
  const value = match?.[1] ?? match?.[2];
  if (match === null || value === undefined) return undefined;
  const index = match.index + match[0].length;
  return { value, index, end: index + value.length };
};

/** What may stand behind the name of a firm or a boss in a Chinese sentence. */
export const behindChineseName = String.raw`(?=$|[\s,，。、；;！!”"」）)]|做|上班|打工|干活|里|的|欠|拖|，)`;
