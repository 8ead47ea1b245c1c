import { describe, expect, it } from 'vitest';
import { askedByHeldIn } from '#domain/understanding/danger/asked-by-held.ts';

describe('what somebody asks whose danger was reported', () => {
  it.each([
    ['when', 'how long until someone come'],
    ['when', 'when will police come?'],
    ['when', 'is anyone coming'],
    ['when', 'will you help us'],
    ['when', 'kailan po may darating'],
    ['when', 'may darating po ba'],
    ['when', '什么时候有人来'],
    ['when', '你们会来吗'],
    ['safe', 'is it safe to write you?'],
    ['safe', 'can he see this'],
    ['safe', 'will they know i text you'],
    ['safe', 'ligtas po ba mag text dito'],
    ['safe', '发短信安全吗？'],
    ['safe', '老板会看到吗'],
    ['out', 'paano po ako makakalabas'],
    ['out', 'how do we get out'],
    ['out', 'what should i do now'],
    ['out', 'should we run'],
    ['out', 'ano po ang dapat kong gawin'],
    ['out', '怎么才能出去'],
    ['out', '我们该怎么办'],
  ] as const)('%s: %s', (asks, text) => {
    expect(askedByHeldIn(text)).toBe(asks);
  });

  it.each([
    'outside Luton i dont know the street',
    'he comes at night',
    'they will come back at 6 and lock us',
    'we are 5 girls',
    'is it Mill Street',
    'sa Imus Cavite po',
    'hindi kami makalabas',
    '他们晚上会来打我们',
    '在东莞长安',
    'we can not get out',
  ])('asks nothing of it: %s', (text) => {
    expect(askedByHeldIn(text)).toBeUndefined();
  });
});
