/** The questions in their order, and the way through them. */
import type { Answers, Draft } from '../draft/answers.ts';
import { danger, evidence, people } from './around.tsx';
import { channel, phone, safe, wording } from './contact.tsx';
import { period } from './months.tsx';
import { name, naming } from './naming.tsx';
import type { Question } from './question.ts';
import { amount, method } from './sums.tsx';
import { kind, story, topic } from './what.tsx';
import { city, contractor, district, employer, province, site } from './where.tsx';

const questions: readonly Question[] = [
  topic,
  kind,
  story,
  province,
  city,
  district,
  site,
  employer,
  contractor,
  period,
  method,
  amount,
  people,
  danger,
  evidence,
  channel,
  phone,
  safe,
  wording,
  naming,
  name,
];

export const questionOf = (id: string): Question | undefined => questions.find((each) => each.id === id);

export const askedOf = (answers: Answers): readonly Question[] =>
  questions.filter((each) => each.asked(answers));

export const firstOpen = (answers: Answers): Question | undefined =>
  askedOf(answers).find((each) => !each.answered(answers));

export const pathOf = (question: Question | undefined): string =>
  question === undefined ? '/file/check' : `/file/${question.id}`;

/** Where an answer leads: its detour, then the question after it; once all was checked, only to what is open. */
export const after = (question: Question, { answers, checked }: Draft): string => {
  const detour = question.detour?.(answers);
  if (detour !== undefined) return detour;
  if (checked) return pathOf(firstOpen(answers));
  const asked = askedOf(answers);
  return pathOf(asked[asked.findIndex((each) => each.id === question.id) + 1]);
};

/** Where "back" leads: the question before, or the check page if that is where the worker came from. */
export const before = (question: Question, { answers, checked }: Draft): string => {
  if (checked && firstOpen(answers) === undefined) return '/file/check';
  const asked = askedOf(answers);
  const earlier = asked[asked.findIndex((each) => each.id === question.id) - 1];
  return earlier === undefined ? '/' : pathOf(earlier);
};
