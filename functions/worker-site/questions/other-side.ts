/** Words about the other side: an employer, or the office, school or hospital that refused a service. */
import { isKey } from '#domain/messages/text.ts';
import type { Answers } from '../draft/answers.ts';
import { isAgainstPublicBody, type Law } from './law.ts';

/** The key of the words that fit: `<key>_body` against a public body, where there are such. */
export const ofOtherSide = (key: string, answers: Answers, law: Law): string => {
  const body = `${key}_body`;
  return isAgainstPublicBody(answers, law) && isKey(body) ? body : key;
};
