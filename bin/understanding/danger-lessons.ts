/** What the net of danger learns from: every corpus, and what was said for it alone, each text with its grade. */
import { bookSignsOf, type DangerGrade, wordsOf } from '#domain/understanding/danger/net.ts';
import type { Asked } from '#domain/understanding/meaning.ts';
import { hearingOf } from '#domain/understanding/text/hearing.ts';
import { corpora, corpusIn, corpusNames, sayingRows, sayingsFolder } from './corpus.ts';
import { kindLines, kindSayings } from './kind-lessons.ts';
import { askedAt } from './reading.ts';
import type { Example, Lesson } from './softmax.ts';

/** A text, and whether it tells of danger. */
export interface DangerLesson extends Lesson {
  readonly from: string;
  readonly asked: Asked;
  readonly means: DangerGrade;
}

const gradeOf = (means: string | undefined): DangerGrade =>
  means === 'yes' || means === 'maybe' ? means : 'none';

/** Shorter, an answer to "is anybody in danger?" is a yes or a no, and sounds like nothing. */
const shortestAnswer = { han: 4, words: 3 };
const isTellingAnswer = ({ asked: { question, text } }: DangerLesson): boolean => {
  if (question !== 'danger') return true;
  const { han, spaced } = hearingOf(text);
  return han.length >= shortestAnswer.han || (han === '' && spaced.split(' ').length >= shortestAnswer.words);
};

const dangersInCorpus = (name: string): readonly DangerLesson[] =>
  corpusIn(`${corpora}/${name}`).map(({ lang, question, text, expected: { danger } }) => ({
    from: name,
    asked: askedAt(lang, question, text),
    means: gradeOf(danger),
  }));

const langOf = (text: string): string => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');

/** `question means text`; what means several things teaches nothing. */
const dangersInSayings = (name: string): readonly DangerLesson[] =>
  sayingRows(`${sayingsFolder}/${name}`).flatMap(([question = 'start', means = '', text]) =>
    text === undefined || means.includes('|')
      ? []
      : [{ from: name, asked: askedAt(langOf(text), question, text), means: gradeOf(means) }],
  );

/** `lang danger text`, all of them first texts. */
const dangersByMany = (name: string): readonly DangerLesson[] =>
  sayingRows(`${sayingsFolder}/${name}`).flatMap(([lang = '', means, text]) =>
    text === undefined ? [] : [{ from: name, asked: askedAt(lang, 'start', text), means: gradeOf(means) }],
  );

/** `lang question danger text` */
export const toldAtQuestions = (path: string): readonly DangerLesson[] =>
  sayingRows(path).flatMap(([lang = '', question = '', means, text]) =>
    text === undefined ? [] : [{ from: path, asked: askedAt(lang, question, text), means: gradeOf(means) }],
  );

/** A complaint of this is none of danger, unless it says so: what else was told of it, its own corpus says. */
const isOfNoDanger = (kind: string): boolean => /^(?:wage|contract|social|service|hours|none)/u.test(kind);

const toldOfKinds = (): readonly DangerLesson[] =>
  [...kindLines(`${sayingsFolder}/kind-afar.tsv`), ...kindSayings()]
    .filter(({ means }) => isOfNoDanger(means))
    .map(({ from, asked }) => ({ from, asked, means: 'none' }));

const atQuestions = `${sayingsFolder}/danger-at-questions.tsv`;

const toldAlone = (): readonly DangerLesson[] =>
  [
    // twice: only these lie in the shares in which texts come
    ...[...corpusNames(), ...corpusNames()].flatMap(dangersInCorpus),
    ...['danger.tsv', 'danger-afar.tsv'].flatMap(dangersInSayings),
    ...dangersByMany('danger-by-many.tsv'),
    ...toldAtQuestions(atQuestions),
    ...toldOfKinds(),
  ].filter(isTellingAnswer);

const isOfDangerGrade = ({ means }: DangerLesson): boolean => means !== 'none';
const isFirst = ({ asked: { question } }: DangerLesson): boolean => question === 'start';

/** Each so many-th. */
const oneIn = <T>(every: number, all: readonly T[]): readonly T[] => all.filter((_, at) => at % every === 0);

/** A cry beside a complaint of something else, before it and behind it, is as grave as alone. */
const toldBeside = (all: readonly DangerLesson[]): readonly DangerLesson[] => {
  const first = Map.groupBy(all.filter(isFirst), ({ asked }) => asked.language);
  return [...first.values()].flatMap((some) => {
    const [dangers, others] = [some.filter(isOfDangerGrade), some.filter((each) => !isOfDangerGrade(each))];
    return oneIn(2, dangers).flatMap((danger, at) => {
      const other = others[(at * 7) % others.length];
      if (other === undefined) return [];
      const [a, b] = [danger.asked.text, other.asked.text];
      const text = at % 2 === 0 ? `${a} ${b}` : `${b} ${a}`;
      return [{ ...danger, asked: { ...danger.asked, text } }];
    });
  });
};

/** An answer is sent as a first text too. */
const answersFirst = (all: readonly DangerLesson[]): readonly DangerLesson[] =>
  oneIn(
    2,
    all.filter((each) => !isFirst(each) && !isOfDangerGrade(each) && each.asked.question !== 'danger'),
  ).map((each) => ({ ...each, asked: { ...each.asked, question: 'start' } }));

export const dangerLessons = (): readonly DangerLesson[] => {
  const all = toldAlone();
  return [...all, ...toldBeside(all), ...answersFirst(all)];
};

/** Learnt by no book: only of these it can be learnt how far the books are to be trusted. */
const isTrialOfBooks = ({ from }: DangerLesson): boolean =>
  /afar|by-many|at-questions|voices|numbers/u.test(from);

const dangerExampleOf = (lesson: DangerLesson): Example => {
  const { words, signs } = wordsOf(lesson.asked);
  return {
    words,
    signs: isTrialOfBooks(lesson) ? [...signs, ...bookSignsOf(lesson.asked)] : signs,
    meaning: lesson.means,
  };
};

export const dangerExamples = (lessons: readonly DangerLesson[]): readonly Example[] =>
  lessons.map(dangerExampleOf);
