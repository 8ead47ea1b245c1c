/** Which words are kept for the statement, beside the facts that they tell. */
import { tellsBeside } from '../../understanding/answer/beside.ts';
import { behindBut } from '../../understanding/answer/plain.ts';
import { asksForName } from '../answered-elsewhere.ts';
import { type Dialogue, withNote } from '../dialogue.ts';
import type { Facts } from '../facts.ts';
import { factsOf } from '../questions.ts';
import type { Spoken } from '../turn.ts';

const namesTold = ({ place, employer, contractor, name }: Facts): readonly string[] =>
  [place, employer, contractor, name].filter((each) => each !== undefined);

/** Free words are kept for the statement; a name by itself, a number or a yes is no statement. */
export const isStatement = ({ dialogue, message, meaning }: Spoken, news: Facts): boolean => {
  if (meaning.otherMoney || meaning.further) return true;
  const own = new Set<string>(factsOf(dialogue.step));
  const beyond = Object.keys(news).some((fact) => !own.has(fact));
  // a contractor is a party under some laws only: the words name it under each
  if (asksForName.includes(dialogue.step))
    return beyond || news.contractor !== undefined || tellsBeside(message.text, namesTold(news));
  const isPlain = meaning.answer !== undefined || meaning.danger === 'no';
  return (
    /\p{L}.*\p{L}/su.test(message.text) &&
    (!isPlain || beyond || !isShortAnswer(message.text) || tellsBut(message.text))
  );
};

const shortestTold = 4;
/** 没有，但工资一直不给: what stands behind a but is told. */
const tellsBut = (text: string): boolean => (behindBut(text)?.length ?? 0) >= shortestTold;

/** "No, nobody is hurt" says no more than no; Chinese says as much in fewer signs. */
const longestPlain = 20;
const longestPlainHan = 12;
const isShortAnswer = (text: string): boolean =>
  [...text].length <= (/\p{Script=Han}/u.test(text) ? longestPlainHan : longestPlain);

/** A yes or no in a story: "the ambulance came, im ok". */
export const withStory = (dialogue: Dialogue, words: string): Dialogue =>
  [...words].length > longestPlain ? withNote(dialogue, words) : dialogue;
