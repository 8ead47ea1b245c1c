/** What is told beside the all-clear that nobody is in danger, read on 25 November 2026. */
import { describe, expect, it } from 'vitest';
import { understand } from '#domain/understanding/understand.ts';
import type { Tongue } from '#tests/support/asked.ts';
import { askedAt } from '../../../bin/understanding/reading.ts';

const heard = (tongue: Tongue, text: string) => {
  const { danger, money, months, people, place, employer, name } = understand(
    askedAt(tongue, 'danger', text),
  );
  const values = { money: money?.value.low, months: months?.value.low, people: people?.value.low };
  return { danger, ...values, place: place?.value, employer: employer?.value, name: name?.value };
};

describe('beside "nobody is in danger"', () => {
  it.each<[Tongue, string, object]>([
    [
      'en',
      "nobody in danger just want my money, £700 from Dunn's Cafe in Perth, one month, only me",
      { money: 70_000, months: 1, people: 1, place: 'Perth', employer: "Dunn's Cafe" },
    ],
    ['zh', '没有危险，就是工资没发，8000，3个月，就我一个', { money: 800_000, months: 3, people: 1 }],
    ['tl', 'wala naman po, sahod lang, 12000, 2 buwan, ako lang', { money: 1_200_000, months: 2, people: 1 }],
    ['zh', '没危险 我叫李强', { name: '李强' }],
    ['zh', '没危险 林小燕', { name: '林小燕' }],
    ['zh', '没有危险 在虎门镇', { place: '虎门镇' }],
    ['zh', '没危险 一共6个人', { people: 6 }],
    ['en', 'no. Mary Chan', { name: 'Mary Chan' }],
    ['tl', 'wala po, sa Mandaue pala', { place: 'Mandaue' }],
  ])('%s: %s tells more', (tongue, text, facts) => {
    expect(heard(tongue, text)).toMatchObject({ danger: 'no', ...facts });
  });

  it.each<[Tongue, string]>([
    ['en', 'no im fine, just my wages'],
    ['zh', '我在危化品公司当文员 天天坐办公室的'],
    ['zh', '人上礼拜就救出来了 出院了 都好'],
    ['zh', '没有 在危险品仓库上班'],
    ['zh', '没事 高兴着'],
  ])('%s: %s tells nothing else', (tongue, text) => {
    const nothing = {
      money: undefined,
      months: undefined,
      people: undefined,
      place: undefined,
      employer: undefined,
    };
    expect(heard(tongue, text)).toMatchObject({ danger: 'no', ...nothing });
  });

  it('"there is no fire" beside a firm is no alarm', () => {
    expect(['none', 'no']).toContain(heard('en', 'its called Fire & Stone Grill, there is no fire').danger);
  });
});

describe('a name that is told in place of an answer', () => {
  it.each<[Tongue, string]>([
    ['zh', '林小燕'],
    ['en', 'Mary Chan'],
    ['tl', 'Maria Santos'],
  ])('%s: %s is kept to be read back, and the question stays open', (tongue, text) => {
    const { danger, name, asksBack } = understand(askedAt(tongue, 'danger', text));
    expect({ danger, name, asksBack }).toEqual({
      danger: 'none',
      name: { value: text, sure: false },
      asksBack: ['danger_now'],
    });
  });

  it.each<[Tongue, string]>([
    ...(['高空作业', '王厂长', '梁断了', '路塌了', '马上来', '罗湖', '常州', '柴油味'] as const).map(
      (text): [Tongue, string] => ['zh', text],
    ),
    ['en', 'Gas Leak'],
    ['en', 'All Good'],
    ['en', 'Leeds Bradford'],
  ])('%s: %s is no name', (tongue, text) => {
    expect(understand(askedAt(tongue, 'danger', text)).name).toBeUndefined();
  });
});
