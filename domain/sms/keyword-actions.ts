/** The action of each reserved word, at any point of a dialogue. */
import { text } from '#domain/messages/text.ts';
import { begunDialogue, type Dialogue, withNote } from './dialogue.ts';
import { dangerTurn, filedTurn, knownCaseDangerTurn } from './filing.ts';
import { type Keyword, languageNamed } from './keywords.ts';
import { additionTurn, newestOpenCase, objectionTurn, statusTurn } from './known-case.ts';
import { help, openQuestion, say } from './replies.ts';
import type { SmsMessage, Turn, TurnContext } from './turn.ts';

interface KeywordUse {
  readonly dialogue: Dialogue;
  readonly rest: string;
  readonly message: SmsMessage;
  readonly around: TurnContext;
  readonly day: string;
}

const isFiling = ({ step }: Dialogue): boolean => step !== 'idle' && step !== 'danger_details';

/** These words, followed by the open question again. */
export const withOpenQuestion = (
  dialogue: Dialogue,
  replies: readonly string[],
  { procedure }: TurnContext,
): Turn => ({
  dialogue,
  replies: [...replies, ...openQuestion(dialogue, procedure)],
});

const onDanger = ({ dialogue, rest, message, around }: KeywordUse): Turn => {
  const known = isFiling(dialogue) ? undefined : newestOpenCase(around);
  const draft = isFiling(dialogue) ? dialogue : begunDialogue(dialogue, message.sid);
  const { joins: _, ...own } = withNote(draft, rest);
  return known === undefined ? dangerTurn(own, around) : knownCaseDangerTurn(dialogue, known, around);
};

const onStop = ({ dialogue }: KeywordUse): Turn => ({
  dialogue: { ...dialogue, stopped: true },
  command: { do: 'stop' },
  replies: say(dialogue, 'sms.stopped'),
  refused: say(dialogue, 'sms.stopped'),
});

const onStart = ({ dialogue, message, around }: KeywordUse): Turn => {
  const again = { ...dialogue, stopped: false };
  const opening = isFiling(again) ? again : begunDialogue(again, message.sid);
  const words = dialogue.stopped ? say(again, 'sms.started') : say(again, 'sms.welcome');
  const turn = withOpenQuestion(opening, isFiling(again) && !dialogue.stopped ? [] : words, around);
  return dialogue.stopped ? { ...turn, command: { do: 'start' }, refused: turn.replies } : turn;
};

const onCall = ({ dialogue, message, around }: KeywordUse): Turn => {
  const known = isFiling(dialogue) ? undefined : newestOpenCase(around);
  if (known !== undefined)
    return {
      dialogue,
      command: {
        do: 'write',
        on: known,
        words: text(dialogue.language, 'sms.call_request'),
      },
      replies: say(dialogue, 'sms.call_case'),
      refused: say(dialogue, 'sms.sorry'),
    };
  const draft = {
    ...(isFiling(dialogue) ? dialogue : begunDialogue(dialogue, message.sid)),
    wantsCall: true,
  };
  return draft.answers.kind === undefined
    ? withOpenQuestion(draft, say(draft, 'sms.call_kind'), around)
    : filedTurn(draft, around);
};

const onAdd = ({ dialogue, rest, around }: KeywordUse): Turn =>
  isFiling(dialogue) && rest !== ''
    ? withOpenQuestion(withNote(dialogue, rest), say(dialogue, 'sms.added_draft'), around)
    : additionTurn(dialogue, rest, around);

export const languageTurn = (dialogue: Dialogue, named: string, around: TurnContext): Turn | undefined => {
  const language = languageNamed(named);
  if (language === undefined) return undefined;
  const after = { ...dialogue, language, choosesLanguage: false };
  return withOpenQuestion(after, say(after, 'sms.lang_set'), around);
};

const onLanguage = ({ dialogue, rest, around }: KeywordUse): Turn =>
  languageTurn(dialogue, rest, around) ??
  withOpenQuestion({ ...dialogue, choosesLanguage: true }, [], around);

const onJoin = ({ dialogue, rest, message, around }: KeywordUse): Turn => {
  if (rest === '') return { dialogue, replies: say(dialogue, 'sms.join_ask') };
  if (around.joint === undefined) return { dialogue, replies: say(dialogue, 'sms.join_unknown') };
  const joining: Dialogue = {
    ...begunDialogue(dialogue, message.sid),
    joins: around.joint.caseId,
    step: 'owed',
  };
  return withOpenQuestion(joining, say(joining, 'sms.join_owed'), around);
};

const keywordActions: { readonly [R in Keyword]: (spoken: KeywordUse) => Turn } = {
  danger: onDanger,
  stop: onStop,
  start: onStart,
  help: ({ dialogue, around }) => withOpenQuestion(dialogue, help(dialogue, around.procedure), around),
  status: ({ dialogue, rest, around, day }) => statusTurn(dialogue, rest, around, day),
  call: onCall,
  add: onAdd,
  lang: onLanguage,
  test: ({ dialogue, around }) => withOpenQuestion(dialogue, say(dialogue, 'sms.test'), around),
  join: onJoin,
  disagree: ({ dialogue, rest, around }) => objectionTurn(dialogue, rest, around, 'disagree'),
  withdraw: ({ dialogue, rest, around }) => objectionTurn(dialogue, rest, around, 'withdraw'),
};

export const onKeyword = (word: Keyword, spoken: KeywordUse): Turn => keywordActions[word](spoken);
