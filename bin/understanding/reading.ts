/** Reads the lines of a corpus as the messages that they stand for, and judges each. */
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { type Asked, questionsAsked } from '#domain/understanding/meaning.ts';
import { understand } from '#domain/understanding/understand.ts';
import { type CorpusLine, corpusIn } from './corpus.ts';
import { type Judged, judged } from './judge.ts';

/** The corpus that is held by floors. */
export const ownCorpus = 'tests/domain/understanding/corpora/utterances.tsv';

/** The day on which the corpus was written: "last month" is October. */
const today = '2026-11-25';
const jurisdictionOf: Readonly<Record<string, string>> = {
  zh: 'cn-mainland',
  'zh-pinyin': 'cn-mainland',
  en: 'gb',
  tl: 'ph',
};

/** The message that a line stands for. */
export const askedOf = ({ lang, question, text }: Pick<CorpusLine, 'lang' | 'question' | 'text'>): Asked => ({
  question,
  text,
  language: lang === 'zh' || lang === 'zh-pinyin' ? 'zh-CN' : 'en',
  today,
  procedure: newestProcedure(jurisdictionOf[lang] ?? 'gb'),
});

/** The same, of a text whose question is named in a file. */
export const askedAt = (lang: string, question: string, text: string): Asked =>
  askedOf({ lang, question: questionsAsked.find((each) => each === question) ?? 'any', text });

const judgedLine = (line: CorpusLine): Judged => judged(line, understand(askedOf(line)));

export const judgedCorpus = (path: string): readonly Judged[] => corpusIn(path).map(judgedLine);
