/** A call in words of their own, at any question, and what tells of a call that came or of somebody else's. */
import { describe, expect, it } from 'vitest';
import { callHoursIn } from '#domain/understanding/discretion.ts';
import { turnsTold } from '#tests/support/dialogue-told.ts';

const story = {
  'cn-mainland': ['欠薪', '长沙', '湘江劳务', '18000，3个月', '1', '没有'],
  gb: ['wages not paid', 'Leeds', 'Kestrel Ltd', '1800 for 3 months', '1', 'no'],
  ph: ['hindi binayaran ang sahod ko', 'Cebu City', 'Kestrel Inc', '18000, 3 buwan', 'ako lang', 'wala'],
};
type Law = keyof typeof story;
const told = (law: Law, text: string, upTo: number) =>
  turnsTold(law, [...story[law].slice(0, upTo), text], {
    otherwise: law === 'cn-mainland' ? 'zh-CN' : 'en',
  }).at(-1);

describe('a call in words of their own', () => {
  it.each([
    ['cn-mainland', ['给我打电话嘛', '给我打个电话嘛', '我打字慢 能打电话说吗', '我不识字', '打过来说吧']],
    [
      'gb',
      [
        'can you just ring me instead',
        'i cant write well can you call',
        'im no good at typing please phone me',
      ],
    ],
    ['ph', ['tawagan nyo na lang po ako', 'hindi ako marunong magsulat']],
  ] as const)('%s: %j is offered at every question', (law, texts) => {
    for (const text of texts)
      for (const upTo of story[law].keys()) {
        const between = told(law, text, upTo + 1)?.dialogue.between;
        expect([text, upTo, between]).toEqual([text, upTo, expect.objectContaining({ word: 'call' })]);
      }
  });

  it.each([
    ['cn-mainland', '老板说给我打电话谈工资'],
    ['cn-mainland', '打电话他不接'],
    ['cn-mainland', '晚上打电话给我'],
    ['gb', 'he never calls me back'],
    ['gb', 'he said he would call me about it'],
  ] as const)('%s: %s asks for none', (law, text) => {
    expect(told(law, text, 3)?.dialogue.between).toBeUndefined();
  });

  it('goes out with what was said beside it', () => {
    const turns = turnsTold('gb', ['call me after 6pm', '1', 'wages not paid']);
    expect(turns.at(-1)?.command).toMatchObject({
      do: 'file',
      statement: expect.stringContaining('after 6pm'),
    });
  });
});

it.each([
  '白天不要打 晚上打',
  'dont call in the day, evenings only',
  'wag tumawag sa umaga, sa gabi na lang',
])('%s: all of it says when a call is answered', (text) => {
  expect(callHoursIn(text)).toMatchObject({ words: text, rest: '' });
});
