/** `(question asked, text, language, today, procedure) → meaning`: the answer to a question is read as its answer first. */
import { present } from '#domain/terms/present.ts';
import { isKeptBack } from './answer/retorts.ts';
import { answerIn, asksWhoWeAre } from './answer.ts';
import { asksBackFor, isSpoken } from './asking.ts';
import { calledIn } from './called.ts';
import { wordsMeantIn } from './correction/new-words.ts';
import { takesSomethingBack } from './correction.ts';
import { heardOfEmergencyNumber } from './danger/emergency-number.ts';
import { isFeared } from './danger/fears.ts';
import { toldBesideNo } from './danger/told-beside-no.ts';
import { toldInstead } from './danger/told-instead.ts';
import { dangerIn } from './danger.ts';
import { withDoubt } from './doubt.ts';
import { isFirmless } from './employer/no-firm.ts';
import { isFirmShaped } from './employer/said.ts';
import { namedBy, pointedIn } from './kind/books.ts';
import { kindIn } from './kind.ts';
import { languageOfCallIn, languageWishedIn } from './language-wish.ts';
import { type Asked, type DangerHeard, factQuestions, type Meaning, type PlainAnswer } from './meaning.ts';
import { inOwnMoney, isOtherMoney } from './money/other-money.ts';
import {
  isForEach,
  isOfEachPart,
  isOwedToAll,
  isWholeOfShares,
  peopleBesideShares,
  saysOfAll,
} from './money/shares.ts';
import { spentOnCare } from './money/spent.ts';
import { moneyIn } from './money.ts';
import { timesOfKind } from './months/of-kind.ts';
import { monthsBesideProduct } from './months/of-product.ts';
import { monthsIn } from './months.ts';
import { isForwarded, isQuestionBack, isRefused, isSumAlone, isUnknown } from './name/own-words.ts';
import { namedIn } from './named.ts';
import { withThoseBeside } from './people/not-alone.ts';
import { peopleIn } from './people.ts';
import { saysAnywhere } from './quantities/beside.ts';
import { scanned } from './quantities/context.ts';
import { peopleOfEachAlone } from './quantities/each-alone.ts';
import { figuresAlone } from './quantities/figures-alone.ts';
import { productIn } from './quantities/product-told.ts';
import { readBackAnswered } from './read-back.ts';
import { sinceIn } from './since.ts';
import { asTyped } from './text/typed.ts';
import { sinceComplaintEn, sinceComplaintTl, sinceComplaintZh } from './words/since-complaint.ts';

type WithoutAsking = Omit<Meaning, 'asksBack'>;

const hasNoFigures: ReadonlySet<Asked['question']> = new Set(['danger', 'contact']);

/** Sums, times and numbers of people, where the question leaves room for them. */
const figures = (asked: Asked): Partial<WithoutAsking> =>
  hasNoFigures.has(asked.question) || heardOfEmergencyNumber(asked) !== 'none'
    ? {}
    : present({
        money: asked.question === 'people' ? undefined : moneyIn(asked),
        months: asked.question === 'people' ? undefined : monthsIn(asked),
        since: asked.question === 'people' ? undefined : sinceIn(asked),
        people: peopleBesideShares(asked),
      });

/** 一人3500 五个人, before anything else is known. */
const isEachAlone = (asked: Asked): boolean =>
  asked.question === 'start' && peopleOfEachAlone(scanned(asked)) !== undefined;

/** 12000块 5个人 4个月, before anything else is known: each figure is of what its unit says. */
const figuresTold = (asked: Asked): Partial<WithoutAsking> => {
  const alone = asked.question === 'start' ? figuresAlone(asked.text) : undefined;
  if (alone === undefined) return figures(isEachAlone(asked) ? { ...asked, question: 'howmuch' } : asked);
  const { people, claim } = alone;
  return present({
    ...figures({ ...asked, question: 'howmuch', text: claim }),
    people: people === '' ? undefined : peopleIn({ ...asked, question: 'people', text: people }),
  });
};

const asksForName: ReadonlySet<Asked['question']> = new Set(['place', 'who', 'name']);

/** "Stop The Drop Roofing" at "who is it?" is a firm, whatever word it begins with. */
const isNothingButFirm = ({ question, text }: Asked): boolean => question === 'who' && isFirmShaped(text);

const asksKind: ReadonlySet<Asked['question']> = new Set(['start', 'any']);

/** Where the kind is known already, another one is heard only if it is sure: nobody is asked for it twice. */
const kindHeard = (asked: Asked): Meaning['kind'] => {
  const kind = kindIn(asked);
  return kind?.sure === true || asksKind.has(asked.question) ? kind : undefined;
};

/** 能不能先不写: a question that refuses as well. */
const asksLeave = /(?:能不能|可不可以|可以|能)先?不/u;

/** No name, for want of will or of knowledge. */
const notTold = ({ text, question }: Asked): PlainAnswer | undefined => {
  if (asksWhoWeAre(text)) return undefined;
  if (question === 'who' && isFirmless(text)) return 'unknown';
  if (isKeptBack(text)) return 'no';
  if (isRefused(text) && (asksLeave.test(text) || !isQuestionBack(text))) return 'no';
  return isUnknown(text) && !isQuestionBack(text) ? 'unknown' : undefined;
};

/** The firm's name is not known, but somebody is spoken of who hires: it is asked who that is. */
const isHiredBySomebody = ({ question, text }: Asked): boolean =>
  question === 'who' &&
  /包工头|工头|带班|班长|老乡|\b(?:foreman|gaffer|subbie|gangmaster|recruiter)\b/iu.test(text);

const sinceComplaint = asTyped([sinceComplaintZh, sinceComplaintEn, sinceComplaintTl]);

/** Where a case exists, that they were punished for it is what the reserved word is for; a fear of it is not. */
const retaliationIn = (asked: Asked): Meaning['called'] => {
  const kind = asked.question === 'any' ? kindIn(asked) : undefined;
  if (kind?.value !== 'retaliation' || !kind.sure || isFeared(asked.text)) return undefined;
  const named = namedBy(asked.text, pointedIn(asked));
  return (named?.value === 'retaliation' && named.sure) || sinceComplaint.isIn(asked.text, 'since')
    ? { value: { word: 'retaliation', rest: '' }, sure: true }
    : undefined;
};

/** Sums and times, as far as they are of the kind that is complained of. */
const figuresOfKind = (asked: Asked, kind: Meaning['kind']): Partial<WithoutAsking> => {
  const found = timesOfKind(kind, asked.text, figuresTold(asked));
  return { ...found, ...present({ money: found.money ?? spentOnCare(asked, kind) }) };
};

/** "Three thousand two hundred" is no don't-know, however it begins. */
const answeredBeside = (asked: Asked, found: Partial<WithoutAsking>): Meaning['answer'] => {
  const answer = answerIn(asked) ?? (asksForName.has(asked.question) ? notTold(asked) : undefined);
  if (answer === 'unknown' && isHiredBySomebody(asked)) return undefined;
  const isFigure = found.money !== undefined || found.since !== undefined || found.months !== undefined;
  const isElse = isFigure || isNameUnknown.test(asked.text) || isFirmless(asked.text);
  return answer === 'unknown' && isElse && onlyFigures.has(asked.question) ? undefined : answer;
};
/** 是个小作坊没名字, asked how much: who it is has no name, and the sum stays open. */
const isNameUnknown =
  /没有?名[字称]|不(?:知道|晓得|清楚).{0,4}名[字称]|叫(?:什么|啥)|外号|\b(?:no name|name of|whats? (?:it|he|she)s? called|pangalan)\b/iu;
const onlyFigures: ReadonlySet<Asked['question']> = new Set(['howmuch', 'since']);

/** "I can't say, he stands behind me with a knife" refuses nothing: what was asked stays open. */
const noAnswerBesideCry: ReadonlySet<Asked['question']> = new Set(['any', ...factQuestions]);

/** A story that begins with a word for danger, or tells of one beside a punishment, is the cry that it is, and needs no reserved word. */
const besideCry = (called: Meaning['called'], danger: DangerHeard): Meaning['called'] => {
  const isItself = called?.value.word === 'danger' && called.value.rest !== '';
  const isAfterwards =
    (called?.value.word === 'retaliation' || called?.value.word === 'money') && called.value.rest === '';
  return danger === 'yes' && (isItself || isAfterwards) ? undefined : called;
};

/** A language that isn't spoken here is answered with those that are, whether it was wished for or only asked about. */
const languageTold = (called: Meaning['called'], wished: string | undefined): Meaning['called'] =>
  called?.value.word === 'lang' && wished !== undefined && !isSpoken(wished)
    ? { ...called, sure: true }
    : called;

/** "Call me. Spanish": who calls must know, so the words go along. */
const withLanguageOfCall = (called: Meaning['called'], { text }: Asked): Meaning['called'] =>
  called?.value.word === 'call' && called.value.rest === '' && languageOfCallIn(text) !== undefined
    ? { ...called, value: { word: 'call', rest: text } }
    : called;

/** What was told of a punishment is of that kind, be the kind by itself only likely. */
const kindBeside = (called: Meaning['called'], kind: Meaning['kind']): Meaning['kind'] =>
  kind?.value === 'retaliation' && called?.value.word === 'retaliation' && called.sure
    ? { ...kind, sure: true }
    : kind;

/** 补一句 一共是5个人不是4个: an addition that puts a number right goes along in its own words. */
const withWordsOfAddition = (
  called: Meaning['called'],
  { people }: Partial<WithoutAsking>,
  { question, text }: Asked,
): Meaning['called'] =>
  question === 'any' &&
  called?.value.word === 'add' &&
  called.value.rest === '' &&
  people !== undefined &&
  takesSomethingBack(text)
    ? { ...called, value: { word: 'add', rest: text } }
    : called;

const heard = (asked: Asked): WithoutAsking => {
  const { named, rest } = namedIn(asked);
  const danger = dangerIn(asked);
  if (isNothingButFirm(asked) && danger !== 'yes') return { danger: 'none', ...named };
  const languageWished = languageWishedIn(asked);
  const called = withLanguageOfCall(besideCry(calledIn(asked) ?? retaliationIn(asked), danger), asked);
  const isName = asksForName.has(asked.question);
  const kept = isName && (danger === 'yes' || called?.sure === true) ? {} : named;
  const isAnswered = isName && Object.keys(kept).length > 0;
  // beside an answer stands a story, if anything
  const beside = isSumAlone(rest) ? 'howmuch' : 'start';
  const others: Asked = { ...asked, text: rest, question: isAnswered ? beside : asked.question };
  const kind = rest === '' ? undefined : kindBeside(called, kindHeard(others));
  const found = rest === '' || (isName && !isAnswered) ? {} : figuresOfKind(others, kind);
  return {
    danger,
    ...kept,
    ...(asked.question === 'danger' && danger === 'no' ? toldBesideNo(asked) : {}),
    ...present({
      called: languageTold(withWordsOfAddition(called, found, asked), languageWished),
      answer:
        isAnswered || (danger === 'yes' && noAnswerBesideCry.has(asked.question))
          ? undefined
          : answeredBeside(asked, found),
      kind,
      languageWished,
    }),
    ...found,
  };
};

const understood = (asked: Asked): Meaning => {
  if (asked.question === 'readback') return readBackAnswered(asked);
  const instead = toldInstead(asked);
  if (instead !== undefined) return instead;
  if (isForwarded(asked.text)) return { danger: 'none', asksBack: ['again'] };
  const meaning = withDoubt(asked, heard(asked));
  return { ...meaning, asksBack: asksBackFor(asked, meaning) };
};

const isRough = (asked: Asked, { money, months, people }: Meaning): boolean =>
  [money, months, people].some((each) => each !== undefined) &&
  saysAnywhere(scanned(asked), 'approx', 'nearly');

/** Which money is meant goes before whether it is this sum. */
const inWhichMoney = (asked: Asked, meaning: Meaning): Meaning =>
  isOtherMoney(asked, meaning)
    ? { ...meaning, otherMoney: true, asksBack: ['which_money', ...meaning.asksBack] }
    : meaning;

const forEach = (asked: Asked, meaning: Meaning): Meaning => {
  if (isForEach(asked, meaning)) return { ...meaning, each: true };
  return saysOfAll(asked.text) ||
    isOwedToAll(asked.text) ||
    isWholeOfShares(asked, meaning) ||
    isOfEachPart(asked, meaning)
    ? { ...meaning, ofAll: true }
    : meaning;
};

/** What the sum was multiplied from; beside what is rejected, from the numbers that are meant. */
const withProduct = (asked: Asked, meaning: Meaning): Meaning => {
  if (meaning.money === undefined) return meaning;
  const meant = asked.question === 'readback' ? { ...asked, text: wordsMeantIn(asked.text) } : asked;
  const product = productIn(scanned(meant), meaning.money.value);
  const months = monthsBesideProduct(asked, meaning, product);
  const isTimeSure = months?.sure && meaning.months?.sure === false && meaning.since?.sure !== false;
  const asksBack = meaning.asksBack.filter((each) => !(isTimeSure && each === 'is_it_this_time'));
  return { ...meaning, ...present({ product, months }), asksBack };
};

export const understand = (whole: Asked): Meaning => {
  const asked = withThoseBeside(inOwnMoney(whole));
  const meaning = withProduct(asked, forEach(asked, inWhichMoney(asked, understood(asked))));
  return isRough(asked, meaning) ? { ...meaning, rough: true } : meaning;
};
