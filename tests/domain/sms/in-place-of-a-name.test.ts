/** What is said at "where?" and "who?" in place of a name: it becomes none, and is kept as it was said. */
import { describe, expect, it } from 'vitest';
import { dialogueTold as told } from '#tests/support/dialogue-told.ts';

describe('in place of a name', () => {
  it.each([
    ['gb', ['unpaid wages', 'Leeds', 'I resigned in March']],
    ['gb', ['unpaid wages', 'Leeds', 'a cleaning company']],
    ['cn-mainland', ['欠薪', '坪山', '我三月份就辞职了']],
  ] as const)('%s: %j leaves the place as it is and is kept', (law, texts) => {
    const { step, answers, doubts, notes } = told(law, texts);
    expect({ step, employer: answers.employer, doubts }).toEqual({
      step: 'employer',
      employer: undefined,
      doubts: {},
    });
    expect(answers.place).toBe(texts[1]);
    expect(notes).toContain(texts[2]);
  });

  it.each([
    ['gb', ['unpaid wages', 'Leeds', 'rather keep that to meself'], 'owed'],
    ['gb', ['unpaid wages', 'none of your business'], 'employer'],
    ['gb', ['unpaid wages', 'Leeds', 'no'], 'employer'],
    ['ph', ['unpaid wages', 'Makati', 'secret lang po'], 'owed'],
    ['cn-mainland', ['欠薪', '坪山', '不方便说'], 'owed'],
  ] as const)('%s: %j goes on with %s', (law, texts, step) => {
    expect(told(law, texts).step).toBe(step);
  });

  it('a contractor beside who hires is kept in the words as well, as not every law has it as a party', () => {
    const words = 'main contractor is Balfour Beatty, my gaffer is Dave';
    expect(told('gb', ['unpaid wages', 'Leeds', words])).toMatchObject({
      step: 'owed',
      answers: { employer: 'Dave', contractor: 'Balfour Beatty' },
      notes: ['unpaid wages', words],
    });
  });

  it.each([
    ['cn-mainland', ['欠薪', '坪山', '没有单位，雇主姓陈', '0'], 'owed', '陈'],
    ['cn-mainland', ['欠薪', '坪山', '没有单位，雇主姓陈', '不知道全名'], 'owed', '陈'],
    ['cn-mainland', ['欠薪', '坪山', '没有单位，雇主姓陈', '陈建国'], 'owed', '陈建国'],
    ['gb', ['unpaid wages', 'Leeds', 'just Dave', 'dont know'], 'owed', 'Dave'],
    ['cn-mainland', ['欠薪', '坪山', '没有公司，私人老板'], 'employer', undefined],
    ['cn-mainland', ['欠薪', '坪山', '没有公司，私人老板', '没有公司'], 'owed', undefined],
    ['gb', ['unpaid wages', 'Leeds', 'no company', 'no company'], 'owed', undefined],
  ] as const)('%s: %j: nobody is asked three times', (law, texts, step, employer) => {
    const after = told(law, texts);
    expect([after.step, after.answers.employer]).toEqual([step, employer]);
  });

  it('a name that was asked back and is said once more is the name', () => {
    const words = ['unpaid wages', 'Makati', 'Boss Nonoy'];
    expect(told('ph', words)).toMatchObject({ step: 'employer', doubts: { employer: 'Nonoy' } });
    expect(told('ph', [...words, 'Boss Nonoy'])).toMatchObject({
      step: 'owed',
      doubts: {},
      answers: { employer: 'Nonoy' },
    });
  });
});
