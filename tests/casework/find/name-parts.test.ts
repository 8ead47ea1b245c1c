import fc from 'fast-check';
import { expect, it } from 'vitest';
import { namePartsOf, soughtPartsOf } from '#casework/find/name-parts.ts';

const finds = (asked: string, name: string): boolean => {
  const sought = soughtPartsOf(asked);
  const kept = new Set(namePartsOf(name));
  return sought.length > 0 && sought.every((part) => kept.has(part));
};

it.each([
  ['恒发', '深圳市恒发电子有限公司'],
  ['深圳市恒发电子有限公司', '深圳市恒发电子有限公司'],
  ['王伟', '王伟'],
  ['小明', '王 小明'],
  ['王 小明', '王小明'],
  ['热合曼', '阿卜杜·热合曼'],
  ['卜杜·热合', '阿卜杜·热合曼'],
  ['ann', 'Joanna Meyer'],
  ['JOSE', 'José Rizal'],
  ['josé', 'JOSE RIZAL'],
  ['Rizal Jos', 'José Rizal'],
  ['ste', 'Eastern Steel'],
  ['al smith', 'Alan Smith'],
  ['Li Na', 'Li Na'],
  ['na li', 'Li Na'],
  ['ＡＢＣ', 'abc电子'],
  ['abc 电子', 'ABC电子厂'],
  ['Đặng Văn', 'Đặng Văn Lâm'],
])('%s finds %s', (asked, name) => {
  expect(finds(asked, name)).toBe(true);
});

it.each([
  ['恒', '深圳市恒发电子有限公司'],
  ['恒电', '深圳市恒发电子有限公司'],
  ['发恒', '深圳市恒发电子有限公司'],
  ['王明', '王小明'],
  ['li', 'Li Na'],
  ['an', 'Joanna'],
  ['anm', 'Joan Meyer'],
  ['Joanne', 'Joanna'],
  ['恒发电器', '恒发电子'],
  ['', 'Joanna'],
  ['…', 'Joanna'],
])('%s does not find %s', (asked, name) => {
  expect(finds(asked, name)).toBe(false);
});

const chinese = fc.string({
  unit: fc.constantFrom(...'王张李刘陈杨恒发电子厂公司有限深圳'),
  minLength: 2,
  maxLength: 20,
});
const latin = fc.string({ unit: fc.constantFrom(...'abcdeéöÄßñ'), minLength: 3, maxLength: 20 });

it('every piece of a name that is long enough finds it', () => {
  fc.assert(
    fc.property(fc.oneof(chinese, latin), fc.nat(), fc.nat(), (name, from, many) => {
      const letters = [...name];
      const least = /\p{Script=Han}/u.test(name) ? 2 : 3;
      const start = from % (letters.length - least + 1);
      const length = least + (many % (letters.length - start - least + 1));
      expect(finds(letters.slice(start, start + length).join(''), name)).toBe(true);
    }),
  );
});

it('reads a bounded number of lists, however long the text is', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      expect(soughtPartsOf(text).length).toBeLessThanOrEqual(8);
    }),
  );
});
