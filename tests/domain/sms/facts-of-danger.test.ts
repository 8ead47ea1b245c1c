/** Where, whose and how many, told of a danger: the complaint that follows in the same talk takes it over. */
import { describe, expect, it } from 'vitest';
import type { KnownCase, Turn } from '#domain/sms/turn.ts';
import { lastTold } from '#tests/support/dialogue-told.ts';
import { knownCase } from '#tests/support/whatever-sent.ts';

const cases: readonly KnownCase[] = [{ ...knownCase, payments: [] }];
const told = (law: string, ...texts: readonly string[]): Turn =>
  lastTold(law, texts, { cases, ...(law === 'cn-mainland' ? { otherwise: 'zh-CN' } : {}) });

const begins = { 'cn-mainland': '开始', gb: 'START', ph: 'START' };
const wages = {
  'cn-mainland': '他们还欠我三个月工资',
  gb: 'they owe me 2 months wages',
  ph: 'hindi rin po ako pinasweldo ng 2 buwan',
};

describe.each([
  ['cn-mainland', ['着火了！里面有人', '昆山千灯，鑫发仓储，我们6个人'], '昆山千灯', '鑫发仓储', 6],
  ['cn-mainland', ['着火了', '东莞厚街 永盛五金厂 里面还有8个人'], '东莞厚街', '永盛五金厂', 8],
  ['gb', ['fire!', 'Avara Foods Ltd, Leeds, 6 of us'], 'Leeds', 'Avara Foods Ltd', 6],
  ['gb', ['they lock us in', 'Pell Roofing Ltd, Hull, we are 4 people'], 'Hull', 'Pell Roofing Ltd', 4],
  ['ph', ['may sunog', 'Santos Builders Inc sa Makati, lima kami'], 'Makati', 'Santos Builders Inc', 5],
] as const)('%s: %j', (law, texts, place, employer, people) => {
  it.each([
    ['wages', [wages[law]]],
    ['START', [begins[law]]],
    ['START and wages', [begins[law], wages[law]]],
  ])('goes on with %s', (_, more) => {
    const { dialogue, replies } = told(law, ...texts, ...more);
    expect(dialogue.answers.place).toContain(place);
    expect(dialogue.answers.employer).toBe(employer);
    expect(dialogue.answers.people).toBeUndefined();
    expect(dialogue.doubts.people).toEqual({ low: people, high: people });
    if (more.length === 1) expect(replies.join('\n')).toContain(place);
  });
});

it.each([
  ['gb', ['fire! at Leeds', 'unit 4'], 'unit 4, Leeds'],
  ['cn-mainland', ['昆山千灯 着火了', '3号楼'], '昆山千灯3号楼'],
  ['gb', ['fire! at Leeds', 'sorry it is in Hull'], 'Hull'],
] as const)('%s: %j is one place', (law, texts, place) => {
  expect(told(law, ...texts, wages[law]).dialogue.answers.place).toBe(place);
});

it('a complaint that was being told keeps its own', () => {
  const before = [
    'unpaid wages',
    'Hull',
    'Pell Roofing',
    'help, fire at Avara Foods in Leeds, 6 of us',
    'unit 4',
  ];
  expect(lastTold('gb', [...before, 'START']).dialogue.answers).toMatchObject({
    place: 'Hull',
    employer: 'Pell Roofing',
  });
});

it('a day later nothing of it is taken over', () => {
  const texts = ['fire!', 'Avara Foods Ltd, Leeds, 6 of us'];
  const { dialogue } = told('gb', ...texts);
  expect(dialogue.answers.employer).toBe('Avara Foods Ltd');
});
