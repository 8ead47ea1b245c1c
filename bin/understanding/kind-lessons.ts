/** What the net of kinds learns from: first texts, and texts where a case exists, with the kind that they tell of. */
import { complaintKinds } from '#domain/terms/vocabulary.ts';
import { dangerIn } from '#domain/understanding/danger.ts';
import { namedBy, pointedIn } from '#domain/understanding/kind/books.ts';
import { signsOf } from '#domain/understanding/kind/net.ts';
import type { Asked } from '#domain/understanding/meaning.ts';
import { namedIn } from '#domain/understanding/named.ts';
import { wordPiecesOf } from '#domain/understanding/nets/pieces.ts';
import { hearingOf } from '#domain/understanding/text/hearing.ts';
import { type CorpusLine, corpora, corpusIn, corpusNames, sayingRows, sayingsFolder } from './corpus.ts';
import { kindFits } from './judge.ts';
import { askedOf } from './reading.ts';
import type { Example, Lesson } from './softmax.ts';

/** A text and what it is about. */
export interface KindLesson extends Lesson {
  readonly from: string;
  readonly asked: Asked;
  readonly means: string;
}

const asksForKind: ReadonlySet<Asked['question']> = new Set(['start', 'any']);

/** Corpora that name the kind wherever there is one; elsewhere it may be left out. */
const namesEachKind =
  /^(?:utterances|(?:first|further)-texts-and-answers|strangers(?:-first|-second)?|(?:voices|numbers)-\w+)\.tsv$/u;

/** A cry without a kind is left out: whether it is a complaint is decided elsewhere. */
const teaches = (name: string, { question, expected: { kind, danger } }: CorpusLine): boolean =>
  asksForKind.has(question) && (kind !== undefined || (danger !== 'yes' && namesEachKind.test(name)));

const kindsInCorpus = (name: string): readonly KindLesson[] =>
  corpusIn(`${corpora}/${name}`)
    .filter((line) => teaches(name, line))
    .map((line) => ({ from: name, asked: askedOf(line), means: line.expected.kind ?? 'other' }));

/** `lang kind text` */
export const kindLines = (path: string): readonly KindLesson[] =>
  sayingRows(path).flatMap(([lang = '', means = '', text]) =>
    text === undefined ? [] : [{ from: path, means, asked: askedOf({ lang, question: 'start', text }) }],
  );

/** `question means text`; what means several things, or is only likely, teaches nothing. */
export const kindSayings = (): readonly KindLesson[] =>
  sayingRows(`${sayingsFolder}/kind.tsv`).flatMap(([question, kind = '', text]) =>
    text === undefined || question !== 'start' || /[?|]/.test(kind)
      ? []
      : [
          {
            from: 'kind.tsv',
            means: kind,
            asked: askedOf({ lang: isInHan.test(text) ? 'zh' : 'en', question, text }),
          },
        ],
  );
const isInHan = /\p{Script=Han}/u;

const kindsByMany = (): readonly KindLesson[] => kindLines(`${sayingsFolder}/kind-afar.tsv`);

/** Learnt by no book: only of these it can be learnt how far the books are to be trusted. */
const isUnknownToBooks = (from: string): boolean => /afar|voices|numbers/u.test(from);

export const kindLessons = (): readonly KindLesson[] => [
  // twice: only these lie in the shares in which texts come
  ...[...corpusNames(), ...corpusNames()].flatMap(kindsInCorpus),
  ...kindSayings(),
  ...kindsByMany(),
];

const isKind = (kind: string): boolean => (complaintKinds as readonly string[]).includes(kind);

/** As it is read: without what was taken out of it as a name. */
const kindExampleOf = ({ from, asked: whole, means: kind }: KindLesson): Example => {
  const asked = { ...whole, text: namedIn(whole).rest };
  const danger = dangerIn(whole);
  const pointed = pointedIn(asked);
  const named = namedBy(asked.text, pointed);
  // the corpora know fewer kinds than the procedures
  const finer = named?.sure === true && kindFits(named.value, kind) ? named.value : kind;
  const signs = signsOf({ asked, danger, pointed });
  return {
    words: wordPiecesOf(hearingOf(asked.text)),
    signs: isUnknownToBooks(from) ? signs : signs.filter((sign) => !isOfBooks(sign)),
    meaning: isKind(finer) ? finer : 'none',
  };
};

/** The books have learnt the corpora, and are right there more often than elsewhere. */
const isOfBooks = (sign: string): boolean => /^!(?:named|surely|says|hints):/.test(sign);

/** Of a kind that fewer tell of the books know more. */
const toldAtLeast = 40;
const oftenTold = (examples: readonly Example[]): readonly Example[] =>
  [...Map.groupBy(examples, ({ meaning }) => meaning).values()]
    .filter(({ length }) => length >= toldAtLeast)
    .flat();

export const kindExamples = (lessons: readonly KindLesson[]): readonly Example[] =>
  oftenTold(lessons.map(kindExampleOf));
