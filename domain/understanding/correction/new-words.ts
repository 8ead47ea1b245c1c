/** The words of a correction that say how something should be: 5周 of 3周改成5周, "Luton" of "wrong place, should be Luton". */
import { withoutRejected } from '../text/contrast.ts';
import { asSaid } from '../text/spelling.ts';
import { asTyped } from '../text/typed.ts';
import { correctionEn, correctionPinyin, correctionTl, correctionZh } from '../words/correction.ts';

export const correcting = asTyped([correctionZh, correctionEn, correctionTl, correctionPinyin]);

/** What a clause names, and its new words. */
interface NewWords {
  readonly named: string;
  readonly value: string;
}

const withoutAsking = (clause: string): string => correcting.behind(clause, 'please_change') ?? '';

/** "change 4 people to 5": what is named stands before the new value. */
const changedTo = (clause: string): NewWords | undefined => {
  const change = withoutAsking(clause);
  const [into] = correcting.at(change, 'into');
  const named = change.slice(0, into?.from).trim();
  const value = into === undefined ? '' : change.slice(into.to).trim();
  return named === '' || value === '' ? undefined : { named, value };
};

const figureFirst = /^[£$€₱]?\d[\d,.]*k?(?: [a-z]+){0,3}$/iu;

/** "Its £1,640 i wrote it wrong": the value stands before the mistake. */
const saidAndMistaken = (clause: string): NewWords | undefined => {
  const said = correcting.before(clause, 'wrote_wrong') ?? '';
  const value = correcting.behind(said, 'it_is')?.trim() ?? '';
  return figureFirst.test(value) ? { named: '', value } : undefined;
};

/** "Firm its Hollis Packing": what is wrong, and how it is. */
const thingAndValue = (words: string): NewWords | undefined => {
  const rest = correcting.behind(words, 'thing');
  const value = rest === undefined ? undefined : correcting.behind(rest.replace(/^[,.]/u, ''), 'it_is');
  if (rest === undefined || value === undefined || value.trim() === '') return undefined;
  return { named: words.slice(0, -rest.length), value: value.trim() };
};

/** "Wrong", 写错了: what stands before is named, what stands behind is new; "wrong place" names what is wrong behind it. */
const aroundWrong = (clause: string): NewWords | undefined => {
  const [wrong] = correcting.at(clause, 'wrong');
  if (wrong === undefined) return undefined;
  const before = clause.slice(0, wrong.from).trim();
  const named = correcting.isAll(before, 'you_have') ? '' : before;
  const value = clause.slice(wrong.to).trim();
  if (named !== '') return { named, value };
  return thingAndValue(value) ?? (isOnlyNamed(value) ? { named: value, value: '' } : { named, value });
};

/** A clause that only names a matter, or one that no single value answers: per day, in all or each. */
export const isOnlyNamed = (clause: string): boolean =>
  correcting.isAll(clause, 'only_named') || correcting.ends(clause, 'one_letter');

/** "Change the place, Cainta": only what is to be changed. */
const onlyToChange = (clause: string): NewWords | undefined => {
  const named = withoutAsking(clause).trim();
  return named !== '' && isOnlyNamed(named) ? { named, value: named } : undefined;
};

export const newWords = (clause: string): NewWords =>
  changedTo(clause) ??
  onlyToChange(clause) ??
  saidAndMistaken(clause) ??
  aroundWrong(clause) ?? { named: clause, value: clause };

/** The new words without the verb of the change. */
export const behindChange = (words: string): string => {
  const [change] = correcting.at(words, 'change_to');
  return change === undefined ? words : words.slice(change.to).replace(/^\s*[:：]?\s*/u, '');
};

/** The words of a correction that say how it should be: 5周 of 5周不是3周 and of 3周改成5周. */
export const wordsMeantIn = (text: string): string => {
  const kept = withoutRejected(asSaid(text));
  return changedTo(kept)?.value ?? behindChange(kept);
};

/** "No, 250": a number is put in place of another. */
export const opensWithNo = /^(?:no|nope|nah|hindi)[\s,.]+(?=\P{L}*\d)/iu;
