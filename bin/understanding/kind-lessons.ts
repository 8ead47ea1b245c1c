/** What the net of kinds learns from: first texts, and texts where a case exists, with the kind that they tell of. */
import { readdirSync, readFileSync } from 'node:fs';
import { complaintKinds } from '#domain/terms/vocabulary.ts';
import { dangerIn } from '#domain/understanding/danger.ts';
import { hearingOf } from '#domain/understanding/hearing.ts';
import { namedBy, pointedIn } from '#domain/understanding/kind-books.ts';
import { type Matter, signsOf } from '#domain/understanding/kind-net.ts';
import type { Asked } from '#domain/understanding/meaning.ts';
import { namedIn } from '#domain/understanding/named.ts';
import { wordPiecesOf } from '#domain/understanding/pieces.ts';
import { type CorpusLine, corpusIn } from './corpus.ts';
import { kindFits } from './judge.ts';
import { askedOf } from './reading.ts';

const corpora = 'tests/domain/understanding';

/** A text and what it is about. */
export interface KindLesson {
  readonly from: string;
  readonly asked: Asked;
  readonly kind: string;
}

const isCorpus = (name: string): boolean =>
  name.endsWith('.tsv') && readFileSync(`${corpora}/${name}`, 'utf8').startsWith('id\t');

const leavesRoom: ReadonlySet<Asked['question']> = new Set(['start', 'any']);

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
  leavesRoom.has(question) && (kind !== undefined || (danger !== 'yes' && namesEachKind.has(name)));

const lessonsOfCorpus = (name: string): readonly KindLesson[] =>
  corpusIn(`${corpora}/${name}`)
    .filter((line) => teaches(name, line))
    .map((line) => ({ from: name, asked: askedOf(line), kind: line.expected.kind ?? 'other' }));

/** `lang kind text` */
export const kindLines = (path: string): readonly KindLesson[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'))
    .flatMap(([lang = '', kind = '', text]) =>
      text === undefined ? [] : [{ from: path, kind, asked: askedOf({ lang, question: 'start', text }) }],
    );

/** `question means text`; what means several things, or is only likely, teaches nothing. */
const lessonsOfSayings = (): readonly KindLesson[] =>
  readFileSync(`${corpora}/said/kind.tsv`, 'utf8')
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'))
    .flatMap(([question, kind = '', text]) =>
      text === undefined || question !== 'start' || /[?|]/.test(kind)
        ? []
        : [
            {
              from: 'kind.tsv',
              kind,
              asked: askedOf({ lang: isHan.test(text) ? 'zh' : 'en', question, text }),
            },
          ],
    );
const isHan = /\p{Script=Han}/u;

/** Told by many, and learnt by no book: only of these it can be learnt how far the books are to be trusted. */
const afar = `${corpora}/said/kind-afar.tsv`;
const toldByMany = (): readonly KindLesson[] => kindLines(afar);

export const kindLessons = (): readonly KindLesson[] => [
  ...readdirSync(corpora).filter(isCorpus).sort().flatMap(lessonsOfCorpus),
  ...lessonsOfSayings(),
  ...toldByMany(),
];

export interface KindExample {
  readonly pieces: readonly string[];
  readonly signs: readonly string[];
  readonly kind: Matter;
}

const isKind = (kind: string): kind is Matter => (complaintKinds as readonly string[]).includes(kind);

/** As it is read: without what was taken out of it as a name. */
export const exampleOf = ({ from, asked: whole, kind }: KindLesson): KindExample => {
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
