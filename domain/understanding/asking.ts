/** Which questions go back: for what is not sure, and for what was asked and not said. One at a time is asked. */
import { languages } from '../messages/text.ts';
import { isNoAskedOnce } from './danger/asked-once.ts';
import { isFirmless } from './employer/no-firm.ts';
import type { AskBack, Asked, Meaning, QuestionAsked } from './meaning.ts';
import { isQuestionBack } from './name/own-words.ts';
import { asTyped } from './text/typed.ts';
import { somebodyEn, somebodyTl, somebodyZh } from './words/employer-asked.ts';
import { ourQuestionEn, ourQuestionZh } from './words/our-question.ts';

type Understood = Omit<Meaning, 'asksBack'>;

const when = (asks: boolean | undefined, reason: AskBack): readonly AskBack[] =>
  asks === true ? [reason] : [];
const unsure = (reading: { readonly sure: boolean } | undefined): boolean => reading?.sure === false;

/** What was heard and is only likely. */
export const doubts = (meaning: Understood): readonly AskBack[] => [
  ...when(meaning.danger === 'maybe', 'danger_now'),
  ...when(unsure(meaning.called), 'is_it_this_word'),
  ...when(unsure(meaning.kind), 'which_kind'),
  ...when(unsure(meaning.money), 'is_it_this_sum'),
  ...when(unsure(meaning.months) || unsure(meaning.since), 'is_it_this_time'),
  ...when(unsure(meaning.people), 'how_many_people'),
  ...when(unsure(meaning.place), 'which_place'),
  ...when(unsure(meaning.employer), 'which_employer'),
  ...when(unsure(meaning.name), 'which_name'),
];

/** What the question asks for; by its name the question is put again. */
const wanted: Readonly<
  Partial<Record<QuestionAsked, { readonly told: (meaning: Understood) => boolean; readonly ask: AskBack }>>
> = {
  start: { told: ({ kind }) => kind !== undefined, ask: 'which_kind' },
  howmuch: { told: ({ money }) => money !== undefined, ask: 'how_much' },
  since: { told: ({ since, months }) => since !== undefined || months !== undefined, ask: 'since_when' },
  danger: { told: ({ danger }) => danger !== 'none', ask: 'danger_now' },
  place: { told: ({ place }) => place !== undefined, ask: 'which_place' },
  who: { told: ({ employer }) => employer !== undefined, ask: 'which_employer' },
  people: { told: ({ people }) => people !== undefined, ask: 'how_many_people' },
  name: { told: ({ name }) => name !== undefined, ask: 'which_name' },
  contact: { told: () => false, ask: 'again' },
  any: { told: ({ kind }) => kind !== undefined, ask: 'again' },
};

const saysNothing = ({ called, answer, kind, danger, ...facts }: Understood): boolean =>
  called === undefined &&
  answer === undefined &&
  kind === undefined &&
  danger === 'none' &&
  Object.values(facts).every((each) => each === undefined);

const isChanged = ({ people, money, months, since, place, employer, name }: Understood): boolean =>
  [people, money, months, since, place, employer, name].some((each) => each !== undefined);

const spokenTags: ReadonlySet<string> = new Set([
  ...languages.map((each) => each.split('-')[0] ?? each),
  'tl',
]);
/** Spoken here, or by so many of those who write that somebody will answer. */
export const isSpoken = (language: string): boolean => spokenTags.has(language.split('-')[0] ?? language);

/** What a word asks by itself: nobody ends a complaint without a second yes, and a correction says what should be. */
const askedByWord = ({ question }: Asked, meaning: Understood): readonly AskBack[] => {
  const called = question === 'any' && meaning.called?.sure ? meaning.called.value : undefined;
  return [
    ...when(called?.word === 'withdraw', 'is_it_this_word'),
    ...when(called?.word === 'correct' && !isChanged(meaning), 'which_part'),
  ];
};

/** HELP as the first word of all may be a cry as well as the reserved word. */
const missingBesideWord = (
  { question }: Asked,
  { called, languageWished }: Understood,
): readonly AskBack[] => [
  ...when(called?.value.word === 'help' && question === 'start', 'again'),
  ...when(
    (called?.value.word === 'lang' || called?.value.word === 'call') &&
      languageWished !== undefined &&
      !isSpoken(languageWished),
    'which_language',
  ),
];

const namesAnswered: ReadonlySet<QuestionAsked> = new Set(['place', 'who', 'people', 'name']);

/** Somebody who employs them, and no firm. */
const boss = asTyped([somebodyZh, somebodyEn, somebodyTl]);

/** 你问我哪里 我也不晓得: our own question is no question of theirs. */
const ourQuestion = asTyped([ourQuestionZh, ourQuestionEn]);

/** "May I leave it out?" is a no and a question; "it's me" is a yes without a name. */
const missingBesideAnswer = ({ question, text }: Asked, { answer }: Understood): readonly AskBack[] => [
  ...when(
    namesAnswered.has(question) && isQuestionBack(ourQuestion.replaced(text, 'told', '')),
    'their_question',
  ),
  // 私人老板，没公司: perhaps at least their name
  ...when(
    question === 'who' && answer === 'unknown' && (boss.isIn(text, 'employs') || isFirmless(text)),
    'which_employer',
  ),
  // not which place: perhaps at least the town
  ...when(question === 'place' && answer === 'unknown', 'which_place'),
  ...when(question === 'name' && answer === 'yes' && !/\d/u.test(text), 'which_name'),
];

const missing = (asked: Asked, meaning: Understood): readonly AskBack[] => {
  const want = wanted[asked.question];
  if (want === undefined || want.told(meaning) || meaning.danger === 'yes') return [];
  if (meaning.called?.sure) return missingBesideWord(asked, meaning);
  // the word itself is asked about first
  if (meaning.called !== undefined && asked.question === 'any') return [];
  if (meaning.answer !== undefined) return missingBesideAnswer(asked, meaning);
  if (isQuestionBack(asked.text) && saysNothing(meaning)) return ['their_question'];
  return [asked.question === 'start' && saysNothing(meaning) ? 'again' : want.ask];
};

/** A sum for each month, and nothing that says for how many. */
const withoutMonths = ({ money, months, since }: Understood): boolean =>
  money?.value.monthly === true && months === undefined && since === undefined;

export const asksBackFor = (asked: Asked, meaning: Understood): readonly AskBack[] => [
  ...when(isNoAskedOnce(asked, meaning.danger), 'danger_now'),
  ...doubts(meaning),
  ...askedByWord(asked, meaning),
  ...when(asked.question !== 'readback' && withoutMonths(meaning), 'how_many_months'),
  ...missing(asked, meaning),
];
