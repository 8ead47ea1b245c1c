import { expect, it } from 'vitest';
import { office, officeName, officeNameOf } from '#domain/office/office.ts';

const shenzhen = {
  id: 'cn-4403',
  names: { en: 'Shenzhen', 'zh-CN': '深圳' },
  jurisdiction: 'cn-mainland',
  area: '440300',
  phone: '1',
  dutyPhone: '+8610000000001',
};

it.each([
  ['zh-CN', '深圳'],
  ['en', 'Shenzhen'],
  ['fil', 'Shenzhen'],
])('in %s an office is called %s: in English where it has no name of that language', (language, name) => {
  expect(officeName(shenzhen, language)).toBe(name);
});

it('without an English name any that there is, before the id', () => {
  expect(officeName({ id: 'cn-4403', names: { 'zh-CN': '深圳' } }, 'en')).toBe('深圳');
});

it('an office that the directory does not know is called by its id', () => {
  expect(officeNameOf([shenzhen], 'cn-4403', 'zh-CN')).toBe('深圳');
  expect(officeNameOf([shenzhen], 'cn-9999', 'zh-CN')).toBe('cn-9999');
});

it('an office has a name in one language at least', () => {
  expect(office.safeParse({ ...shenzhen, names: {} }).success).toBe(false);
  expect(office.safeParse({ ...shenzhen, names: { en: '' } }).success).toBe(false);
  expect(office.safeParse(shenzhen).success).toBe(true);
});
