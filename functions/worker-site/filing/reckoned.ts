/** The wage statement of the worker's own answers, where they give a rate and a count. */
import type { WageStatement } from '#domain/jurisdictions/wage-statement.ts';
import type { Answers } from '../draft/answers.ts';
import type { Law } from '../questions/law.ts';
import { ownStatement } from '../questions/own-statement.ts';
import { amountQuestion as question } from '../questions/sums.tsx';

/** Undefined where there is none; a claim that is no longer asked for (the topic was changed) counts for nothing. */
export const reckoned = (answers: Answers, law: Law, on: string): WageStatement | undefined => {
  const { method, amount } = answers;
  return amount === undefined || !question.asked(answers, law)
    ? undefined
    : ownStatement(method, amount, law, on);
};
