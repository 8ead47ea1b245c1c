/** Who employs where no firm has a form: somebody without a firm, a house next to another, a name that ends as few do, a scolding. */
import { expect, test } from 'vitest';
import { understand } from '#domain/understanding/understand.ts';
import { askedAt } from '../../../bin/understanding/reading.ts';

const employerNamed = (lang: string, text: string) => understand(askedAt(lang, 'who', text)).employer;

test.each([
  ['zh', '没单位 老板叫李强', '李强'],
  ['zh', '没什么单位，就老陈', '老陈'],
  ['zh', '不是公司，就是我们村的张建国', '张建国'],
  ['zh', '没有公司 包工头陈大发', '陈大发'],
  ['zh', '没公司 跟村里的老马干', '老马'],
  ['zh', '没厂没公司 就是王婶家', '王婶家'],
  ['zh', '没有公司，雇我的人叫李大姐', '李大姐'],
  ['zh', '没有正规公司，老板叫赵刚', '赵刚'],
  ['zh', '不是厂是店，叫湘味轩', '湘味轩'],
  ['en', 'no company, just a bloke called Dave', 'Dave'],
  ['en', 'not a company just Dave', 'Dave'],
  ['en', 'no company. his name is Raj', 'Raj'],
  ['en', "its not a company, it's a guy called Imran", 'Imran'],
  ['en', "there isn't a company, I clean for Mrs Brown", 'Mrs Brown'],
  ['en', 'Dave dont know his last name', 'Dave'],
  ['tl', 'walang kumpanya, si Mang Tonyo', 'Mang Tonyo'],
  ['tl', 'hindi kumpanya si Mang Tonyo lang ang amo', 'Mang Tonyo'],
  ['tl', 'walang kumpanya, may ari si Gng. Reyes', 'Gng. Reyes'],
])('%s: %s is somebody', (lang, text, value) => {
  expect(employerNamed(lang, text)).toEqual({ value, sure: true });
});

test.each([
  ['zh', '没有单位，雇主姓陈', '陈'],
  ['zh', '没有单位，就姓陈的一个老板', '陈'],
  ['zh', 'meiyou danwei, laoban xing chen', 'chen'],
])('%s: %s tells a surname, and the whole name is asked', (lang, text, value) => {
  expect(employerNamed(lang, text)).toEqual({ value, sure: false });
});

test.each([
  ['zh', '没有单位'],
  ['zh', '没有公司，私人老板'],
  ['en', "there's no firm"],
  ['tl', 'walang kumpanya'],
])('%s: %s: perhaps somebody is known by name', (lang, text) => {
  const { employer, asksBack } = understand(askedAt(lang, 'who', text));
  expect([employer, asksBack]).toEqual([undefined, ['which_employer']]);
});

test.each([
  ['zh', '伟创力旁边的小厂叫新业', '新业'],
  ['zh', '隔壁的厂子叫鑫旺', '鑫旺'],
  ['zh', '富士康对面那个作坊叫永利', '永利'],
  ['zh', '万达后面一个小店，名叫小香猪', '小香猪'],
  ['en', 'small place next to Amazon called Packwell', 'Packwell'],
  ['en', 'next to Tesco, its called Sunrise', 'Sunrise'],
  ['tl', 'katabi ng Jollibee, Mang Kepweng Lomi', 'Mang Kepweng Lomi'],
])('%s: %s: not what it stands next to', (lang, text, value) => {
  expect(employerNamed(lang, text)).toEqual({ value, sure: true });
});

test.each([
  ['zh', '宏发饰品'],
  ['zh', '永发'],
  ['zh', '鲜活海鲜'],
  ['zh', '湘村馆'],
  ['zh', '破浪物流'],
  ['en', 'Hull Cod Shack'],
  ['en', 'Costcut Cafe'],
  ['en', 'Just Eat'],
  ['en', 'No Company Ltd'],
])('%s: %s is a firm', (lang, text) => {
  expect(employerNamed(lang, text)).toEqual({ value: text, sure: true });
});

test.each([
  ['zh', '什么破厂'],
  ['zh', '垃圾公司'],
  ['zh', '啥破单位'],
  ['zh', '什么鬼公司'],
  ['zh', '没发工资的老板'],
  ['zh', '还没发'],
  ['zh', '饰品厂'],
  ['en', 'some damn factory'],
  ['en', 'Bloody factory'],
  ['en', 'rubbish company'],
  ['tl', 'bwisit na pabrika'],
])('%s: %s names nobody', (lang, text) => {
  expect(employerNamed(lang, text)).toBeUndefined();
});

test.each([
  ['en', 'name', 'money came'],
  ['zh', 'name', '钱到账'],
  ['zh', 'name', '钱到了一半'],
  ['zh', 'name', '到账了'],
] as const)('%s at %s: %s is no name', (lang, question, text) => {
  expect(understand(askedAt(lang, question, text)).name).toBeUndefined();
});

test.each([
  ['en', 'who', 'actually my name is Lee Parr', 'Lee Parr'],
  ['zh', 'name', '钱小豪', '钱小豪'],
] as const)('%s at %s: %s names who writes, and no firm', (lang, question, text, value) => {
  const { name, employer } = understand(askedAt(lang, question, text));
  expect([name?.value, employer]).toEqual([value, undefined]);
});

test.each([
  ['tl', 'mali yung lugar sa Bacoor pala', 'Bacoor'],
  ['tl', 'sa Bacoor pala', 'Bacoor'],
] as const)('%s: %s is in %s', (lang, text, value) => {
  expect(understand(askedAt(lang, 'place', text)).place?.value).toBe(value);
});

test.each([
  ['en', 'and the place is Wigston not Leicester', { place: { value: 'Wigston', sure: true } }],
  ['en', 'also the firm is Acme Ltd', { employer: { value: 'Acme Ltd', sure: true } }],
  ['zh', '还有地点是虎门', { place: { value: '虎门', sure: true } }],
  ['zh', '改一下 是九月', { since: { value: { month: '2026-09' }, sure: true } }],
] as const)('%s: %s puts one thing right', (lang, text, facts) => {
  expect(understand(askedAt(lang, 'readback', text))).toMatchObject({ ...facts, answer: 'part' });
});

test('jiu wo, asked how many they are, is one, and it is asked whether it is a cry', () => {
  expect(understand(askedAt('zh', 'people', 'jiu wo'))).toMatchObject({
    danger: 'maybe',
    people: { value: { low: 1 } },
  });
  expect(understand(askedAt('zh', 'people', 'jiu wo yi ge')).danger).toBe('none');
  expect(understand(askedAt('zh', 'start', 'jiu wo')).danger).toBe('yes');
});
