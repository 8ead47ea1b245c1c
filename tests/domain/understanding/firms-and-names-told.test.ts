/** Who it is and who writes, in words that were taken for another name or for none. */
import { expect, test } from 'vitest';
import { understand } from '#domain/understanding/understand.ts';
import { askedAt } from '../../../bin/understanding/reading.ts';

const read = (lang: string, question: string, text: string) => understand(askedAt(lang, question, text));

test.each([
  ['en', 'start', 'Owed £1200 by Gala Bingo, Oldham', 'Gala Bingo'],
  ['en', 'start', 'owed 900 by Spice Hut in Bury', 'Spice Hut'],
  ['en', 'who', 'boss is cried Singh', 'Singh'],
  ['tl', 'start', 'di ako pinasahod, Bakery ni Mang Ben', 'Mang Ben'],
  ['tl', 'start', 'ang boss ko po ay si Mr. Lee, di ako sinahod', 'Mr. Lee'],
  ['tl', 'start', 'Contractor namin na si Engr. Dela Cruz di nagbayad', 'Engr. Dela Cruz'],
  ['zh', 'start', '站点叫顺达 工资没发', '顺达'],
  ['zh', 'who', '叫什么来着好像是叫美居家具厂', '美居家具厂'],
])('%s at %s: %s', (lang, question, text, value) => {
  expect(read(lang, question, text).employer).toEqual({ value, sure: true });
});

test.each([
  ['en', 'aye'],
  ['en', 'ok back'],
  ['en', '£1200'],
  ['zh-pinyin', '12000 kuai'],
  ['en', '1450 each month'],
  ['en', 'yh'],
  ['tl', 'kulang pa 10k'],
  ['zh', '每月5000'],
])('%s: %s is nobody', (lang, text) => {
  expect(read(lang, 'who', text).employer).toBeUndefined();
});

test.each([
  ['班长 赵铁柱', '赵铁柱'],
  ['那写小王吧', '小王'],
])('%s: the name is %s', (text, value) => {
  expect(read('zh', 'name', text).name?.value).toBe(value);
});

test.each([
  ['tl', 'mali po'],
  ['zh-pinyin', 'bu liu'],
  ['zh-pinyin', 'dui'],
])('%s: %s is no name', (lang, text) => {
  expect(read(lang, 'name', text).name).toBeUndefined();
});

test.each(['不是工伤,是欠薪', '没人受伤，工资没发'])('%s tells of wages', (text) => {
  expect(read('zh', 'start', text).kind?.value).toBe('wage.unpaid');
});

test.each(['受伤了不给报工伤', '没给我报工伤'])('%s tells of an injury', (text) => {
  expect(read('zh', 'start', text).kind?.value).toBe('injury.not_reported');
});

test.each(['吉运汽配', '明辉五金厂'])('%s tells of no kind', (text) => {
  expect(read('zh', 'start', text).kind).toBeUndefined();
});
