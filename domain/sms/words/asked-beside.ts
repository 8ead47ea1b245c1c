/** A question to us beside an answer: both are heard, 就我一个，能匿名吗. */
import type { Key } from '../../messages/text.ts';
import { type AskedBeside, questionBesideIn } from '../../understanding/asked-beside.ts';
import { isOnlyCourtesy } from '../../understanding/discretion.ts';
import { freshCases } from '../case/named.ts';
import { isFiling } from '../dialogue.ts';
import { doubtAt } from '../questions.ts';
import { answeredWith } from '../replies.ts';
import type { Spoken } from '../turn.ts';
import { spokenAs } from '../understood-here.ts';

const keysBeside: { readonly [A in AskedBeside]: Key } = {
  free: 'sms.free',
  untold: 'sms.answer.untold',
  punished: 'sms.answer.punished',
  papers: 'sms.answer.papers',
  proof: 'sms.answer.proof',
  anonymous: 'sms.answer.anonymous',
  how_soon: 'sms.answer.how_soon',
  when_paid: 'sms.answer.how_soon',
  due: 'sms.answer.due',
  minimum: 'sms.answer.minimum',
};

/** While a complaint is told, and before anything is read back for a yes. */
const tellsComplaint = ({ dialogue, context }: Spoken): boolean => {
  const { step, between, stopped } = dialogue;
  if (between !== undefined || stopped || step === 'send' || step === 'danger_details') return false;
  return isFiling(dialogue) || freshCases(context).length === 0;
};

/** "Yes" and "ok" answer where yes or no is asked, and are courtesies elsewhere. */
const asksYesOrNo = ({ dialogue }: Spoken): boolean =>
  dialogue.step === 'danger' || doubtAt(dialogue) !== undefined;

export interface AskedBesideAnswer {
  /** what is told beside the question, or the question alone */
  readonly spoken: Spoken;
  /** the answer to the question */
  readonly lines: readonly string[];
}

/** Undefined where nothing is asked beside an answer; in danger nothing is answered but that. */
export const askedBeside = (spoken: Spoken): AskedBesideAnswer | undefined => {
  const { dialogue, message, meaning, context } = spoken;
  const isDanger = meaning.danger === 'yes' || meaning.danger === 'maybe';
  const found = isDanger || !tellsComplaint(spoken) ? undefined : questionBesideIn(message.text);
  if (found === undefined) return undefined;
  const { asks, question, rest } = found;
  if (isOnlyCourtesy(rest) && !asksYesOrNo(spoken)) return { spoken: spokenAs(spoken, question), lines: [] };
  return {
    spoken: spokenAs(spoken, rest),
    lines: answeredWith(dialogue, context.procedure, keysBeside[asks]),
  };
};
