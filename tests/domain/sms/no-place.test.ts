/** At "where is it?" what names no place is said to name none, with what would be enough; after the second time it goes on. */
import { describe, expect, it } from 'vitest';
import { isOfNoPlace, knowsNoRoad } from '#domain/understanding/place/no-place.ts';
import { dialogueTold, lastTold } from '#tests/support/dialogue-told.ts';

const enough = /town or district is enough|知道市和区就够了/u;
const begun = { 'cn-mainland': '欠薪', gb: 'unpaid wages', ph: 'unpaid wages' } as const;

describe('what names no place', () => {
  it.each([
    ['gb', '70 hours'],
    ['gb', 'white van'],
    ['gb', 'about 40 hrs a week'],
    ['gb', 'he drives a white transit'],
    ['gb', 'dont know the name of the road'],
    ['gb', 'no idea what street'],
    ['gb', 'cant remember the address'],
    ['cn-mainland', '70个小时'],
    ['cn-mainland', '白色面包车'],
    ['cn-mainland', '不知道路名'],
    ['cn-mainland', '什么路不知道'],
    ['ph', '70 oras'],
    ['ph', 'puting van'],
    ['ph', 'hindi ko alam ang kalye'],
  ] as const)('%s: %s', (law, text) => {
    const { replies, dialogue } = lastTold(law, [begun[law], text]);
    expect(replies.join('\n')).toMatch(enough);
    expect(dialogue.step).toBe('place');
    expect([dialogue.answers.place, dialogue.doubts.place]).toEqual([undefined, undefined]);
  });

  it.each([
    ['gb', ['70 hours', 'white van', 'Leeds'], 'Leeds'],
    ['gb', ['dont know the road', 'Leeds'], 'Leeds'],
    ['cn-mainland', ['白色面包车', '不知道路名', '坪山'], '坪山'],
    ['ph', ['puting van', 'Makati'], 'Makati'],
  ] as const)('%s: after %j the town is heard', (law, texts, place) => {
    expect(dialogueTold(law, [begun[law], ...texts])).toMatchObject({
      step: 'employer',
      answers: { place },
    });
  });

  it('who knows no road and no town leaves it out', () => {
    expect(dialogueTold('gb', ['unpaid wages', 'dont know the road', 'dont know']).step).toBe('employer');
    const twice = ['unpaid wages', 'dont know the road', 'dont know the address'];
    expect(dialogueTold('gb', twice).step).toBe('employer');
  });
});

describe('a place that was asked about', () => {
  it.each([
    ['gb', ['on a building site', 'different sites', 'he never says'], 'on a building site'],
    [
      'gb',
      ['in the big warehouse', 'dont know the name of the road', 'dont know the street'],
      'in the big warehouse',
    ],
  ] as const)('%s: %j: is not asked about a third time', (law, texts, place) => {
    const first = lastTold(law, [begun[law], ...texts.slice(0, 2)]);
    expect(first.replies.join('\n')).toMatch(enough);
    const { step, answers } = dialogueTold(law, [begun[law], ...texts]);
    expect(step).toBe('employer');
    expect(answers.place?.toLowerCase()).toContain(place.replace(/^(?:on|in) (?:a|the) /u, ''));
  });

  it('a yes confirms it, also after that', () => {
    const { step, answers } = dialogueTold('gb', [
      'unpaid wages',
      'on a building site',
      'different sites',
      'yes',
    ]);
    expect([step, answers.place]).toEqual(['employer', 'on a building site']);
  });
});

it.each([
  ...[
    'White Van Street',
    '70 Hours Lane',
    'Hull',
    'car wash in Luton',
    'van park Leeds',
    '20 minutes from Hull',
    'car factory',
  ],
  ...['白车村', '70号', '车站', '七天酒店', '面包车厂'],
  ...['70 Mabini St', 'jeep terminal Cubao'],
])('%s may be one', (text) => {
  expect(isOfNoPlace(text)).toBe(false);
});

it.each(['dont know', 'no idea', '不知道', 'hindi ko alam', 'i know the road its Mill Lane', '路边'])(
  '%s says nothing of a road',
  (text) => {
    expect(knowsNoRoad(text)).toBe(false);
  },
);
