/** Do these words belong to the case? They are held until that is said, and nothing of them is lost where it never is. */
import { tailOf } from '../../messages/notice.ts';
import { type MatterMeant, matterSaidIn } from '../../understanding/answer/same-matter.ts';
import { withOpenQuestion } from '../asking.ts';
import { type Dialogue, isFiling, type QuestionBetween, withNote, withoutBetween } from '../dialogue.ts';
import { understoodAs } from '../facts/understood-as.ts';
import { tellsWords } from '../idle.ts';
import { digitIn } from '../menus.ts';
import { inReplies, say } from '../replies.ts';
import type { Spoken, Turn } from '../turn.ts';
import { newestOpenCase, onlyCase } from './named.ts';
import { belongingTurn } from './words.ts';

type Belongs = Extract<QuestionBetween, { about: 'belongs' }>;
type Begin = (spoken: Spoken) => Turn;

const byNumber: readonly (MatterMeant | undefined)[] = [undefined, 'same', 'new', 'neither'];

const meantIn = ({ message, meaning }: Spoken): MatterMeant | undefined => {
  const digit = digitIn(message.text);
  if (digit !== undefined) return byNumber[digit];
  const said = matterSaidIn(message.text)?.meant;
  if (said !== undefined) return said;
  if (meaning.answer === 'yes') return 'same';
  // "is it about what you told before?": a bare no says that it is new
  return meaning.answer === 'no' ? 'new' : undefined;
};

const longestHeld = 1600;

/** The held words, with what was told since. */
const heldWithMore = (held: string, { message }: Spoken): string =>
  `${held}\n${message.text}`.slice(0, longestHeld);

const settled = (dialogue: Dialogue): Dialogue => ({ ...withoutBetween(dialogue), failures: 0 });

/** Whatever was understood of them, the words stand in the complaint that they begin. */
const withWords = (turn: Turn, words: string): Turn => {
  const { dialogue } = turn;
  const isKept = !isFiling(dialogue) || dialogue.notes.some((note) => note.includes(words.trim()));
  return isKept ? turn : { ...turn, dialogue: withNote(dialogue, words) };
};

/** The first words of a new matter are read as if they had come now. */
const anew = (spoken: Spoken, words: string, begin: Begin): Turn => {
  const { dialogue, message } = spoken;
  const begun: Spoken = {
    ...spoken,
    dialogue: settled(dialogue),
    message: { ...message, text: words },
  };
  return withWords(begin({ ...begun, meaning: understoodAs(begun, 'start') }), words);
};

/** Without a case to write to they are the first words of a new matter. */
const written = (spoken: Spoken, words: string, begin: Begin): Turn =>
  belongingTurn({ ...spoken, dialogue: settled(spoken.dialogue) }, words) ?? anew(spoken, words, begin);

/** Words that belong nowhere stay with the case: a message that nobody needs is better than a lost one. */
const neither = (spoken: Spoken, words: string, begin: Begin): Turn => {
  const turn = written(spoken, words, begin);
  if (turn.command?.do !== 'write') return turn;
  return {
    ...turn,
    replies: say(spoken.dialogue, 'sms.kept_beside', { tail: tailOf(turn.command.on.number) }),
  };
};

const mostUnclear = 2;

/** Asked once more; after the second time the words go to the case. */
const unclearAgain = (spoken: Spoken, { words }: Belongs, begin: Begin): Turn => {
  const { dialogue, message, context } = spoken;
  const failures = dialogue.failures + 1;
  const held = tellsWords(message.text) ? heldWithMore(words, spoken) : words;
  const again = say(dialogue, 'sms.again');
  if (failures < mostUnclear)
    return withOpenQuestion(
      { ...dialogue, failures, between: { about: 'belongs', words: held } },
      again,
      context,
    );
  const turn = written(spoken, held, begin);
  return turn.command?.do === 'write' ? { ...turn, replies: inReplies([...again, ...turn.replies]) } : turn;
};

/** 1: it belongs to the case. 2: a new matter, of which these are the first words. 3: neither. Each in words as well. */
export const belongsTurn = (spoken: Spoken, between: Belongs, begin: Begin): Turn => {
  const tellsMore = matterSaidIn(spoken.message.text)?.tellsMore ?? false;
  const words = tellsMore ? heldWithMore(between.words, spoken) : between.words;
  switch (meantIn(spoken)) {
    case 'same':
      return written(spoken, words, begin);
    case 'new':
      return anew(spoken, words, begin);
    case 'neither':
      return neither(spoken, words, begin);
    default:
      return unclearAgain(spoken, between, begin);
  }
};

/** Words that answer this question and tell nothing more are heard before any word in them is a command or a cry: "a new one". */
export const saidToBelong = (spoken: Spoken, begin: Begin): Turn | undefined => {
  const { between } = spoken.dialogue;
  if (between?.about !== 'belongs') return undefined;
  const said = matterSaidIn(spoken.message.text);
  return said === undefined || said.tellsMore ? undefined : belongsTurn(spoken, between, begin);
};

const isKeptIn = ({ dialogue, command }: Turn, words: string): boolean =>
  JSON.stringify([dialogue.between, dialogue.notes, command]).includes(JSON.stringify(words).slice(1, -1));

/** 今天转了6000, and then 还差12000: what is written to the case meanwhile takes the words that wait along. */
const writtenTogether = (turn: Turn, words: string): Turn => {
  const { command, dialogue } = turn;
  if (command?.do !== 'write' || dialogue.between?.about !== 'belongs') return turn;
  const together = command.words.includes(words) ? command.words : `${words}\n${command.words}`;
  return { ...turn, dialogue: settled(dialogue), command: { ...command, words: together } };
};

/** Something else was said in place of an answer, like STOP or a cry: the held words go to the case all the same. */
export const withHeldWords = ({ dialogue, context }: Omit<Spoken, 'meaning'>, said: Turn): Turn => {
  if (dialogue.between?.about !== 'belongs') return said;
  const turn = writtenTogether(said, dialogue.between.words);
  if (isKeptIn(turn, dialogue.between.words)) return turn;
  const on = onlyCase(context) ?? newestOpenCase(context);
  return on === undefined ? turn : { ...turn, held: { on, words: dialogue.between.words } };
};
