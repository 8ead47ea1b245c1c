/** A question to us beside something that is told: "Leeds. is it free?", 就我一个，能匿名吗. */
import { type AskedOften, askedOftenIn } from './asked-often.ts';

/** Questions that a line answers, whatever else is told. */
const answerBesideQuestion = [
  'free',
  'untold',
  'punished',
  'papers',
  'proof',
  'anonymous',
  'how_soon',
  'when_paid',
  'due',
  'minimum',
] as const;
export type AskedBeside = (typeof answerBesideQuestion)[number];

const isAskedBeside = (sense: AskedOften | undefined): sense is AskedBeside =>
  answerBesideQuestion.some((each) => each === sense);

export interface QuestionBeside {
  readonly asks: AskedBeside;
  readonly question: string;
  /** what is told beside it */
  readonly rest: string;
}

/** "The boss asked who will see this": what somebody else asks. */
const asksSomeone = /(?:\b(?:asked?|asks|asking|says?|said|know|wonders?|if|whether)|问|说|知道|晓得)$/iu;

/** Where a question may begin or end: at a mark, at a space between Chinese, before a word that asks. */
const whereQuestionsBegin =
  /(?<=[,，。.;；!！?？\n])(?!\d)|(?<=[\p{Script=Han}\d])\s+(?=\p{Script=Han})|\s+(?=(?:and|but|also|who|whos|how|is|are|do|does|will|would|can|could|may|what|when|if|am|pwede|puwede|sino|sinong|magkano|libre|may|kailangan|kelangan|gaano|gano|malalaman|makikita|kailan|kelan|ano|anong|wala|walang|baka|paano|pano)(?:\s|$))/giu;

const longestBeside = 200;

const withoutJoint = (told: string): string =>
  told
    .replace(
      /^(?:[\s,，。.;；]|(?:but|and|also|pero|kaso|那|但是?|还有|另外)(?=[\s,，]|\p{Script=Han}))+/giu,
      '',
    )
    .replace(
      /(?:[\s,，;；]|(?<=[\s,，。.;；])(?:but|and|also|so|pero|kaso|tapos|那|但是?|还有|另外))+$/giu,
      '',
    )
    .trim();

const partedAround = (text: string, at: number): QuestionBeside | undefined => {
  const before = text.slice(0, at);
  const behind = text.slice(at);
  const [last, first] = [askedOftenIn(behind.trim()), askedOftenIn(before.trim())];
  const found = isAskedBeside(last)
    ? { asks: last, question: behind.trim(), rest: withoutJoint(before) }
    : isAskedBeside(first)
      ? { asks: first, question: before.trim(), rest: withoutJoint(behind) }
      : undefined;
  return found === undefined || !/[\p{L}\d]/u.test(found.rest) || asksSomeone.test(found.rest)
    ? undefined
    : found;
};

/** Undefined where nothing is asked, or nothing is told beside it. */
export const questionBesideIn = (text: string): QuestionBeside | undefined => {
  if (text.length > longestBeside || askedOftenIn(text) !== undefined) return undefined;
  return [...text.matchAll(whereQuestionsBegin)]
    .map(({ index, 0: space }) => partedAround(text, index + space.length))
    .find((each) => each !== undefined);
};
