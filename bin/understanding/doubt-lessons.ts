/** What the net of doubt learns from: every line of the corpora, and whether a question back is due; and what is kept or read back of single sayings. */
import { piecesAtQuestion } from '#domain/understanding/doubt.ts';
import type { Asked } from '#domain/understanding/meaning.ts';
import { corpora, corpusIn, corpusNames, type Expected, sayingRows, sayingsFolder } from './corpus.ts';
import { askedAt, askedOf } from './reading.ts';
import type { Example, Lesson } from './softmax.ts';

/** A text at its question, and whether a clerk would ask back. */
export interface DoubtLesson extends Lesson {
  readonly asked: Asked;
  readonly means: 'asked' | 'kept';
}

/** By the author of utterances.tsv, and by those who wrote beside each of its lines another of its kind: they count twice. */
const inTheManner = /^(?:utterances|voices-twenty-(?:fifth|sixth|seventh|eighth))\.tsv$/u;

const timesOf = (name: string): readonly string[] => (inTheManner.test(name) ? [name, name] : [name]);

/** A question is due for another reason, whatever else was told: danger, a reserved word, for how many months. */
const isAskedOtherwise = ({ danger, keyword, monthly, months, since }: Expected): boolean =>
  danger === 'maybe' ||
  danger === 'yes' ||
  keyword !== undefined ||
  (monthly === true && months === undefined && since === undefined);

const doubtsInCorpus = (name: string): readonly DoubtLesson[] =>
  corpusIn(`${corpora}/${name}`).flatMap((line) =>
    line.expected.ask === true && isAskedOtherwise(line.expected)
      ? []
      : [{ asked: askedOf(line), means: line.expected.ask === true ? 'asked' : 'kept' }],
  );

/** `lang question text read`; what may be either teaches nothing, and neither does what is not read at all. */
const doubtsInQuantities = (): readonly DoubtLesson[] =>
  sayingRows(`${sayingsFolder}/quantities.tsv`).flatMap(([lang = '', question = '', text, read = '']) =>
    text === undefined || read === '' || read.endsWith('(?)')
      ? []
      : [{ asked: askedAt(lang, question, text), means: read.includes('?') ? 'asked' : 'kept' }],
  );

const langOf = (text: string): string => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');

/** `question means text`: kinds, and places, firms and names. */
const doubtsInSayings = (name: string): readonly DoubtLesson[] =>
  sayingRows(`${sayingsFolder}/${name}`).flatMap(([question = '', means = '', text]) =>
    text === undefined || /^(?:|none|-)$|\|/u.test(means)
      ? []
      : [
          {
            asked: askedAt(langOf(text), question, text),
            means: means.includes('?') ? 'asked' : 'kept',
          },
        ],
  );

/** `lang question asked|kept text` */
const doubtsAlone = (): readonly DoubtLesson[] =>
  sayingRows(`${sayingsFolder}/doubt.tsv`).flatMap(([lang = '', question = '', means, text]) =>
    text === undefined
      ? []
      : [{ asked: askedAt(lang, question, text), means: means === 'asked' ? 'asked' : 'kept' }],
  );

export const doubtLessons = (): readonly DoubtLesson[] => [
  ...corpusNames().flatMap(timesOf).flatMap(doubtsInCorpus),
  ...doubtsInQuantities(),
  ...['kind.tsv', 'named.tsv'].flatMap(doubtsInSayings),
  // as plain as most people write, and few of the corpora are
  ...[...doubtsAlone(), ...doubtsAlone(), ...doubtsAlone()],
];

export const doubtExamples = (lessons: readonly DoubtLesson[]): readonly Example[] =>
  lessons.map(({ asked, means }) => ({ ...piecesAtQuestion(asked), meaning: means }));
