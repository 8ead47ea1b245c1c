import type { Language } from '#domain/messages/listed-languages.ts';
import type { StaffApiDeps } from '../deps.ts';
import type { Reply } from './reply.ts';

/** The same answer; a problem in this language, with words that are loaded for the first of them. */
export const spoken = async (
  deps: Pick<StaffApiDeps, 'directory'>,
  answer: Reply,
  language: Language,
): Promise<Reply> =>
  answer.status < 400 ? answer : (await import('./spoken-problem.ts')).spokenProblem(deps, answer, language);
