/** Wages that were told beside a danger, or after it: they wait for the danger, and then go on as a complaint of their own. */
import { present } from '#domain/terms/present.ts';
import { matterOf } from '../../procedure/matters.ts';
import { goesOnTelling, isOnlyOfPay } from '../../understanding/danger/plea.ts';
import { isHelpThere } from '../../understanding/danger/rescue.ts';
import type { Meaning } from '../../understanding/meaning.ts';
import { openQuestion } from '../asking.ts';
import { type Dialogue, withNote, withoutWaiting } from '../dialogue.ts';
import { newsText } from '../facts/said-back.ts';
import { withFactsOf } from '../facts/taken.ts';
import { understoodAs } from '../facts/understood-as.ts';
import { type Facts, without } from '../facts.ts';
import { nextStep } from '../questions.ts';
import { inReplies, say } from '../replies.ts';
import type { Spoken, Turn, TurnContext } from '../turn.ts';
import { begunAfterDanger, besideFactsOfDanger } from './facts-kept.ts';

const isWage = (kind: Facts['kind']): boolean => kind?.startsWith('wage.') ?? false;

/** A complaint of wages waits, or a sum of them. */
export const isPayWaiting = ({ waiting }: Dialogue): boolean =>
  waiting !== undefined && (isWage(waiting.answers.kind) || waiting.answers.money !== undefined);

/** What waits, in the words in which it is read back; empty where nothing of pay does. */
export const payWaitingText = (dialogue: Dialogue, { procedure }: TurnContext): string => {
  const { waiting } = dialogue;
  if (waiting === undefined || !isPayWaiting(dialogue)) return '';
  return newsText(waiting.answers, { ...dialogue, ...waiting }, procedure);
};

/** A sum of wages, or words for them: 上个月十八号 alone is of the accident. */
const ofPay = ({ kind, money }: Meaning, text: string): boolean => {
  const isSum = money?.sure === true && (kind === undefined || isWage(kind.value));
  return isSum || (kind?.sure === true && isWage(kind.value) && goesOnTelling(text));
};

/** 工资也没发 三个月, 工资的事怎么办: the text tells of wages, and of nothing that is done to anybody. */
export const isOfPay = (spoken: Spoken): boolean => {
  const told = understoodAs(spoken, 'start');
  const isDanger = told.danger === 'yes' || told.danger === 'maybe';
  return (
    !isDanger &&
    !isHelpThere(spoken.message.text) &&
    (ofPay(told, spoken.message.text) || isOnlyOfPay(spoken.message.text))
  );
};

/** Wages not paid, where no kind of wages was told. */
const likelyKind = ({ answers }: Dialogue, { procedure }: TurnContext): Facts => {
  if (answers.kind !== undefined) return {};
  const unpaid = matterOf(procedure, 'wage.unpaid');
  return unpaid === undefined ? {} : { kind: unpaid.kind };
};

/** Who would end their own life may be at it while they tell of their pay: it is not forgotten. */
const ofDespair = ({ despair, endangered }: Dialogue): Partial<Dialogue> =>
  despair ? present({ despair, endangered }) : {};

/** What waited, where the danger is, and what this text tells of wages, as a complaint that is begun. */
const payBegun = (spoken: Spoken): Dialogue => {
  const { dialogue, message, context } = spoken;
  const { waiting } = dialogue;
  const begun = { ...withoutWaiting(begunAfterDanger(spoken)), ...ofDespair(dialogue) };
  const { kind: before, ...others } = waiting?.answers ?? {};
  const wage = before !== undefined && isWage(before) ? { kind: before } : {};
  const known: Dialogue = {
    ...begun,
    ...waiting,
    ...besideFactsOfDanger(
      { answers: { ...others, ...wage, danger: true }, doubts: waiting?.doubts ?? {} },
      begun,
    ),
  };
  if (!isOfPay(spoken)) return known;
  const { kind, ...told } = understoodAs(spoken, 'start');
  const isNew = known.answers.kind === undefined && kind !== undefined && isWage(kind.value);
  const meaning = isNew ? { ...told, kind } : told;
  const { dialogue: after } = withFactsOf({ dialogue: known, context }, meaning, 'all');
  return withNote({ ...after, doubts: { ...likelyKind(after, context), ...after.doubts } }, message.text);
};

/** The text is kept with what waits, and what is known of the wages is said back. */
export const withPayWaiting = (spoken: Spoken): { readonly dialogue: Dialogue; readonly told: string } => {
  const { answers, doubts, skipped, notes } = payBegun(spoken);
  const dialogue: Dialogue = { ...spoken.dialogue, waiting: { answers, doubts, skipped, notes } };
  return {
    dialogue,
    told: newsText(without(answers, ['place']), { ...dialogue, answers, doubts }, spoken.context.procedure),
  };
};

/** The wages go on: what is known of them is read back, and the first question is asked. */
export const payTurn = (spoken: Spoken): Turn => {
  const { procedure } = spoken.context;
  const begun = payBegun(spoken);
  const after: Dialogue = { ...begun, step: nextStep(begun, procedure) };
  const facts = newsText(after.answers, after, procedure);
  const back = facts === '' ? [] : say(after, 'sms.understood', { facts });
  return { dialogue: after, replies: inReplies([...back, ...openQuestion(after, procedure)]) };
};
