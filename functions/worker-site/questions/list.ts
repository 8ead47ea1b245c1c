/** The questions in their order, and the way through them. */
import type { Answers, Draft } from '../draft/answers.ts';
import { danger, evidence, people } from './circumstances.tsx';
import { channel, phone, safe, wording } from './contact.tsx';
import { country } from './country.tsx';
import { endOfWork } from './end-of-work.tsx';
import type { Law } from './law.ts';
import { period } from './months.tsx';
import { name, naming } from './naming.tsx';
import type { Question } from './question.ts';
import { amount, method } from './sums.tsx';
import { kind, story, topic } from './what.tsx';
import { city, contractor, district, employer, province, site } from './where.tsx';

const questions: readonly Question[] = [
  country,
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
  endOfWork,
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

/** All that this worker is asked, as far as it is known; until the place of work is chosen, only that. */
export const askedOf = (answers: Answers, law: Law): readonly Question[] =>
  country.asked(answers, law) && !country.answered(answers, law)
    ? [country]
    : questions.filter((each) => each.asked(answers, law));

export const firstOpen = (answers: Answers, law: Law): Question | undefined =>
  askedOf(answers, law).find((each) => !each.answered(answers, law));

export const pathOf = (question: Question | undefined): string =>
  question === undefined ? '/file/check' : `/file/${question.id}`;

/** Where an answer leads: its detour, then the question after it; once all was checked, only to what is open. */
export const after = (question: Question, { answers, checked }: Draft, law: Law): string => {
  const detour = question.detour?.(answers);
  if (detour !== undefined) return detour;
  if (checked) return pathOf(firstOpen(answers, law));
  const asked = askedOf(answers, law);
  return pathOf(asked[asked.findIndex((each) => each.id === question.id) + 1]);
};

/** Where "back" leads: the question before, or the check page if that is where the worker came from. */
export const before = (question: Question, { answers, checked }: Draft, law: Law): string => {
  if (checked && firstOpen(answers, law) === undefined) return '/file/check';
  const asked = askedOf(answers, law);
  const earlier = asked[asked.findIndex((each) => each.id === question.id) - 1];
  return earlier === undefined ? '/' : pathOf(earlier);
};
