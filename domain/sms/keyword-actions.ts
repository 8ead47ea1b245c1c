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
  readonly context: TurnContext;
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

const onDanger = ({ dialogue, rest, message, context }: KeywordUse): Turn => {
  const known = isFiling(dialogue) ? undefined : newestOpenCase(context);
  const draft = isFiling(dialogue) ? dialogue : begunDialogue(dialogue, message.sid);
  const { joins: _, ...own } = withNote(draft, rest);
  return known === undefined ? dangerTurn(own, context) : knownCaseDangerTurn(dialogue, known, context);
};

const onStop = ({ dialogue }: KeywordUse): Turn => ({
  dialogue: { ...dialogue, stopped: true },
  command: { do: 'stop' },
  replies: say(dialogue, 'sms.stopped'),
  refused: say(dialogue, 'sms.stopped'),
});

const onStart = ({ dialogue, message, context }: KeywordUse): Turn => {
  const again = { ...dialogue, stopped: false };
  const opening = isFiling(again) ? again : begunDialogue(again, message.sid);
  const words = dialogue.stopped ? say(again, 'sms.started') : say(again, 'sms.welcome');
  const turn = withOpenQuestion(opening, isFiling(again) && !dialogue.stopped ? [] : words, context);
  return dialogue.stopped ? { ...turn, command: { do: 'start' }, refused: turn.replies } : turn;
};

const onCall = ({ dialogue, message, context }: KeywordUse): Turn => {
  const known = isFiling(dialogue) ? undefined : newestOpenCase(context);
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
    ? withOpenQuestion(draft, say(draft, 'sms.call_kind'), context)
    : filedTurn(draft, context);
};

const onAdd = ({ dialogue, rest, context }: KeywordUse): Turn =>
  isFiling(dialogue) && rest !== ''
    ? withOpenQuestion(withNote(dialogue, rest), say(dialogue, 'sms.added_draft'), context)
    : additionTurn(dialogue, rest, context);

export const languageTurn = (dialogue: Dialogue, named: string, context: TurnContext): Turn | undefined => {
  const language = languageNamed(named);
  if (language === undefined) return undefined;
  const after = { ...dialogue, language, choosesLanguage: false };
  return withOpenQuestion(after, say(after, 'sms.lang_set'), context);
};

const onLanguage = ({ dialogue, rest, context }: KeywordUse): Turn =>
  languageTurn(dialogue, rest, context) ??
  withOpenQuestion({ ...dialogue, choosesLanguage: true }, [], context);

const onJoin = ({ dialogue, rest, message, context }: KeywordUse): Turn => {
  if (rest === '') return { dialogue, replies: say(dialogue, 'sms.join_ask') };
  if (context.joint === undefined) return { dialogue, replies: say(dialogue, 'sms.join_unknown') };
  const joining: Dialogue = {
    ...begunDialogue(dialogue, message.sid),
    joins: context.joint.caseId,
    step: 'owed',
  };
  return withOpenQuestion(joining, say(joining, 'sms.join_owed'), context);
};

const keywordActions: { readonly [R in Keyword]: (spoken: KeywordUse) => Turn } = {
  danger: onDanger,
  stop: onStop,
  start: onStart,
  help: ({ dialogue, context }) => withOpenQuestion(dialogue, help(dialogue, context.procedure), context),
  status: ({ dialogue, rest, context, day }) => statusTurn(dialogue, rest, context, day),
  call: onCall,
  add: onAdd,
  lang: onLanguage,
  test: ({ dialogue, context }) => withOpenQuestion(dialogue, say(dialogue, 'sms.test'), context),
  join: onJoin,
  disagree: ({ dialogue, rest, context }) => objectionTurn(dialogue, rest, context, 'disagree'),
  withdraw: ({ dialogue, rest, context }) => objectionTurn(dialogue, rest, context, 'withdraw'),
};

export const onKeyword = (word: Keyword, spoken: KeywordUse): Turn => keywordActions[word](spoken);
