/** The action of each reserved word, at any point of a dialogue. */

import { present } from '#domain/terms/present.ts';
import { tailOf } from '../../messages/notice.ts';
import { type Language, languages, text } from '../../messages/text.ts';
import { tellsBesideAdd } from '../../understanding/correction/additions.ts';
import { isOnlyPlea } from '../../understanding/danger/plea.ts';
import { callHoursIn } from '../../understanding/discretion.ts';
import { languageOfCallIn } from '../../understanding/language-wish.ts';
import type { ReservedWord } from '../../understanding/meaning.ts';
import { withOpenQuestion } from '../asking.ts';
import { bareAnswer, codedAnswer, paymentCorrected } from '../case/known-case.ts';
import { freshCases, namesCase, newestOpenCase } from '../case/named.ts';
import { retaliationKindIn } from '../case/retaliation-kind.ts';
import { statusTurn } from '../case/status.ts';
import {
  additionTurn,
  objectionTurn,
  retaliationTurn,
  takenBackTurn,
  withdrawalAskedTurn,
} from '../case/words.ts';
import { numbersFirst } from '../danger/asked.ts';
import { begunAfterDanger } from '../danger/facts-kept.ts';
import { alarmTurn } from '../danger.ts';
import {
  begunDialogue,
  butDangerAsked,
  clearedDialogue,
  type Dialogue,
  isFiling,
  isWished,
  withNote,
  withoutBetween,
} from '../dialogue.ts';
import { newsText } from '../facts/said-back.ts';
import { understoodAs } from '../facts/understood-as.ts';
import { factsIn } from '../facts.ts';
import { sentTurn } from '../filing.ts';
import { openingTurn } from '../idle.ts';
import { digitIn } from '../menus.ts';
import { help, inReplies, say } from '../replies.ts';
import type { Spoken, Turn } from '../turn.ts';
import { goneOnTurn } from '../waiting.ts';
import { wordsBesideCall } from './beside-call.ts';
import { joinTurn } from './joining.ts';
import { isSingleWord } from './one-word.ts';

type WordAction = (spoken: Spoken, rest: string) => Turn | undefined;

const isDescribing = ({ step, between }: Dialogue): boolean =>
  step === 'danger_details' && between?.about !== 'danger';

/** 取消 alone, of who has a case: more likely the complaint than our texts, so that is asked. */
const cancelsCase = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message, context } = spoken;
  const on = isFiling(dialogue) ? undefined : newestOpenCase(context);
  if (on === undefined || !/^\P{L}*取消\P{L}*$/u.test(message.text)) return undefined;
  return withdrawalAskedTurn(spoken, tailOf(on.number));
};

const onStop: WordAction = (spoken) => cancelsCase(spoken) ?? textsEnded(spoken);

const textsEnded = ({ dialogue }: Spoken): Turn => ({
  // who wants no more texts is not asked on where the danger is; a new cry is heard as such
  dialogue: {
    ...(isDescribing(dialogue) ? clearedDialogue(dialogue) : butDangerAsked(dialogue)),
    stopped: true,
  },
  command: { do: 'stop' },
  replies: say(dialogue, 'sms.stopped'),
  refused: say(dialogue, 'sms.stopped'),
  owed: true,
});

const isBare = ({ answers, notes }: Dialogue): boolean =>
  Object.values(answers).every((fact) => fact === undefined) && notes.length === 0;

/** After STOP what was open goes on, else what waited; who has a case is reached in it again, and anybody else begins a complaint. */
const startedAgain = (spoken: Spoken): Turn => {
  const { dialogue, message, context } = spoken;
  const started = say(dialogue, 'sms.started');
  const goneOn = isFiling(dialogue) ? undefined : goneOnTurn(spoken);
  if (goneOn !== undefined) return { ...goneOn, replies: inReplies([...started, ...goneOn.replies]) };
  if (isFiling(dialogue) || dialogue.step === 'danger_details')
    return withOpenQuestion(dialogue, started, context);
  if (newestOpenCase(context) !== undefined)
    return { dialogue, replies: inReplies([...started, ...say(dialogue, 'sms.idle_known')]) };
  return withOpenQuestion(begunDialogue(dialogue, message.sid), started, context);
};

/** Who wants to be written to again has taken "no contact" back. */
const contactable = ({ wishes, ...dialogue }: Dialogue): Dialogue => ({
  ...dialogue,
  ...present({ wishes: wishes?.filter((wish) => wish !== 'no_contact') }),
});

/** A sentence that tells of the matter itself is no bare wish to begin or to add: 还有一个老板欠我5000. */
const tellsMatter = (spoken: Spoken, rest: string): boolean => {
  const { dialogue, context } = spoken;
  if (rest !== '' || dialogue.step !== 'idle' || dialogue.stopped || freshCases(context).length === 0)
    return false;
  return Object.keys(factsIn(understoodAs(spoken, 'start')).sure).length > 0;
};

/** What was done of a case while another is told; the question that is open there stays open. */
const besideOpenQuestion = ({ dialogue, context }: Spoken, done: Turn): Turn => ({
  ...done,
  ...withOpenQuestion(dialogue, done.replies, context),
});

/** A new complaint, or the one that waited; what was begun and not sent is asked about first, and after STOP it goes on. */
const onStart: WordAction = (spoken, rest) => {
  const { dialogue, message, context } = spoken;
  const goesOn = takenBackTurn(spoken, rest);
  if (goesOn !== undefined) return isFiling(dialogue) ? besideOpenQuestion(spoken, goesOn) : goesOn;
  if (tellsMatter(spoken, rest)) return undefined;
  const again = contactable({ ...withoutBetween(dialogue), stopped: false });
  if (dialogue.stopped || isWished(dialogue, 'no_contact')) {
    const turn = startedAgain({ ...spoken, dialogue: again });
    return { ...turn, command: { do: 'start' }, refused: turn.replies };
  }
  const takenUp = again.droppedAt === undefined ? undefined : goneOnTurn({ ...spoken, dialogue: again });
  if (takenUp !== undefined) return takenUp;
  if (isFiling(again) && !isBare(again))
    return withOpenQuestion(
      { ...again, between: { about: 'word', word: 'start', words: rest } },
      [],
      context,
    );
  const goneOn = goneOnTurn({ ...spoken, dialogue: again });
  if (goneOn !== undefined) return goneOn;
  const opening = begunAfterDanger({ dialogue: again, message, context });
  const facts = newsText(opening.answers, opening, context.procedure);
  const back = facts === '' ? say(opening, 'sms.welcome') : say(opening, 'sms.understood', { facts });
  return withOpenQuestion(opening, back, context);
};

const onCall: WordAction = (spoken, rest) => {
  const { dialogue, message, context } = spoken;
  const known = isFiling(dialogue) ? undefined : newestOpenCase(context);
  if (known !== undefined) {
    const own = wordsBesideCall(spoken, rest);
    const words = [text(dialogue.language, 'sms.call_request'), own].filter((each) => each.trim() !== '');
    return {
      dialogue,
      command: { do: 'write', on: known, words: words.join('\n') },
      replies: say(dialogue, callHoursIn(message.text) === undefined ? 'sms.call_case' : 'sms.call_case_at'),
      refused: say(dialogue, 'sms.sorry'),
    };
  }
  const begun = isFiling(dialogue) ? withoutBetween(dialogue) : begunDialogue(dialogue, message.sid);
  const draft = withNote({ ...begun, wantsCall: true }, wordsBesideCall(spoken, rest));
  return draft.answers.kind === undefined && draft.joins === undefined
    ? withOpenQuestion(draft, say(draft, 'sms.call_kind'), context)
    : sentTurn({ ...spoken, dialogue: draft });
};

/** Words for a case that is named go to it, also while another complaint is being told. */
const onAdd: WordAction = (spoken, rest) => {
  const { dialogue, context } = spoken;
  if (tellsMatter(spoken, rest)) return undefined;
  return isFiling(dialogue) && rest !== '' && !namesCase(rest, context)
    ? withOpenQuestion(withNote(dialogue, rest), say(dialogue, 'sms.added_draft'), context)
    : additionTurn(spoken, rest === '' && tellsBesideAdd(spoken.message.text) ? spoken.message.text : rest);
};

/** What is to be otherwise goes to the case in the worker's words; while a complaint is told, its own question hears it. */
const onCorrect: WordAction = (spoken, rest) => {
  const { dialogue, message } = spoken;
  if (isFiling(dialogue)) return undefined;
  return (
    paymentCorrected(spoken) ??
    additionTurn(spoken, rest === '' && !isSingleWord(message.text) ? message.text : rest)
  );
};

/** The language named in a message: its number in the list, its tag, or its own name. */
const languageNamed = (spoken: Spoken, named: string): Language | undefined => {
  const digit = digitIn(named);
  if (digit !== undefined) return languages[digit - 1];
  const wished = understoodAs(spoken, 'any', `LANG ${named}`).languageWished;
  const said = named.trim().toLowerCase();
  return languages.find(
    (each) =>
      each === wished || each.toLowerCase() === said || text(each, 'language.name').toLowerCase() === said,
  );
};

export const languageTurn = (spoken: Spoken, named: string): Turn | undefined => {
  const language = languageNamed(spoken, named);
  if (language === undefined) return undefined;
  const after: Dialogue = { ...butDangerAsked(spoken.dialogue), language, toldLanguages: true };
  return withOpenQuestion(after, say(after, 'sms.lang_set'), spoken.context);
};

/** "Tagalog": one that we don't speak; the menu by itself would say nothing of it. */
const otherLanguage = ({ dialogue, meaning, message }: Spoken): readonly string[] =>
  meaning.languageWished !== undefined ||
  (dialogue.between?.about === 'language' && /\p{L}{3}/u.test(message.text))
    ? say(dialogue, 'sms.our_languages')
    : [];

/** 英文 by itself. */
const namesOnlyLanguage = ({ message: { text } }: Spoken): boolean =>
  languageOfCallIn(text) !== undefined && text.trim().length <= longestName;
const longestName = 20;

const onLanguage: WordAction = (spoken, rest) => {
  const isDangerAsked = spoken.dialogue.between?.about === 'danger';
  const after: Dialogue = isDangerAsked
    ? spoken.dialogue
    : { ...spoken.dialogue, between: { about: 'language' } };
  const named = rest === '' && namesOnlyLanguage(spoken) ? spoken.message.text : rest;
  return languageTurn(spoken, named) ?? withOpenQuestion(after, otherLanguage(spoken), spoken.context);
};

/** Before anything was sent there is nothing to withdraw, unless a case is named: it is asked whether to drop what was told. */
const onWithdraw: WordAction = (spoken, rest) => {
  const { dialogue, context } = spoken;
  if (!isFiling(dialogue) || namesCase(rest, context)) return withdrawalAskedTurn(spoken, rest);
  const after: Dialogue = { ...dialogue, between: { about: 'word', word: 'withdraw', words: rest } };
  return withOpenQuestion(after, [], context);
};

const onRetaliation: WordAction = (spoken, rest) => {
  const { dialogue, message, context } = spoken;
  if (isFiling(dialogue) && !namesCase(rest, context)) return undefined;
  const isToldWhat = !isSingleWord(message.text) || retaliationKindIn(message.text) !== 'other';
  return retaliationTurn(spoken, rest === '' && isToldWhat ? message.text : rest);
};

/** Who asks for help and says no more may be in danger: the numbers stand beside our words. */
const onHelp: WordAction = (spoken) => {
  const { dialogue, message, context } = spoken;
  const numbers = isOnlyPlea(message.text) ? numbersFirst(spoken) : [];
  const told = [...numbers, ...help(dialogue, context.procedure)];
  return { ...withOpenQuestion(dialogue, told, context), owed: true };
};

const wordActions: { readonly [R in ReservedWord]: WordAction } = {
  danger: (spoken) => alarmTurn(spoken),
  stop: onStop,
  start: onStart,
  help: onHelp,
  status: statusTurn,
  call: onCall,
  add: onAdd,
  lang: onLanguage,
  test: ({ dialogue, context }) => {
    const isNew = dialogue.step === 'idle' && newestOpenCase(context) === undefined;
    const begin = isNew ? say(dialogue, 'sms.begin') : [];
    return withOpenQuestion(dialogue, [...say(dialogue, 'sms.test'), ...begin], context);
  },
  join: joinTurn,
  disagree: objectionTurn,
  correct: onCorrect,
  withdraw: onWithdraw,
  retaliation: onRetaliation,
  money: (spoken) => (isFiling(spoken.dialogue) ? undefined : (codedAnswer(spoken) ?? bareAnswer(spoken))),
};

/** What is done at a reserved word; undefined where it has no meaning here and the text is read as an answer. */
export const wordTurn = (word: ReservedWord, spoken: Spoken, rest: string): Turn | undefined =>
  wordActions[word](spoken, rest);

/** Words that end or change something; where one was only likely meant, that is asked first. */
const askedFirst: readonly ReservedWord[] = ['stop', 'call'];

/** 我不识字，老板欠我9000: what a first text tells beside the wish for a call is kept, whatever is said to that. */
const toldBesideCall = (spoken: Spoken): Dialogue => {
  const { dialogue, context } = spoken;
  const isFirst = dialogue.step === 'idle' && freshCases(context).length === 0;
  const isTold = isFirst && Object.keys(factsIn(understoodAs(spoken, 'start')).sure).length > 0;
  const opening = isTold ? openingTurn(spoken) : undefined;
  return opening === undefined || opening.command !== undefined ? dialogue : opening.dialogue;
};

/** The turn that asks whether a word is meant; undefined for one that harms nobody. */
export const meantTurn = (word: ReservedWord, spoken: Spoken, rest: string): Turn | undefined => {
  if (!askedFirst.includes(word)) return undefined;
  const told = word === 'call' ? toldBesideCall(spoken) : spoken.dialogue;
  const words = word === 'call' ? wordsBesideCall(spoken, rest) : rest;
  const after: Dialogue = { ...told, between: { about: 'word', word, words } };
  return withOpenQuestion(after, [], spoken.context);
};
