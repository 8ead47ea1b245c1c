/** The questions in their order, and the way through them. */
import type { Answers, Draft } from '../draft/answers.ts';
import { dangerQuestion, evidenceQuestion, peopleQuestion } from './circumstances.tsx';
import { channelQuestion, phoneQuestion, safeTimeQuestion, wordingQuestion } from './contact.tsx';
import { countryQuestion } from './country.tsx';
import { dismissalReasonQuestion } from './dismissal-reason.tsx';
import { endOfWorkQuestion } from './end-of-work.tsx';
import type { Law } from './law.ts';
import { periodQuestion } from './months.tsx';
import { nameQuestion, namingQuestion } from './naming.tsx';
import type { Question } from './question.ts';
import { amountQuestion, methodQuestion } from './sums.tsx';
import { kindQuestion, storyQuestion, topicQuestion } from './what.tsx';
import {
  cityQuestion,
  contractorQuestion,
  districtQuestion,
  employerQuestion,
  provinceQuestion,
  siteQuestion,
} from './where.tsx';

const allQuestions: readonly Question[] = [
  countryQuestion,
  topicQuestion,
  kindQuestion,
  storyQuestion,
  provinceQuestion,
  cityQuestion,
  districtQuestion,
  siteQuestion,
  employerQuestion,
  contractorQuestion,
  periodQuestion,
  endOfWorkQuestion,
  dismissalReasonQuestion,
  methodQuestion,
  amountQuestion,
  peopleQuestion,
  dangerQuestion,
  evidenceQuestion,
  channelQuestion,
  phoneQuestion,
  safeTimeQuestion,
  wordingQuestion,
  namingQuestion,
  nameQuestion,
];

export const questionOf = (id: string): Question | undefined => allQuestions.find((each) => each.id === id);

/** Questions for this worker, as far as they are known; only the place of work until it is chosen. */
export const askedOf = (answers: Answers, law: Law): readonly Question[] =>
  countryQuestion.asked(answers, law) && !countryQuestion.answered(answers, law)
    ? [countryQuestion]
    : allQuestions.filter((each) => each.asked(answers, law));

export const firstOpen = (answers: Answers, law: Law): Question | undefined =>
  askedOf(answers, law).find((each) => !each.answered(answers, law));

export const questionPath = (question: Question | undefined): string =>
  question === undefined ? '/file/check' : `/file/${question.id}`;

/** The path after an answer: its detour, else the next question; once all was checked, only the next open one. */
export const pathAfter = (question: Question, { answers, checked }: Draft, law: Law): string => {
  const detour = question.detour?.(answers);
  if (detour !== undefined) return detour;
  // an answer that leads to a further part of the same question
  if (!question.answered(answers, law)) return questionPath(question);
  if (checked) return questionPath(firstOpen(answers, law));
  const asked = askedOf(answers, law);
  return questionPath(asked[asked.findIndex((each) => each.id === question.id) + 1]);
};

/** The path of "back": the question before, or the check page if the worker came from there. */
export const pathBefore = (question: Question, { answers, checked }: Draft, law: Law): string => {
  if (checked && firstOpen(answers, law) === undefined) return '/file/check';
  const asked = askedOf(answers, law);
  const earlier = asked[asked.findIndex((each) => each.id === question.id) - 1];
  return earlier === undefined ? '/' : questionPath(earlier);
};
