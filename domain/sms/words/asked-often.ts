/** What is asked or wished for at any point, in a text that says nothing else: does it cost anything, my number is lost, go back. */
import { tailOf } from '../../messages/notice.ts';
import type { Key } from '../../messages/text.ts';
import { type AskedOften, askedOftenIn } from '../../understanding/asked-often.ts';
import { withOpenQuestion } from '../asking.ts';
import { asksSomething } from '../case/known-case.ts';
import { freshCases, newestOpenCase, onlyCase } from '../case/named.ts';
import { statusTurn } from '../case/status.ts';
import { type Dialogue, isFiling, withNote, withoutBetween } from '../dialogue.ts';
import { stepBefore } from '../questions.ts';
import { answeredWith, say } from '../replies.ts';
import type { Spoken, Turn } from '../turn.ts';
import { wordTurn } from './reserved-words.ts';

type AskedOftenTurn = (spoken: Spoken) => Turn | undefined;

const beginsHere = ({ dialogue, context }: Spoken): boolean =>
  dialogue.step === 'idle' && newestOpenCase(context) === undefined;

/** An answer in one line; what was asked stays open, and who told nothing yet is invited to. */
const answeredInALine =
  (key: Key): AskedOftenTurn =>
  (spoken) => {
    const { dialogue, message, context } = spoken;
    const noted = isFiling(dialogue) ? withNote(dialogue, message.text) : dialogue;
    const begin = beginsHere(spoken) ? say(dialogue, 'sms.begin') : [];
    return withOpenQuestion(noted, [...answeredWith(dialogue, context.procedure, key), ...begin], context);
  };

/** What it is for that we ask is asked while we do. */
const whileTelling =
  (key: Key): AskedOftenTurn =>
  (spoken) =>
    isFiling(spoken.dialogue) ? answeredInALine(key)(spoken) : undefined;

const ofReceipt = /回执|receipt|resibo/iu;

/** A phone with one case is told how it stands, and its last four with it; of several a colleague finds the right one. */
const numberLost: AskedOftenTurn = (spoken) => {
  const { dialogue, context } = spoken;
  if (isFiling(dialogue)) return undefined;
  if (ofReceipt.test(spoken.message.text) && freshCases(context).length > 0)
    return { dialogue, replies: say(dialogue, 'sms.answer.receipt_lost') };
  return onlyCase(context) === undefined
    ? { dialogue, replies: say(dialogue, 'sms.number_lost') }
    : statusTurn(spoken, '');
};

/** "My number changed to 0770…": whoever has the case reads it; while a complaint is told it goes along. */
const newNumber: AskedOftenTurn = ({ dialogue, message, context }) => {
  if (isFiling(dialogue))
    return withOpenQuestion(withNote(dialogue, message.text), say(dialogue, 'sms.added_draft'), context);
  const on = onlyCase(context) ?? newestOpenCase(context);
  return (
    on && {
      dialogue,
      command: { do: 'write', on, words: message.text },
      replies: say(dialogue, 'sms.added', { tail: tailOf(on.number) }),
      refused: say(dialogue, 'sms.sorry_status'),
    }
  );
};

/** Whoever waits for their money is told how the case stands. */
const whenPaid: AskedOftenTurn = (spoken) =>
  isFiling(spoken.dialogue) || freshCases(spoken.context).length === 0 ? undefined : statusTurn(spoken, '');

/** A case has a day of its own; before there is one it is said how soon a complaint is read. */
const howSoon: AskedOftenTurn = (spoken) =>
  whenPaid(spoken) ?? answeredInALine('sms.answer.how_soon')(spoken);

/** Thanked for a case, nothing is asked of them; while a complaint is told it is only courtesy. */
const thanked: AskedOftenTurn = ({ dialogue, context }) =>
  isFiling(dialogue) || dialogue.between !== undefined || freshCases(context).length === 0
    ? undefined
    : { dialogue, replies: say(dialogue, 'sms.answer.welcome') };

/** "Ok", where a case asks for nothing that it could answer. */
const seen: AskedOftenTurn = (spoken) =>
  freshCases(spoken.context).some(asksSomething) ? undefined : thanked(spoken);

/** Workmates join who has a case; before there is one, each writes for themselves. */
const joinHow: AskedOftenTurn = (spoken) => {
  const { dialogue, context } = spoken;
  if (dialogue.step !== 'idle' || freshCases(context).length === 0) return undefined;
  return { dialogue, replies: say(dialogue, 'sms.answer.join_how') };
};

const startOver: AskedOftenTurn = (spoken) =>
  isFiling(spoken.dialogue) ? wordTurn('start', spoken, '') : undefined;

/** The question before is put again; what was answered stands until it is answered anew. */
const stepBack: AskedOftenTurn = ({ dialogue, context }) => {
  if (!isFiling(dialogue)) return undefined;
  const open = withoutBetween(dialogue);
  const after: Dialogue = { ...open, failures: 0, step: stepBefore(open) };
  return withOpenQuestion(dialogue.between === undefined ? after : open, [], context);
};

const askedOftenTurns: { readonly [A in AskedOften]: AskedOftenTurn } = {
  // nobody pays, and whoever asks for money is none of ours
  free: answeredInALine('sms.free'),
  number_lost: numberLost,
  new_number: newNumber,
  when_paid: whenPaid,
  untold: answeredInALine('sms.answer.untold'),
  punished: answeredInALine('sms.answer.punished'),
  papers: answeredInALine('sms.answer.papers'),
  proof: answeredInALine('sms.answer.proof'),
  anonymous: answeredInALine('sms.answer.anonymous'),
  why_employer: whileTelling('sms.answer.why_employer'),
  why_place: whileTelling('sms.answer.why_place'),
  why_name: whileTelling('sms.answer.why_name'),
  why_number: whileTelling('sms.answer.why_number'),
  due: answeredInALine('sms.answer.due'),
  minimum: answeredInALine('sms.answer.minimum'),
  how_soon: howSoon,
  there: answeredInALine('sms.answer.there'),
  thanks: thanked,
  seen,
  join_how: joinHow,
  anew: startOver,
  step_back: stepBack,
};

/** Undefined for any other text, and while it is asked whether somebody is in danger. */
export const askedOftenTurn = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message } = spoken;
  if (dialogue.stopped || dialogue.between?.about === 'danger' || dialogue.step === 'danger_details')
    return undefined;
  const sense = askedOftenIn(message.text);
  return sense && askedOftenTurns[sense](spoken);
};
