import { describe, expect, it } from 'vitest';
import { unansweredBy } from '#domain/understanding/danger/unanswered.ts';
import { dangerIn } from '#domain/understanding/danger.ts';
import { askedAt } from '../../../bin/understanding/reading.ts';

describe('of something else: no danger, and no doubt of it', () => {
  it.each([
    ['en', 'danger', 'no name'],
    ['en', 'danger', 'dont know the company name, subcontractor'],
    ['en', 'danger', 'no idea of the firm'],
    ['en', 'danger', 'i forgot the street name'],
    ['en', 'danger', 'thats him'],
    ['en', 'who', 'she is lady'],
    ['en', 'who', 'he is man'],
    ['en', 'who', 'its a chinese lady'],
    ['tl', 'danger', 'di ko po alam ang pangalan'],
    ['tl', 'who', 'babae po'],
    ['tl', 'who', 'lalaki po siya'],
    ['zh', 'danger', '不知道公司叫什么'],
    ['zh', 'danger', '名字不知道'],
    ['zh', 'who', '是个女的'],
  ] as const)('%s, asked for %s: %s', (language, question, text) => {
    expect(dangerIn(askedAt(language, question, text))).toBe('none');
  });

  it.each([
    ['en', 'danger', 'dont know', 'maybe'],
    ['en', 'danger', 'he is a violent man', 'maybe'],
    ['en', 'danger', 'no', 'no'],
    ['en', 'danger', 'yes', 'yes'],
    ['tl', 'danger', 'di ko po alam', 'maybe'],
    ['zh', 'danger', '不知道', 'maybe'],
    ['en', 'danger', 'no name but he is hitting us now', 'yes'],
  ] as const)('%s, asked for %s: %s is what it was', (language, question, text, heard) => {
    expect(dangerIn(askedAt(language, question, text))).toBe(heard);
  });

  it.each(['yeah send', 'yes send it', 'please send', 'oo i send nyo na po', '是的 发送', '对 提交吧'])(
    '%s: a courtesy',
    (text) => {
      expect(unansweredBy(text)).toBe('courtesy');
    },
  );

  it.each(['yes', 'yes send help', 'yeah send police', 'send someone'])('%s: none', (text) => {
    expect(unansweredBy(text)).toBeUndefined();
  });
});
