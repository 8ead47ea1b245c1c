/** A question is data: what it asks, how its form is read, when it belongs to this worker's way, what it shows later. */
import type { Child } from 'hono/jsx';
import * as z from 'zod/mini';
import type { Language } from '#domain/messages/text.ts';
import type { Answers } from '../draft/answers.ts';
import type { PostedForm } from '../http/form.ts';
import { type ErrorKey, errorKeyOf, type FormProblem } from '../http/form-problem.ts';
import type { Say } from '../web.ts';
import type { Law } from './law.ts';

export interface FormProps {
  readonly say: Say;
  readonly language: Language;
  readonly given: PostedForm;
  readonly problems: readonly FormProblem[];
}
export interface ViewProps extends FormProps {
  readonly answers: Answers;
  /** civil date */
  readonly today: string;
  readonly law: Law;
}
interface AnswerWords {
  readonly say: Say;
  readonly language: Language;
  readonly law: Law;
}

export type QuestionPart = 'what' | 'where' | 'much' | 'proof' | 'you';
export const questionParts: readonly QuestionPart[] = ['what', 'where', 'much', 'proof', 'you'];

type Read = { readonly answers: Answers } | { readonly problems: readonly FormProblem[] };

interface Asking {
  readonly id: string;
  readonly part: QuestionPart;
  readonly asked: (answers: Answers, law: Law) => boolean;
  readonly answered: (answers: Answers, law: Law) => boolean;
  /** the form as it was last answered */
  readonly fill: (answers: Answers, law: Law) => PostedForm;
  readonly View: (props: ViewProps) => Child;
  /** the answer in words for the check page; empty: not shown there */
  readonly shown: (answers: Answers, words: AnswerWords) => string;
  /** its words under `web.q`, where this law has others than those of its id */
  readonly words?: (law: Law) => string;
  /** a page of its own that comes between this question and the next */
  readonly detour?: (answers: Answers) => string | undefined;
}

export interface Question extends Asking {
  readonly read: (given: PostedForm, answers: Answers, today: string, law: Law) => Read;
}

interface QuestionDeclaration<S extends z.ZodMiniType> extends Asking {
  /** fields in the order of the page; the schema gets each as a string */
  readonly fields: readonly string[];
  /** those among them that can be ticked several times: the schema gets a list */
  readonly many?: readonly string[];
  readonly schema: (answers: Answers, today: string, law: Law) => S;
  readonly write: (value: z.infer<S>, answers: Answers, law: Law) => Answers;
}

const problemsOf = (error: z.core.$ZodError, fields: readonly string[]): readonly FormProblem[] => {
  const found = error.issues.map(({ path, message }) => ({
    field: String(path[0]),
    key: errorKeyOf(message),
  }));
  return fields.flatMap((field) => found.filter((each) => each.field === field).slice(0, 1));
};

/** Makes a question. A schema's error messages are keys under `web.error`. */
export const questionFrom = <S extends z.ZodMiniType>(of: QuestionDeclaration<S>): Question => {
  const { fields, many = [], schema, write, ...asking } = of;
  return {
    ...asking,
    read: (given, answers, today, law) => {
      const input = fields.map((field) => [
        field,
        many.includes(field) ? (given[field] ?? []) : (given[field]?.[0] ?? ''),
      ]);
      const read = z.safeParse(schema(answers, today, law), Object.fromEntries(input));
      return read.success
        ? { answers: write(read.data, answers, law) }
        : { problems: problemsOf(read.error, fields) };
    },
  };
};

/** A text that may be left empty. */
export const optionalText = (longest: number) =>
  z.string().check(z.maxLength(longest, { error: 'too_long' satisfies ErrorKey }));

export const inFullLane = ({ lane }: Answers): boolean => lane === 'full';
export const unlessFast = ({ lane }: Answers): boolean => lane !== 'fast';
export const unlessJoining = ({ lane }: Answers): boolean => lane !== 'join';
