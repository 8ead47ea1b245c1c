/** Danger in a message, at any point of any dialogue: a false alarm is cheaper than a miss, a look-alike calls nobody out. */
import { calledIn } from './called.ts';
import { withoutLookalikes } from './danger-alike.ts';
import { soundOfDanger } from './danger-net.ts';
import { hearingOf } from './hearing.ts';
import type { Asked, DangerHeard } from './meaning.ts';
import { isQuestionBack } from './own-words.ts';
import { beginningIn, endsWithNo, plainAnswerIn } from './plain-answer.ts';
import { readOnce } from './reading-once.ts';
import { type Heard, heardIn, isHeard, type Wordbook } from './saying.ts';
import { dangerEn } from './words/danger.en.ts';
import { dangerTl } from './words/danger.tl.ts';
import { dangerZh } from './words/danger.zh.ts';
import type { DangerSense } from './words/danger-senses.ts';
import { isWrittenAsName } from './written-as-name.ts';

type Book = Wordbook<DangerSense>;

/** What one book tells of a text. */
interface Told {
  /** from what goes on and what has happened */
  readonly peril: DangerHeard;
  readonly hazard: boolean;
  readonly want: boolean;
  readonly safe: boolean;
  /** mended, shut, done with */
  readonly closed: boolean;
  /** something happened that is over */
  readonly past: boolean;
  readonly alike: boolean;
  readonly uneasy: boolean;
  readonly doubtful: boolean;
  readonly called: boolean;
  readonly askedBack: boolean;
}

const breathEnds: Readonly<Record<Book['writing'], RegExp>> = {
  han: /[，,。！？!?；;：:\s]/u,
  spaced: /[.,!?;:]/u,
};

/** The words of the same breath that stand before it. */
const before = (text: string, { from }: Heard, { writing }: Book): string =>
  text
    .slice(Math.max(0, from - 60), from)
    .split(breathEnds[writing])
    .at(-1) ?? '';

const around = (text: string, heard: Heard, book: Book): string => {
  const ahead = before(text, heard, book);
  const after = text.slice(heard.to, heard.to + 60).split(breathEnds[book.writing])[0] ?? '';
  return `${ahead}${text.slice(heard.from, heard.to)}${after}`;
};

/** Denied: "nobody is trapped". A cry is not: 没有危险？他们天天叫人来打我们. */
const isDenied = (text: string, heard: Heard, book: Book): boolean => {
  const ahead = before(text, heard, book);
  const trimmed = ahead.trimEnd();
  return heardIn(trimmed, book, 'denial').some(({ to }) => to === trimmed.length);
};

type When = 'now' | 'lately' | 'past' | 'unreal';

const whenOf = (text: string, book: Book): When => {
  if (isHeard(text, book, 'still')) return 'now';
  if (isHeard(text, book, 'past')) return 'past';
  if (isHeard(text, book, 'lately')) return 'lately';
  return isHeard(text, book, 'unreal') ? 'unreal' : 'now';
};

const weighed: Readonly<Record<When, DangerHeard>> = {
  now: 'yes',
  lately: 'maybe',
  unreal: 'maybe',
  past: 'none',
};

/** The most signs of a text that is a cry and little else. */
const shortCry: Readonly<Record<Book['writing'], number>> = { han: 14, spaced: 45 };
/** At most asked about. */
const graverNot = (each: DangerHeard): DangerHeard => (each === 'yes' ? 'maybe' : each);

const grade: Readonly<Record<DangerHeard, number>> = { none: 0, no: 1, maybe: 2, yes: 3 };
const graver = (a: DangerHeard, b: DangerHeard): DangerHeard => (grade[a] >= grade[b] ? a : b);

const gravestOf = (all: readonly DangerHeard[]): DangerHeard => all.reduce(graver, 'none');

const speaksOfPay: Readonly<Record<Book['writing'], RegExp>> = {
  han: /[钱薪欠发结]|工资|没给/u,
  spaced: /(?:wages?|pay|paid|salary|owe[sd]?|money|sahod|bayad|binayaran)(?!\p{L})/u,
};

/** The breaths beside its own, but for those about pay: "not paid since June" dates no fall. */
const beside = (text: string, { from }: Heard, book: Book): string => {
  const breaths = text.split(breathEnds[book.writing]);
  let end = -1;
  const own = breaths.findIndex((breath) => {
    end += breath.length + 1;
    return from <= end;
  });
  return [breaths[own - 1], breaths[own + 1]]
    .filter((breath) => breath !== undefined && !speaksOfPay[book.writing].test(breath))
    .join(' ');
};

/** What has happened is dated by its own breath, else by those beside it. */
const happenedIn = (text: string, heard: Heard, book: Book): DangerHeard => {
  const own = whenOf(around(text, heard, book), book);
  const when = own === 'now' ? whenOf(beside(text, heard, book), book) : own;
  if (when !== 'now') return weighed[when];
  return isHeard(text, book, 'aftermath') && !isHeard(text, book, 'still') ? 'none' : 'yes';
};

const standing = (text: string, book: Book, sense: DangerSense): readonly Heard[] =>
  heardIn(text, book, sense).filter((heard) => !isDenied(text, heard, book));

/** What is going on is dated by its own breath, what has happened by the whole text. */
const perilIn = (text: string, book: Book): DangerHeard => {
  const going = (sense: DangerSense) =>
    standing(text, book, sense).map((heard) => weighed[whenOf(around(text, heard, book), book)]);
  const gone = isHeard(text, book, 'over') && !isHeard(text, book, 'still');
  return gravestOf([
    ...going('cry'),
    ...going('self'),
    ...going('perilous').map(
      (each): DangerHeard =>
        text.length > shortCry[book.writing] || isHeard(text, book, 'hazard') ? graverNot(each) : each,
    ),
    ...going('now').map((each): DangerHeard => (gone ? 'no' : each)),
    ...standing(text, book, 'happened').map((heard) => happenedIn(text, heard, book)),
  ]);
};

/** Something that may hurt soon, or people who may: nothing of it counts that was long ago. */
const mayHurtIn = (text: string, book: Book): boolean =>
  whenOf(text, book) !== 'past' &&
  (standing(text, book, 'hazard').length > 0 || standing(text, book, 'threat').length > 0);

/** A grave word, and nothing that says that it is long ago, or tells of what came after. */
const isGrave = (text: string, book: Book): boolean =>
  (isHeard(text, book, 'still') || !isHeard(text, book, 'aftermath')) &&
  standing(text, book, 'grave').some((heard) => whenOf(around(text, heard, book), book) !== 'past') &&
  whenOf(text, book) !== 'past';

/** Mended, and still not right. */
const goesOn = /还|仍|又|照样|(?<!\p{L})(?:still|again|pa rin|parin)(?!\p{L})/u;

/** What a book tells of what was heard, and of it without what only sounds like danger. */
const toldBy = (heard: string, text: string, book: Book): Told => {
  return {
    peril: perilIn(text, book),
    hazard: mayHurtIn(text, book) || isGrave(text, book),
    want: isHeard(text, book, 'want'),
    safe: isHeard(text, book, 'safe'),
    closed: isHeard(text, book, 'closed') && !goesOn.test(text),
    past: whenOf(text, book) === 'past',
    alike: text !== heard,
    uneasy: isHeard(text, book, 'uneasy'),
    doubtful: isHeard(heard, book, 'doubtful'),
    called: isHeard(text, book, 'called'),
    askedBack: isHeard(heard, book, 'askedback'),
  };
};

const toldIn = readOnce((message: string): Told => {
  const { han, spaced } = hearingOf(message);
  const left = withoutLookalikes({ han, spaced });
  const all = [
    toldBy(han, left.han, dangerZh),
    toldBy(spaced, left.spaced, dangerEn),
    toldBy(spaced, left.spaced, dangerTl),
  ];
  const some = (of: (told: Told) => boolean): boolean => all.some(of);
  return {
    peril: gravestOf(all.map(({ peril }) => peril)),
    hazard: some(({ hazard }) => hazard),
    want: some(({ want }) => want),
    safe: some(({ safe }) => safe),
    closed: some(({ closed }) => closed),
    past: some(({ past }) => past),
    alike: some(({ alike }) => alike),
    uneasy: some(({ uneasy }) => uneasy),
    doubtful: some(({ doubtful }) => doubtful),
    called: some(({ called }) => called),
    askedBack: some(({ askedBack }) => askedBack),
  };
});

/** At any other question: heard in whatever was said there. */
const heardAnywhere = (told: Told): DangerHeard => {
  if (told.peril === 'yes' || told.peril === 'maybe') return told.peril;
  if (told.hazard || told.want) return 'maybe';
  return told.safe ? 'no' : told.peril;
};

/** "It's only my wages": asked about danger, somebody who speaks of money alone is in none. */
const speaksOfMoney = (text: string): boolean => {
  const { han, spaced } = hearingOf(text);
  return /工资|工钱|钱|薪/u.test(han) || /\b(?:wages?|money|pay|paid|salary|sahod|bayad|pera)\b/.test(spaced);
};

/** A greeting, a mark, a laugh: too little to tell anything of anybody. */
const isShort = (text: string): boolean => {
  const { han, spaced } = hearingOf(text);
  return han.length < 3 && spaced.split(' ').length < 2;
};

/** "We go out already", "I am scared": it goes on behind what would be a yes by itself. */
const tellsOfSelf = (text: string): boolean =>
  plainAnswerIn(text) === 'yes' &&
  beginningIn(text).rest !== '' &&
  /^(?:i|we|he|she|they|it)(?: |$)/.test(hearingOf(text).spaced);

const isTorn = (text: string): boolean => {
  const { mixed, rest } = beginningIn(text);
  return mixed && rest === '';
};

/** The answer to "is anybody in danger now?": what is told goes before the yes or no that it begins with. */
const answered = (text: string, told: Told): DangerHeard => {
  if (told.peril === 'yes') return 'yes';
  const answer = tellsOfSelf(text)
    ? undefined
    : (plainAnswerIn(text) ?? (endsWithNo(text) ? 'no' : undefined));
  if (told.doubtful) return 'maybe';
  if (told.closed && answer !== 'yes') return 'no';
  if (told.peril === 'maybe' || told.hazard)
    return answer === 'yes' ? 'yes' : answer === 'no' && !told.uneasy ? 'no' : 'maybe';
  if (told.safe) return 'no';
  // "fine, no": said politely, and then no
  if (answer === 'yes' && !told.called && isTorn(text)) return 'maybe';
  if (answer === 'yes' || told.called) return 'yes';
  if (answer === 'no') return 'no';
  if (told.askedBack) return 'none';
  if (answer === 'unknown' || told.want) return 'maybe';
  if (told.past || told.peril === 'no') return 'no';
  if (told.uneasy) return 'maybe';
  if (told.alike || speaksOfMoney(text)) return 'no';
  return isQuestionBack(text) || isShort(text) ? 'none' : 'maybe';
};

/** In tenths. A story tells of danger; an answer to another question seldom does. */
const soundsAt: Readonly<Partial<Record<Asked['question'], number>>> = { start: 5, any: 5 };
const soundsElsewhere = 15;
const soundsLikeDanger = ({ question, text }: Asked): boolean =>
  !isShort(text) && soundOfDanger(text) > (soundsAt[question] ?? soundsElsewhere);

/** "From the start again", "I want in with Ania's group": known to be something else. */
const isReservedWord = (asked: Asked): boolean => {
  const called = calledIn(asked);
  return called?.sure === true && called.value.rest === '';
};

/** In tenths. */
const loud = 20;
/** What speaks of safety and sounds like this is no all-clear. */
const notTooCalm = ({ text }: Asked, heard: DangerHeard): DangerHeard =>
  heard === 'no' && soundOfDanger(text) > loud ? 'maybe' : heard;

/** The net adds questions: it rings no alarm, and talks none down. */
const withNet = (asked: Asked, heard: DangerHeard): DangerHeard => {
  if (heard === 'none') return soundsLikeDanger(asked) && !isReservedWord(asked) ? 'maybe' : 'none';
  return notTooCalm(asked, heard);
};

/** More than a yes or no, and a word or two. */
const isStory = (text: string): boolean => {
  const { han, spaced } = hearingOf(text);
  return plainAnswerIn(text) === undefined && (han.length > 8 || spaced.split(' ').length > 4);
};

const asksForName = new Set<Asked['question']>(['who', 'place', 'name']);

export const dangerIn = (asked: Asked): DangerHeard => {
  const { question, text } = asked;
  if (asksForName.has(question) && isWrittenAsName(text)) return 'none';
  const told = toldIn(text);
  if (question !== 'danger') return withNet(asked, heardAnywhere(told));
  const answer = answered(text, told);
  // "no, no … yes, the belt took her arm"; a plain no is one
  return isStory(text) ? notTooCalm(asked, answer) : answer;
};

/** Whether a text tells nothing of danger, neither that there is some nor that there is none. */
export const isSilentOnDanger = (text: string): boolean => {
  const { peril, hazard, want, safe, closed, called } = toldIn(text);
  return peril === 'none' && ![hazard, want, safe, closed, called].some((each) => each);
};

/** Whether a text names a thing that may hurt, other than people who threaten. */
export const namesHazard = (text: string): boolean => {
  const { han, spaced } = withoutLookalikes(hearingOf(text));
  return (
    isHeard(han, dangerZh, 'hazard') || [dangerEn, dangerTl].some((book) => isHeard(spaced, book, 'hazard'))
  );
};

/** Whether somebody speaks of ending their own life: that calls for help, and is no kind of complaint. */
export const harmsSelf = (text: string): boolean => {
  const { han, spaced } = hearingOf(text);
  return (
    isHeard(han, dangerZh, 'self') || isHeard(spaced, dangerEn, 'self') || isHeard(spaced, dangerTl, 'self')
  );
};
