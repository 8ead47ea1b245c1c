/** Precision, recall and the share asked back of judged lines, for a kind of matter and a language. */
import { type Judged, type Matter, matters, type Verdict } from './judge.ts';

export interface Figures {
  readonly matter: Matter;
  readonly lang: string;
  /** that say something of the matter, or are kept as if they did */
  readonly lines: number;
  readonly right: number;
  readonly wrong: number;
  readonly asked: number;
  readonly misread: number;
  readonly missed: number;
  /** of what was kept, how much is right; 1 where nothing was kept */
  readonly precision: number;
  /** of what was said, how much was kept rightly, or asked where asking is right */
  readonly recall: number;
}

const counted = (all: readonly Judged[], matter: Matter, verdict: Verdict): number =>
  all.filter(({ verdicts }) => verdicts[matter] === verdict).length;

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export const figuresOf = (all: readonly Judged[], matter: Matter, lang: string): Figures => {
  const of = lang === 'all' ? all : all.filter(({ line }) => line.lang === lang);
  const count = (verdict: Verdict): number => counted(of, matter, verdict);
  const [right, wrong, asked, misread, missed] = [
    count('right'),
    count('wrong'),
    count('asked'),
    count('misread'),
    count('missed'),
  ];
  return {
    matter,
    lang,
    lines: right + wrong + asked + misread + missed,
    right,
    wrong,
    asked,
    misread,
    missed,
    precision: share(right, right + wrong),
    recall: share(right, right + wrong + asked + misread + missed),
  };
};

export const allFigures = (all: readonly Judged[]): readonly Figures[] => {
  const langs = ['all', ...new Set(all.map(({ line }) => line.lang))];
  return matters.flatMap((matter) => langs.map((lang) => figuresOf(all, matter, lang)));
};

/** Of the lines whose meaning doesn't ask for a question, how many get one. */
export const askedBackShare = (all: readonly Judged[]): number => {
  const plain = all.filter(({ line }) => line.expected.ask !== true && line.expected.danger !== 'maybe');
  return share(plain.filter(({ got }) => got.asksBack.length > 0).length, plain.length);
};
