/** What each reserved word does, at any point of a dialogue. */
import { text } from '#domain/messages/text.ts';
import { begun, type Dialogue, withNote } from './dialogue.ts';
import { filed, inDanger, inDangerKnown } from './filing.ts';
import { languageNamed, type Reserved } from './keywords.ts';
import { added, newestOpen, objected, status } from './known-case.ts';
import { help, question, say } from './replies.ts';
import type { Around, SmsMessage, Turn } from './turn.ts';

interface Spoken {
  readonly dialogue: Dialogue;
  readonly rest: string;
  readonly message: SmsMessage;
  readonly around: Around;
  readonly day: string;
}

const isFiling = ({ step }: Dialogue): boolean => step !== 'idle' && step !== 'danger_details';

/** The words, and the open question again. */
export const andAsk = (dialogue: Dialogue, replies: readonly string[], { procedure }: Around): Turn => ({
  dialogue,
  replies: [...replies, ...question(dialogue, procedure)],
});

const danger = ({ dialogue, rest, message, around }: Spoken): Turn => {
  const known = isFiling(dialogue) ? undefined : newestOpen(around);
  const draft = isFiling(dialogue) ? dialogue : begun(dialogue, message.sid);
  const { joins: _, ...own } = withNote(draft, rest);
  return known === undefined ? inDanger(own, around) : inDangerKnown(dialogue, known, around);
};

const stop = ({ dialogue }: Spoken): Turn => ({
  dialogue: { ...dialogue, stopped: true },
  command: { do: 'stop' },
  replies: say(dialogue, 'sms.stopped'),
  refused: say(dialogue, 'sms.stopped'),
});

const start = ({ dialogue, message, around }: Spoken): Turn => {
  const again = { ...dialogue, stopped: false };
  const opening = isFiling(again) ? again : begun(again, message.sid);
  const words = dialogue.stopped ? say(again, 'sms.started') : say(again, 'sms.welcome');
  const turn = andAsk(opening, isFiling(again) && !dialogue.stopped ? [] : words, around);
  return dialogue.stopped ? { ...turn, command: { do: 'start' }, refused: turn.replies } : turn;
};

const call = ({ dialogue, message, around }: Spoken): Turn => {
  const known = isFiling(dialogue) ? undefined : newestOpen(around);
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
  const draft = { ...(isFiling(dialogue) ? dialogue : begun(dialogue, message.sid)), wantsCall: true };
  return draft.answers.kind === undefined
    ? andAsk(draft, say(draft, 'sms.call_kind'), around)
    : filed(draft, around);
};

const add = ({ dialogue, rest, around }: Spoken): Turn =>
  isFiling(dialogue) && rest !== ''
    ? andAsk(withNote(dialogue, rest), say(dialogue, 'sms.added_draft'), around)
    : added(dialogue, rest, around);

export const chosen = (dialogue: Dialogue, named: string, around: Around): Turn | undefined => {
  const language = languageNamed(named);
  if (language === undefined) return undefined;
  const after = { ...dialogue, language, choosesLanguage: false };
  return andAsk(after, say(after, 'sms.lang_set'), around);
};

const lang = ({ dialogue, rest, around }: Spoken): Turn =>
  chosen(dialogue, rest, around) ?? andAsk({ ...dialogue, choosesLanguage: true }, [], around);

const join = ({ dialogue, rest, message, around }: Spoken): Turn => {
  if (rest === '') return { dialogue, replies: say(dialogue, 'sms.join_ask') };
  if (around.joint === undefined) return { dialogue, replies: say(dialogue, 'sms.join_unknown') };
  const joining: Dialogue = { ...begun(dialogue, message.sid), joins: around.joint.caseId, step: 'owed' };
  return andAsk(joining, say(joining, 'sms.join_owed'), around);
};

const doing: { readonly [R in Reserved]: (spoken: Spoken) => Turn } = {
  danger,
  stop,
  start,
  help: ({ dialogue, around }) => andAsk(dialogue, help(dialogue, around.procedure), around),
  status: ({ dialogue, rest, around, day }) => status(dialogue, rest, around, day),
  call,
  add,
  lang,
  test: ({ dialogue, around }) => andAsk(dialogue, say(dialogue, 'sms.test'), around),
  join,
  disagree: ({ dialogue, rest, around }) => objected(dialogue, rest, around, 'disagree'),
  withdraw: ({ dialogue, rest, around }) => objected(dialogue, rest, around, 'withdraw'),
};

export const onReserved = (word: Reserved, spoken: Spoken): Turn => doing[word](spoken);
