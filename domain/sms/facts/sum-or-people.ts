/** A number at the question how many people: it may as well be the sum that was told, or that is told otherwise. */
import { openingRejection } from '../../understanding/correction.ts';
import type { Meaning } from '../../understanding/meaning.ts';
import type { Dialogue } from '../dialogue.ts';
import type { Spoken } from '../turn.ts';
import { wholeSum } from './claim.ts';
import { understoodAs } from './understood-as.ts';

/** So many, and not a word of whom. */
const bareNumber = /^\P{L}*\d[\d,.]*\P{L}*$/u;
/** More than this without a word for people is asked about. */
const mostUnasked = 99;

/** The sum that was told, for a month and in all, in the currency's unit. */
const sumsStanding = ({ answers, doubts }: Dialogue): readonly number[] => {
  const facts = { ...doubts, ...answers };
  return [facts.money, wholeSum(facts)].flatMap((sum) => (sum === undefined ? [] : [sum.low / 100]));
};

const isSumStanding = (dialogue: Dialogue, count: number): boolean => sumsStanding(dialogue).includes(count);

const isNearSum = (dialogue: Dialogue, count: number): boolean =>
  sumsStanding(dialogue).some((sum) => Math.abs(Math.log(count / sum)) < Math.log(4));

/** "No 2600", 不对，是2600: nobody is counted by a word. */
const isRejection = (text: string): boolean =>
  (openingRejection.test(text) || /^(?:no|nope|hindi)\s/iu.test(text)) &&
  !/人|people|workers|of us|kami|tao/iu.test(text);

const withoutPeople = ({ people: _, ...meaning }: Meaning): Meaning => ({ ...meaning, asksBack: [] });

/** "No, it's 2500", asked how many they are: of the sum, which it changes where it is another. */
const toldOfSum = (spoken: Spoken): Meaning => {
  const { money, ...again } = understoodAs(spoken, 'readback');
  const { danger } = spoken.meaning;
  return money === undefined || isSumStanding(spoken.dialogue, money.value.low / 100)
    ? withoutPeople(spoken.meaning)
    : { ...withoutPeople(again), money: { ...money, sure: false }, danger, answer: 'part' };
};

/** 600, where £600 was told, or so many of whom nothing is said: whether they are people is asked. */
export const asPeopleOrSum = (spoken: Spoken): Meaning => {
  const { dialogue, meaning, message } = spoken;
  const { people } = meaning;
  if (dialogue.step !== 'people' || people === undefined || people.value.low !== people.value.high)
    return meaning;
  const count = people.value.low;
  const isRejecting = isRejection(message.text.trim());
  if (isRejecting && count > mostUnasked && isNearSum(dialogue, count)) return toldOfSum(spoken);
  return count > mostUnasked && (bareNumber.test(message.text) || isSumStanding(dialogue, count))
    ? { ...meaning, people: { ...people, sure: false } }
    : meaning;
};
