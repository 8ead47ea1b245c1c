/** "Is somebody in danger now?" is no question that may stay unanswered. */
import { beforeEach, describe, expect, test } from 'vitest';
import { filedByText, newTexting, phone, type Texting } from '#tests/support/texting.ts';

const minutes = (count: number): number => count / 1440;

let texting = newTexting();
beforeEach(() => {
  texting = newTexting();
});

/** What happened in the cases of the phone. */
const typesOf = async (here: Texting): Promise<readonly string[]> => {
  const pointers = await here.store.find('phone', await here.index.hash('phone', phone));
  const all = await Promise.all(pointers.map(({ caseId }) => here.store.history(caseId)));
  return all.flatMap(({ items }) => items.map(({ event }) => event.type));
};
const dangers = async () => (await typesOf(texting)).filter((type) => type === 'danger_reported').length;

describe('a phone that was asked whether somebody is in danger', () => {
  test('is given some minutes, and then its silence is reported, once', async () => {
    expect((await texting.says('要工资被工头打了'))[0]).toContain('110');
    texting.later(minutes(4));
    await texting.visit();
    expect(await dangers()).toBe(0);
    texting.later(minutes(2));
    await texting.visit();
    await texting.visit();
    texting.later(minutes(10));
    await texting.visit();
    expect(await dangers()).toBe(1);
    expect(texting.messenger.sent.at(-1)?.text).toContain('已通知值班人员');
  });

  test('and answered no is not reported', async () => {
    await texting.says('要工资被工头打了');
    await texting.says('没有');
    texting.later(minutes(20));
    await texting.visit();
    expect(await dangers()).toBe(0);
  });

  test('and answered yes is reported once, whenever the visit comes', async () => {
    await texting.says('要工资被工头打了');
    await texting.says('1');
    texting.later(minutes(20));
    await texting.visit();
    expect(await dangers()).toBe(1);
  });

  test('and said STOP is reported, and gets no text for it', async () => {
    await texting.says('要工资被工头打了');
    await texting.says('STOP');
    const sent = texting.messenger.sent.length;
    texting.later(minutes(20));
    await texting.visit();
    expect(await dangers()).toBe(1);
    expect(texting.messenger.sent).toHaveLength(sent);
  });

  test('and told two facts instead is reported once nothing more is told', async () => {
    for (const words of ['欠薪，要工资被工头打了', '昆山千灯', '一共8个人']) await texting.says(words);
    texting.later(minutes(4));
    await texting.says('禾潼电子厂');
    texting.later(minutes(3));
    await texting.visit();
    expect(await dangers()).toBe(0);
    texting.later(minutes(3));
    await texting.visit();
    await texting.visit();
    expect(await dangers()).toBe(1);
  });

  test('with a case of its own: it is reported there', async () => {
    await filedByText(texting);
    await texting.says('he hit me when i asked for my money');
    texting.later(minutes(20));
    await texting.visit();
    expect(await dangers()).toBe(1);
    expect(await texting.store.find('phone', await texting.index.hash('phone', phone))).toHaveLength(1);
  });

  test('while the provider is down: the duty officer is told all the same', async () => {
    await texting.says('要工资被工头打了');
    texting.later(minutes(6));
    texting.down(true);
    await expect(texting.visit()).rejects.toThrow();
    expect(await dangers()).toBe(1);
    texting.down(false);
    await texting.visit();
    expect(await dangers()).toBe(1);
  });
});

test('a second danger in the same case: the words reach it, and nobody is told that it failed', async () => {
  await filedByText(texting);
  await texting.says('DANGER gas leak');
  await texting.says('Dormitory 5');
  const [numbers, told] = await texting.says('DANGER the fire is here now');
  expect(numbers).toContain('110');
  expect(told).toContain('officer on duty');
  expect((await typesOf(texting)).filter((type) => type === 'message_written')).toHaveLength(2);
});
