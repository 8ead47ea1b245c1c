/** What is told and asked once a danger was reported: it is of that danger, and nobody is asked whether there is any. */
import { describe, expect, it } from 'vitest';
import type { KnownCase, Turn } from '#domain/sms/turn.ts';
import { lastTold } from '#tests/support/dialogue-told.ts';
import { knownCase } from '#tests/support/whatever-sent.ts';

const cases: readonly KnownCase[] = [{ ...knownCase, payments: [] }];
const told = (law: string, ...texts: readonly string[]): Turn => lastTold(law, texts, { cases });

const held: Readonly<Record<string, string>> = {
  gb: 'they lock us in',
  ph: 'kinukulong po kami dito',
  'cn-mainland': '我们被锁在宿舍里出不去',
};
const heldAt: Readonly<Record<string, string>> = {
  gb: '5 Mill Street, Leeds',
  ph: 'Blk 5 Lot 3 Imus Cavite',
  'cn-mainland': '东莞市长安镇振安路5号',
};

describe('what may be danger is passed on', () => {
  it.each([
    ['gb', 'he hit my friend yesterday'],
    ['gb', 'outside Luton i dont know the street'],
    ['ph', 'natatakot po ako'],
    ['cn-mainland', '我好害怕'],
  ])('%s: %s', (law, text) => {
    const { dialogue, command } = told(law, held[law] ?? '', heldAt[law] ?? '', text);
    expect(dialogue.between).toBeUndefined();
    expect(command?.do).toBe('write');
  });
});

describe('where it is, asked of who is held', () => {
  it.each([
    ['ph', 'nasa Forbes Park po'],
    ['ph', 'sa may blue ridge subdivision'],
    ['gb', 'behind the Kings Arms'],
    ['gb', 'in Parkside estate'],
  ])('is heard, and not asked again: %s: %s', (law, text) => {
    expect(told(law, held[law] ?? '', text).dialogue.step).toBe('idle');
  });

  it.each([
    ['ph', 'nasa loob po kami'],
    ['ph', 'sa amo ko po'],
    ['gb', 'he is at the door'],
    ['gb', 'he is near me'],
  ])('is none, and stays asked: %s: %s', (law, text) => {
    expect(told(law, held[law] ?? '', text).dialogue.step).toBe('danger_details');
  });
});

describe('a question of who is held', () => {
  it.each([
    ['gb', 'is it safe to write you?', 'Only the office'],
    ['gb', 'when will someone come', '999'],
    ['ph', 'paano po ako makakalabas', '911'],
    ['cn-mainland', '什么时候有人来', '110'],
    ['cn-mainland', '怎么才能出去', '110'],
  ])('is answered, and where it is stays open: %s: %s', (law, text, answer) => {
    const { dialogue, replies, command } = told(law, held[law] ?? '', text);
    expect(dialogue.step).toBe('danger_details');
    expect(replies.join()).toContain(answer);
    expect(command?.do).toBe('write');
  });
});
