/** A message to be understood, on the corpus' day. */
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import type { Asked, QuestionAsked } from '#domain/understanding/meaning.ts';

export type Tongue = 'zh' | 'pinyin' | 'en' | 'tl';
const jurisdictionOf: Readonly<Record<Tongue, string>> = {
  zh: 'cn-mainland',
  pinyin: 'cn-mainland',
  en: 'gb',
  tl: 'ph',
};

const corpusDay = '2026-11-25';

export const askedIn = (tongue: Tongue, question: QuestionAsked, text: string): Asked => ({
  question,
  text,
  language: tongue === 'zh' || tongue === 'pinyin' ? 'zh-CN' : 'en',
  today: corpusDay,
  procedure: newestProcedure(jurisdictionOf[tongue]),
});

/** A message to the service of one law, on the corpus' day. */
export const askedUnder = (
  law: 'cn-mainland' | 'gb' | 'ph',
  question: QuestionAsked,
  text: string,
): Asked => ({
  question,
  text,
  language: law === 'cn-mainland' ? 'zh-CN' : 'en',
  today: corpusDay,
  procedure: newestProcedure(law),
});
