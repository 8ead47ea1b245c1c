/** What is answered to "who is it?" and names nobody, and names that stand behind what the firm is. */
import { expect, test } from 'vitest';
import { understand } from '#domain/understanding/understand.ts';
import { askedAt } from '../../../bin/understanding/reading.ts';

const read = (lang: string, question: string, text: string) => understand(askedAt(lang, question, text));

test.each([
  ['en', 'near the station'],
  ['en', 'Near the station'],
  ['en', 'by the big tesco'],
  ['en', 'down the docks'],
  ['en', 'round the back of the market'],
  ['en', 'behind Aldi'],
  ['en', 'at the bus station'],
  ['en', 'around 900'],
  ['en', 'about 30'],
  ['en', 'like 2 grand'],
  ['en', 'maybe 1200 pounds'],
  ['en', 'nearly £2000'],
  ['en', 'just him'],
  ['en', 'Only her'],
  ['en', 'them'],
  ['tl', 'mga 9000'],
  ['tl', 'siguro 9000 po'],
  ['tl', 'halos 12k'],
  ['tl', 'sya lang po'],
  ['tl', 'aq lng'],
  ['tl', 'ako lang po'],
  ['tl', 'kami lng poh'],
  ['tl', 'ung babae'],
  ['tl', 'yung lalaki po'],
  ['tl', 'malapit sa palengke'],
  ['tl', 'sa may simbahan'],
  ['tl', 'sa tapat ng munisipyo'],
  ['zh', '大概9000'],
  ['zh', '差不多三万'],
  ['zh', '那个女的'],
  ['zh', '就是他'],
  ['zh', '火车站旁边'],
  ['zh', '在菜市场后面'],
])('%s: "%s" names no employer', (lang, text) => {
  expect(read(lang, 'who', text).employer).toBeUndefined();
});

test.each([
  ['en', 'Station Road Bakery', 'Station Road Bakery'],
  ['en', 'The Docks Cafe', 'The Docks Cafe'],
  ['en', 'at the crown', 'the crown'],
  ['en', 'About Time Recruitment', 'About Time Recruitment'],
  ['en', 'Near & Far Couriers', 'Near & Far Couriers'],
  ['en', 'By The Sea Hotel', 'By The Sea Hotel'],
  ['en', 'its restaurant Golden Wok', 'Golden Wok'],
  ['en', 'textile factory Ali Fashion', 'Ali Fashion'],
  ['en', 'a car wash Shiny Hands', 'Shiny Hands'],
  ['en', 'the pub Red Lion', 'Red Lion'],
  ['tl', 'sugar mill Don Pepe', 'Don Pepe'],
  ['tl', 'karinderya Aling Nena po', 'Aling Nena'],
  ['en', 'dont know firm just Raj', 'Raj'],
  ['en', 'i dont know the company, only Raj', 'Raj'],
  ['en', 'dont know the name of the company just boss Raj', 'Raj'],
  ['tl', 'di ko alam kumpanya si Raj lang', 'Raj'],
  ['zh', '不知道公司 只知道老陈', '老陈'],
])('%s: "%s" names %s', (lang, text, value) => {
  expect(read(lang, 'who', text).employer?.value).toBe(value);
});

test.each([
  ['en', 'restaurant in Hull'],
  ['en', 'factory Manager'],
  ['en', 'warehouse Hull'],
  ['en', 'dont know firm'],
])('%s: "%s" is read as no such name', (lang, text) => {
  expect(read(lang, 'who', text).employer?.sure ?? false).toBe(false);
});

test.each([
  ['en', 'owed £450. Firm: JKL. Hull', 'JKL'],
  ['en', 'not paid. Wakefield. employer is GXO. £400', 'GXO'],
  ['en', 'company is called BKR and they not pay me 900', 'BKR'],
  ['en', 'boss not pay for 6 weeks. Name Shiny Hand Car Wash', 'Shiny Hand Car Wash'],
  ['tl', 'di ako sinahuran 5000 sa Las Pinas kay Mrs Reyes', 'Mrs Reyes'],
  ['tl', 'walang sahod 2 buwan kay Mang Boy', 'Mang Boy'],
])('%s: "%s" tells of %s', (lang, text, value) => {
  expect(read(lang, 'start', text).employer).toEqual({ value, sure: true });
});

test.each([
  ['en', 'i broke my arm 3 weeks ago in Hull, Alpha Build', 'Alpha Build'],
  ['en', 'not paid 900 in Leeds. Crown Windows', 'Crown Windows'],
])('%s: "%s" tells of %s', (lang, text, value) => {
  expect(read(lang, 'start', text).employer?.value).toBe(value);
});

test.each([
  ['en', 'not paid 900, firm is in UK'],
  ['en', 'my employer is HMRC registered and not pay me'],
  ['en', 'FIRM IS BAD NOT PAY ME 900'],
  ['en', 'not paid 900. my name is Anna Lowe'],
  ['en', 'not paid in Leeds, Kirkstall Road'],
  ['tl', 'umutang ako kay Mang Boy kasi walang sahod'],
])('%s: "%s" tells of no employer', (lang, text) => {
  expect(read(lang, 'start', text).employer).toBeUndefined();
});

test('a name of a firm is not the name of who writes', () => {
  expect(read('en', 'start', 'boss not pay for 6 weeks. Name Shiny Hand Car Wash').name).toBeUndefined();
  expect(read('en', 'start', 'boss not pay for 6 weeks. Name Anna Lowe').name?.value).toBe('Anna Lowe');
});

test.each([
  ['tl', 'ABC Security Agency sa Pasig', 'Pasig', 'ABC Security Agency'],
  ['en', 'Quick Staffing Agency in Leeds', 'Leeds', 'Quick Staffing Agency'],
])('%s: "%s" at "where?" is the town and the firm', (lang, text, place, employer) => {
  const meaning = read(lang, 'place', text);
  expect([meaning.place?.value, meaning.employer?.value]).toEqual([place, employer]);
});
