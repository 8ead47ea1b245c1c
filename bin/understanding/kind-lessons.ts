/** What the net of kinds learns from: first texts, and texts where a case exists, with the kind that they tell of. */
import { complaintKinds } from '#domain/terms/vocabulary.ts';
import { dangerIn } from '#domain/understanding/danger.ts';
import { hearingOf } from '#domain/understanding/hearing.ts';
import { namedBy, pointedIn } from '#domain/understanding/kind-books.ts';
import { type KindOrNone, signsOf } from '#domain/understanding/kind-net.ts';
import type { Asked } from '#domain/understanding/meaning.ts';
import { namedIn } from '#domain/understanding/named.ts';
import { wordPiecesOf } from '#domain/understanding/pieces.ts';
import { type CorpusLine, corpora, corpusIn, corpusNames, sayingRows } from './corpus.ts';
import { kindFits } from './judge.ts';
import { askedOf } from './reading.ts';

/** A text and what it is about. */
export interface KindLesson {
  readonly from: string;
  readonly asked: Asked;
  readonly kind: string;
}

const asksForKind: ReadonlySet<Asked['question']> = new Set(['start', 'any']);

/** Corpora that name the kind wherever there is one; elsewhere it may be left out. */
const namesEachKind: ReadonlySet<string> = new Set([
  'utterances.tsv',
  'first-texts-and-answers.tsv',
  'further-texts-and-answers.tsv',
  'strangers.tsv',
  'strangers-first.tsv',
  'strangers-second.tsv',
]);

/** A cry without a kind is left out: whether it is a complaint is decided elsewhere. */
const teaches = (name: string, { question, expected: { kind, danger } }: CorpusLine): boolean =>
  asksForKind.has(question) && (kind !== undefined || (danger !== 'yes' && namesEachKind.has(name)));

const toldInCorpus = (name: string): readonly KindLesson[] =>
  corpusIn(`${corpora}/${name}`)
    .filter((line) => teaches(name, line))
    .map((line) => ({ from: name, asked: askedOf(line), kind: line.expected.kind ?? 'other' }));

/** `lang kind text` */
export const kindLines = (path: string): readonly KindLesson[] =>
  sayingRows(path).flatMap(([lang = '', kind = '', text]) =>
    text === undefined ? [] : [{ from: path, kind, asked: askedOf({ lang, question: 'start', text }) }],
  );

/** `question means text`; what means several things, or is only likely, teaches nothing. */
const toldInSayings = (): readonly KindLesson[] =>
  sayingRows(`${corpora}/said/kind.tsv`).flatMap(([question, kind = '', text]) =>
    text === undefined || question !== 'start' || /[?|]/.test(kind)
      ? []
      : [
          {
            from: 'kind.tsv',
            kind,
            asked: askedOf({ lang: isInHan.test(text) ? 'zh' : 'en', question, text }),
          },
        ],
  );
const isInHan = /\p{Script=Han}/u;

/** Told by many, and learnt by no book: only of these it can be learnt how far the books are to be trusted. */
const afar = `${corpora}/said/kind-afar.tsv`;
const toldByMany = (): readonly KindLesson[] => kindLines(afar);

export const kindLessons = (): readonly KindLesson[] => [
  ...corpusNames().flatMap(toldInCorpus),
  ...toldInSayings(),
  ...toldByMany(),
];

export interface KindExample {
  readonly pieces: readonly string[];
  readonly signs: readonly string[];
  readonly kind: KindOrNone;
}

const isKind = (kind: string): kind is KindOrNone => (complaintKinds as readonly string[]).includes(kind);

/** As it is read: without what was taken out of it as a name. */
export const kindExampleOf = ({ from, asked: whole, kind }: KindLesson): KindExample => {
  const asked = { ...whole, text: namedIn(whole).rest };
  const danger = dangerIn(whole);
  const pointed = pointedIn(asked);
  const named = namedBy(asked.text, pointed);
  // the corpora know fewer kinds than the procedures
  const finer = named?.sure === true && kindFits(named.value, kind) ? named.value : kind;
  const signs = signsOf({ asked, danger, pointed });
  return {
    pieces: [...wordPiecesOf(hearingOf(asked.text))],
    signs: from === afar ? signs : signs.filter((sign) => !isOfBooks(sign)),
    kind: isKind(finer) ? finer : 'none',
  };
};

/** The books have learnt the corpora, and are right there more often than elsewhere. */
const isOfBooks = (sign: string): boolean => /^!(?:named|surely|says|hints):/.test(sign);
