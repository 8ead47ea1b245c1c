/** What is likely and not said in so many words is read back, never kept in silence. */
import { describe, expect, it } from 'vitest';
import type { AskBack } from '#domain/understanding/meaning.ts';
import { understand } from '#domain/understanding/understand.ts';
import { askedAt } from '../../../bin/understanding/reading.ts';

describe('what is read back', () => {
  it.each<[lang: string, question: string, text: string, asks: AskBack]>([
    // somebody joined to those who are counted, by words that count nobody
    ['en', 'people', 'six of us and the night lads', 'how_many_people'],
    ['en', 'people', 'eight with some agency drivers', 'how_many_people'],
    ['zh', 'people', '六个人带上食堂的', 'how_many_people'],
    // so many in a place, and not so many of us
    ['zh', 'start', '工地上40个人 没发工资', 'how_many_people'],
    ['zh', 'start', '三个月没发工资 14个人', 'how_many_people'],
    // which of two names it bears on paper
    // a trade by itself, or capitals that begin the text
    ['zh', 'start', '桂林 山水人家客栈 保洁 两个月没结', 'which_employer'],
    ['en', 'start', 'Golden Bamboo Kitchen in Luton, not paid since June', 'which_employer'],
    ['tl', 'start', 'Tres Marias Hauling sa Lipa City, di binayaran', 'which_employer'],
  ])('%s, at %s: %s', (lang, question, text, asks) => {
    expect(understand(askedAt(lang, question, text)).asksBack).toContain(asks);
  });
});
