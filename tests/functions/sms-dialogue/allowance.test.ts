import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { filedByText, newTexting, phone } from '#tests/support/texting.ts';

let texting = newTexting();
const lines: string[] = [];
beforeEach(() => {
  texting = newTexting();
  lines.length = 0;
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const numbers = Array.from({ length: 60 }, (_, n) => `+86138000${String(n).padStart(5, '0')}`);
const sixty = numbers.map((_, n) => n);
const rung = () =>
  lines
    .filter((line) => line.includes('"outcome":"text-cap"'))
    .map((line) => JSON.parse(line))
    .map(({ cap, share }) => `${cap} ${share}`);

describe('sixty texts from one number', () => {
  test('get no more replies than its cap; the last says so', async () => {
    texting.capped({ number: 20 });
    const replies: string[] = [];
    for (const n of sixty) replies.push(...(await texting.says(n === 0 ? 'hello' : 'what?')));
    expect(replies).toHaveLength(20);
    expect(replies.filter((each) => each.includes('all the texts'))).toEqual([replies.at(-1)]);
    expect(rung()).toEqual(['number 80', 'number 100']);
  });

  test('take nothing from other numbers: not even HELP without end', async () => {
    texting.capped({ number: 20, prefix: 60, overall: 60 });
    for (const _ of sixty) await texting.says('what?');
    for (const _ of sixty) expect(await texting.says('HELP')).not.toEqual([]);
    const other = numbers[7] ?? '';
    for (const text of ['hello', '1', 'Longhua Minzhi street', 'Evilcorp'])
      expect(await texting.says(text, other)).not.toEqual([]);
    expect(rung()).toContain('urgent 100');
  });

  test('are answered again the next day', async () => {
    texting.capped({ number: 10 });
    for (const _ of sixty) await texting.says('what?');
    expect(await texting.says('what?')).toEqual([]);
    texting.later(1);
    expect(await texting.says('what?')).not.toEqual([]);
  });
});

describe('sixty numbers, once each', () => {
  test('are all answered, past their prefix’s cap too; their second texts are not', async () => {
    texting.capped({ prefix: 100 });
    for (const from of numbers) expect(await texting.says('hello', from)).not.toEqual([]);
    for (const from of numbers) expect(await texting.says('hello?', from)).toEqual([]);
    expect(rung()).toEqual(['prefix 80', 'prefix 100']);
    expect(await texting.says('hello', '+8613911100001')).not.toEqual([]);
    expect(await texting.says('hello?', '+8613911100001')).not.toEqual([]);
  });

  test('of sixty prefixes meet the cap over all', async () => {
    texting.capped({ overall: 130 });
    const spread = sixty.map((n) => `+86${139_0000 + n}0001`.padEnd(14, '0'));
    for (const from of spread) expect(await texting.says('hello', from)).not.toEqual([]);
    let second = 0;
    for (const from of spread) second += (await texting.says('hello?', from)).length;
    expect(second).toBe(10);
    expect(rung()).toEqual(['overall 80', 'overall 100']);
  });
});

describe('what is held back is only the reply', () => {
  test('what the worker adds is saved', async () => {
    const { caseId } = await filedByText(texting);
    texting.capped({ number: 1 });
    expect(await texting.says('ADD I have the slip')).toEqual([]);
    const { items } = await texting.store.history(caseId);
    expect(items.map(({ event }) => event.type)).toContain('message_written');
  });

  test('a complaint goes on to its end without a reply', async () => {
    await texting.says('hello');
    texting.capped({ number: 1 });
    for (const text of [
      '1',
      'Longhua Minzhi street',
      'Evilcorp',
      '18000, 3 months',
      '2',
      'no',
      'Wang Wei',
      'YES',
    ])
      expect(await texting.says(text)).toEqual([]);
    expect(await texting.store.find('phone', await texting.index.hash('phone', phone))).toHaveLength(1);
  });

  test('danger, STOP and HELP are answered past every cap', async () => {
    texting.capped({ number: 1, prefix: 1, overall: 1 });
    await texting.says('hello');
    expect(await texting.says('what?')).toEqual([]);
    expect((await texting.says('HELP'))[0]).toContain('12333');
    expect((await texting.says('DANGER gas'))[0]).toContain('110');
    expect((await texting.says('Dormitory 5'))[0]).toContain('Thank you');
    expect(await texting.says('STOP')).not.toEqual([]);
  });

  test('a reminder that nobody asked for is the first to be saved', async () => {
    await texting.says('hello');
    texting.capped({ overall: 1 });
    const before = texting.messenger.sent.length;
    await texting.visit();
    texting.later(1.1);
    await texting.visit();
    expect(texting.messenger.sent.length).toBe(before);
  });
});

test('what could not be sent is given back, and is not counted twice', async () => {
  await texting.says('hello');
  texting.capped({ number: 8 });
  texting.queue.length = 0;
  await texting.inbound(texting.event('1', 'SM99'));
  texting.down(true);
  for (let n = 0; n < 10; n += 1) await texting.work();
  texting.down(false);
  const before = texting.messenger.sent.length;
  await texting.work();
  const [reply] = texting.messenger.sent.slice(before);
  expect(reply?.text).not.toContain('all the texts');
});

test('no number stands in a log, nor in the sums', async () => {
  texting.capped({ number: 2 });
  await texting.says('hello');
  await texting.says('what?');
  expect(lines.join('')).not.toMatch(/138000/);
});
