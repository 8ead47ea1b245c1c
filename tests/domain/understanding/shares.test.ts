/** Whose a sum is: each one's, or one of them's. */
import { describe, expect, it } from 'vitest';
import type { Meaning, QuestionAsked } from '#domain/understanding/meaning.ts';
import { understand } from '#domain/understanding/understand.ts';
import { askedUnder } from '#tests/support/asked.ts';

type Law = 'cn-mainland' | 'gb' | 'ph';

const heard = (law: Law, question: QuestionAsked, text: string): Meaning =>
  understand(askedUnder(law, question, text));

describe('a sum that is for each of them', () => {
  it.each([
    ['cn-mainland', 'people', '每人, 我们五个'],
    ['cn-mainland', 'people', '我们五个人每人'],
    ['cn-mainland', 'readback', '是每人的'],
    ['cn-mainland', 'readback', '每个人都是这么多'],
    ['cn-mainland', 'people', '这是一个人的，我们五个'],
    ['cn-mainland', 'people', '人头算的 五个'],
    ['cn-mainland', 'readback', '不是总共，是每人'],
    ['cn-mainland', 'readback', '三万是一个人的'],
    ['gb', 'readback', 'not in total, each'],
    ['gb', 'people', 'that was per person not total'],
    ['gb', 'people', 'same for all five of us'],
    ['cn-mainland', 'danger', '每人的'],
    ['cn-mainland', 'howmuch', '每人6000'],
    ['gb', 'people', 'each, we are five'],
    ['gb', 'people', 'five of us, that is each'],
    ['gb', 'readback', 'thats each'],
    ['gb', 'danger', "that's per person"],
    ['gb', 'name', 'each of us'],
    ['gb', 'howmuch', '6000 each'],
    ['gb', 'howmuch', '30000 for 3 months each, we are five'],
    ['gb', 'howmuch', '1200 a month each, 3 months'],
    ['ph', 'people', 'bawat isa, lima kami'],
    ['ph', 'readback', 'kada tao po'],
  ] as const)('%s, %s: %s', (law, question, text) => {
    expect(heard(law, question, text).each).toBe(true);
  });

  it.each([
    ['cn-mainland', 'people', '五个人'],
    ['cn-mainland', 'readback', '不是每人，是总共'],
    ['cn-mainland', 'readback', '总共三万，不是每人'],
    ['cn-mainland', 'readback', '是我一个人的'],
    ['cn-mainland', 'people', '就我一个人'],
    ['cn-mainland', 'howmuch', '每个月6000'],
    ['cn-mainland', 'howmuch', '五个人每人6000'],
    ['cn-mainland', 'readback', '每人都签了合同'],
    ['gb', 'people', 'five of us'],
    ['gb', 'readback', 'not each, altogether'],
    ['gb', 'howmuch', '6000 each month'],
    ['gb', 'howmuch', 'six of us at 1,500 each'],
    ['gb', 'people', 'each worked twelve hours'],
    ['gb', 'start', 'they owe us 6000 and each of us worked twelve hours'],
    ['ph', 'howmuch', '6000 kada buwan'],
  ] as const)('%s, %s: %s says nothing of the kind', (law, question, text) => {
    expect(heard(law, question, text).each).toBeUndefined();
  });
});

describe('sums at the question how many they are', () => {
  it.each([
    ['gb', "£1,200 is mine and the rest my brother's"],
    ['gb', '1200 is mine, the rest is my brothers'],
    ['gb', 'i am owed 500 and he is owed 700'],
    ['gb', '500 of it is mine'],
    ['gb', 'my share is £900'],
    ['gb', 'we get 1500 each'],
    ['cn-mainland', '1万2我的'],
    ['cn-mainland', '三万里有一万是我的'],
    ['cn-mainland', '每人6000'],
  ] as const)('%s: %s counts nobody', (law, text) => {
    expect(heard(law, 'people', text).people).toBeUndefined();
  });

  it.each([
    ['gb', 'me 1200 my brother 1300', 2, false],
    ['gb', 'three of us, 900 each', 3, true],
    ['cn-mainland', '其中1万2是我的，剩下是我弟的', 2, false],
    ['cn-mainland', '我6千他5千', 2, false],
    ['ph', '5000 akin 4000 sa kapatid ko', 2, false],
    ['cn-mainland', '这是一个人的，我们五个', 5, true],
    ['gb', '1500', 1500, true],
    ['gb', '500 people', 500, true],
    ['cn-mainland', '1500人', 1500, true],
  ] as const)('%s: %s: %i', (law, text, low, sure) => {
    expect(heard(law, 'people', text).people).toMatchObject({ value: { low, high: low }, sure });
  });
});
