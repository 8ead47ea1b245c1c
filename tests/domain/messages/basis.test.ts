/** Articles are told in the reader's language, or as the procedure has them; never half of each. */
import { describe, expect, it, test } from 'vitest';
import { jurisdictionOf } from '#domain/jurisdictions/jurisdictions.ts';
import { basesNamedIn, basisIn, chineseNumber } from '#domain/messages/basis.ts';

const mainland = jurisdictionOf('cn-mainland') ?? {};

test.each([
  [1, '一'],
  [10, '十'],
  [18, '十八'],
  [20, '二十'],
  [85, '八十五'],
  [100, '一百'],
  [105, '一百零五'],
  [110, '一百一十'],
  [276, '二百七十六'],
])('%i stands in a law as %s', (value, said) => expect(chineseNumber(value)).toBe(said));

describe('a basis in Chinese', () => {
  it.each([
    ['LSSR art. 18', '《劳动保障监察条例》第十八条'],
    [
      'LSSR arts 11 and 21; LDMAL art. 2',
      '《劳动保障监察条例》第十一条、第二十一条；《劳动争议调解仲裁法》第二条',
    ],
    ['WPMW arts 18-22', '《保障农民工工资支付条例》第十八条至第二十二条'],
    [
      'Criminal Law art. 276-1; Fa Shi [2013] 3 arts 2-9',
      '《刑法》第二百七十六条之一；法释〔2013〕3号第二条至第九条',
    ],
    ['MOHRSS Order 17 of 2011, arts 18 and 19', '人力资源和社会保障部令第17号（2011年）第十八条、第十九条'],
    [
      'LSSR art. 14 (at once); the day is a promise of the office',
      '《劳动保障监察条例》第十四条（立即）；具体时限为本机关服务承诺',
    ],
    [
      'LCL 48, 87; Decree 535 25, 27',
      '《劳动合同法》第四十八条、第八十七条；《劳动合同法实施条例》（国务院令第535号）第二十五条、第二十七条',
    ],
    ['粤府函〔2025〕23号', '粤府函〔2025〕23号'],
  ])('%s', (basis, said) => expect(basisIn('zh-CN', mainland, basis)).toBe(said));

  it('is there for every article that the law of mainland China names', () => {
    const said = basesNamedIn(mainland).map((basis) => basisIn('zh-CN', mainland, basis));
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((each) => /[a-z]/i.test(each))).toEqual([]);
  });

  it('is as the procedure has it where a law has no name there, and in English', () => {
    expect(basisIn('zh-CN', mainland, 'LSSR art. 18; Unknown Act s. 3')).toBe(
      'LSSR art. 18; Unknown Act s. 3',
    );
    expect(basisIn('zh-CN', jurisdictionOf('gb') ?? {}, 'NMWA 1998 s. 19')).toBe('NMWA 1998 s. 19');
    expect(basisIn('en', mainland, 'LSSR art. 18')).toBe('LSSR art. 18');
  });
});
