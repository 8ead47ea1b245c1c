import { describe, expect, it } from 'vitest';
import { patternOfSaying, type Wordbook } from '#domain/understanding/text/saying.ts';
import { understand } from '#domain/understanding/understand.ts';
import { answersEn, answersTl, answersZh } from '#domain/understanding/words/answers.ts';
import { bossBesideEn, bossBesideTl, bossBesideZh } from '#domain/understanding/words/boss-beside.ts';
import { calledEn } from '#domain/understanding/words/called.en.ts';
import { calledTl } from '#domain/understanding/words/called.tl.ts';
import { calledZh } from '#domain/understanding/words/called.zh.ts';
import { calledBesideEn, calledBesideZh } from '#domain/understanding/words/called-beside.ts';
import { contrastEn, contrastPinyin, contrastTl, contrastZh } from '#domain/understanding/words/contrast.ts';
import {
  correctionEn,
  correctionPinyin,
  correctionTl,
  correctionZh,
} from '#domain/understanding/words/correction.ts';
import { dangerEn } from '#domain/understanding/words/danger.en.ts';
import { dangerTl } from '#domain/understanding/words/danger.tl.ts';
import { dangerZh } from '#domain/understanding/words/danger.zh.ts';
import { discretionEn, discretionTl, discretionZh } from '#domain/understanding/words/discretion.ts';
import { employerAskedEn, employerAskedZh } from '#domain/understanding/words/employer-asked.ts';
import { employerLatinEn, employerLatinTl } from '#domain/understanding/words/employer-latin.ts';
import { fearsEn, fearsTl, fearsZh } from '#domain/understanding/words/fears.ts';
import { furtherEn, furtherTl, furtherZh } from '#domain/understanding/words/further.ts';
import { goingOnEn, goingOnTl, goingOnZh } from '#domain/understanding/words/going-on.ts';
import { impostorSpaced, impostorZh } from '#domain/understanding/words/impostor.ts';
import { inPlaceOfAnswerSpaced, inPlaceOfAnswerZh } from '#domain/understanding/words/in-place-of-answer.ts';
import { kindEn } from '#domain/understanding/words/kind.en.ts';
import { kindTl } from '#domain/understanding/words/kind.tl.ts';
import { kindZh } from '#domain/understanding/words/kind.zh.ts';
import { moneyEn, moneyTl, moneyZh } from '#domain/understanding/words/money.ts';
import { moneyNewsEn, moneyNewsZh } from '#domain/understanding/words/money-news.ts';
import { monthsEn, monthsTl, monthsZh } from '#domain/understanding/words/months.ts';
import { nameFormsEn, nameFormsTl, nameFormsZh } from '#domain/understanding/words/name-forms.ts';
import { nameToldEn, nameToldTl, nameToldZh } from '#domain/understanding/words/name-told.ts';
import { ourQuestionEn, ourQuestionZh } from '#domain/understanding/words/our-question.ts';
import { ownNameEn, ownNameTl, ownNameZh } from '#domain/understanding/words/own-name.ts';
import { ownWordsEn, ownWordsTl, ownWordsZh } from '#domain/understanding/words/own-words.ts';
import { paymentSaidSpaced, paymentSaidZh } from '#domain/understanding/words/payment-said.ts';
import {
  peopleAndSumsEn,
  peopleAndSumsTl,
  peopleAndSumsZh,
} from '#domain/understanding/words/people-and-sums.ts';
import { elsewhereEn, elsewhereTl, elsewhereZh } from '#domain/understanding/words/place-elsewhere.ts';
import { placeEn, placeTl, placeZh } from '#domain/understanding/words/place-said.ts';
import { plainAnswersEn, plainAnswersTl, plainAnswersZh } from '#domain/understanding/words/plain-answers.ts';
import { readBackEn, readBackTl, readBackZh } from '#domain/understanding/words/read-back.ts';
import { rescueEn, rescueTl, rescueZh } from '#domain/understanding/words/rescue.ts';
import { retaliationEn, retaliationTl, retaliationZh } from '#domain/understanding/words/retaliation.ts';
import { sinceEn, sinceTl, sinceZh } from '#domain/understanding/words/since.ts';
import { speaksOfEn, speaksOfTl, speaksOfZh } from '#domain/understanding/words/speaks-of.ts';
import { theirQuestionsZh } from '#domain/understanding/words/their-questions.ts';
import {
  looksEn,
  looksPinyin,
  looksTl,
  looksZh,
  thingsEn,
  thingsPinyin,
  thingsTl,
  thingsZh,
} from '#domain/understanding/words/things.ts';
import { signSpaced, signZh } from '#domain/understanding/words/told-to-sign.ts';
import { trustEn, trustPinyin, trustTl, trustZh } from '#domain/understanding/words/trust.ts';
import { whereaboutsEn, whereaboutsTl, whereaboutsZh } from '#domain/understanding/words/whereabouts.ts';
import { writtenForEn, writtenForTl, writtenForZh } from '#domain/understanding/words/written-for.ts';
import { askedWith } from './said.ts';

const books: Readonly<Record<string, Wordbook<string>>> = {
  impostorZh,
  impostorSpaced,
  paymentSaidZh,
  paymentSaidSpaced,
  signZh,
  signSpaced,
  inPlaceOfAnswerZh,
  inPlaceOfAnswerSpaced,
  ourQuestionZh,
  ourQuestionEn,
  answersEn,
  answersTl,
  answersZh,
  calledEn,
  calledTl,
  calledZh,
  dangerEn,
  dangerTl,
  dangerZh,
  kindEn,
  kindTl,
  kindZh,
  discretionEn,
  discretionTl,
  discretionZh,
  furtherEn,
  furtherTl,
  furtherZh,
  goingOnEn,
  goingOnTl,
  goingOnZh,
  rescueEn,
  rescueTl,
  rescueZh,
  bossBesideZh,
  bossBesideEn,
  bossBesideTl,
  employerAskedZh,
  employerAskedEn,
  employerLatinEn,
  employerLatinTl,
  nameFormsZh,
  nameFormsEn,
  nameFormsTl,
  nameToldZh,
  nameToldEn,
  nameToldTl,
  ownNameZh,
  ownNameEn,
  ownNameTl,
  ownWordsZh,
  ownWordsEn,
  ownWordsTl,
  elsewhereZh,
  elsewhereEn,
  elsewhereTl,
  placeZh,
  placeEn,
  placeTl,
  whereaboutsZh,
  whereaboutsEn,
  whereaboutsTl,
  writtenForZh,
  writtenForEn,
  writtenForTl,
  calledBesideEn,
  calledBesideZh,
  contrastEn,
  contrastPinyin,
  contrastTl,
  contrastZh,
  correctionEn,
  correctionPinyin,
  correctionTl,
  correctionZh,
  fearsEn,
  fearsTl,
  fearsZh,
  moneyEn,
  moneyTl,
  moneyZh,
  moneyNewsEn,
  moneyNewsZh,
  monthsEn,
  monthsTl,
  monthsZh,
  peopleAndSumsEn,
  peopleAndSumsTl,
  peopleAndSumsZh,
  plainAnswersEn,
  plainAnswersTl,
  plainAnswersZh,
  readBackEn,
  readBackTl,
  readBackZh,
  retaliationEn,
  retaliationTl,
  retaliationZh,
  sinceEn,
  sinceTl,
  sinceZh,
  speaksOfEn,
  speaksOfTl,
  speaksOfZh,
  theirQuestionsZh,
  looksEn,
  looksPinyin,
  looksTl,
  looksZh,
  thingsEn,
  thingsPinyin,
  thingsTl,
  thingsZh,
  trustEn,
  trustPinyin,
  trustTl,
  trustZh,
};
const everySaying = Object.entries(books).flatMap(([name, book]) =>
  Object.entries(book.sayings).flatMap(([sense, sayings]) =>
    (sayings ?? []).map((saying) => [`${name} ${sense}`, saying, book] as const),
  ),
);
/** A saying that repeats without an end makes the time of reading grow faster than the text. */
const endless = /(?<!\\)[*+]|\{\d+,\}/;
const mostGaps = 4;

describe('the books of sayings', () => {
  it('hold thousands', () => {
    expect(everySaying.length).toBeGreaterThan(2000);
  });

  it('hold none that is badly formed, or names a list that is not there', () => {
    const broken = everySaying.filter(([, saying, book]) => {
      try {
        new RegExp(patternOfSaying(saying, book), 'u');
        return false;
      } catch {
        return true;
      }
    });
    expect(broken.map(([where, saying]) => `${where}: ${saying}`)).toEqual([]);
  });

  it('hold none that repeats without an end, and none with many gaps', () => {
    const slow = everySaying.filter(([, saying, book]) => {
      const pattern = patternOfSaying(saying, book).replace(/\[[^\]]*\]/g, '');
      return endless.test(pattern) || (saying.match(/…+/g)?.length ?? 0) > mostGaps;
    });
    expect(slow.map(([where, saying]) => `${where}: ${saying}`)).toEqual([]);
  });

  it('hold none that says nothing, for it would be heard in every text', () => {
    const empty = everySaying.filter(([, saying, book]) =>
      new RegExp(`^(?:${patternOfSaying(saying, book)})$`, 'u').test(''),
    );
    expect(empty.map(([where, saying]) => `${where}: ${saying}`)).toEqual([]);
  });

  it('are read to the end of a long and hostile text', () => {
    const hostile = [
      '没',
      '不',
      '老板',
      'no ',
      'the ',
      'not … ',
      '我被',
      '工资',
      'a',
      ' ',
      '有人',
      '\u200b',
      'wala ',
      'ni ',
    ]
      .map((piece) => piece.repeat(1600).slice(0, 1600))
      .concat('我们被老板'.repeat(320), 'he said they will not '.repeat(80), '没有人'.repeat(533));
    for (const text of hostile) expect(understand(askedWith(text)).danger).not.toBe('yes');
  });
});
