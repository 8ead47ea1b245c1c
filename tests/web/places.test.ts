import { describe, expect, it } from 'vitest';
import { divisionsOf } from '#domain/jurisdictions/divisions.ts';
import { matchesPlace, pathsOf } from '../../web/shown/places.ts';

const all = (language: string, within?: string): { code: string; name: string; within?: string }[] =>
  divisionsOf('cn-mainland')
    .below(within)
    .flatMap((code) => [
      {
        code,
        name: divisionsOf('cn-mainland').name(code, language),
        ...(within === undefined ? {} : { within }),
      },
      ...all(language, code),
    ]);

const finds = (language: string, typed: string): readonly string[] =>
  [...pathsOf(all(language))].filter(([, names]) => matchesPlace(names, typed)).map(([code]) => code);

describe('a place is found as it is typed', () => {
  it.each([
    ['zh-CN', '龙华', ['440309', '460106']],
    ['zh-CN', '深圳龙华', ['440309']],
    ['zh-CN', '深圳市龙华区', ['440309']],
    ['zh-CN', '广东 龙华', ['440309']],
    ['zh-CN', '深圳', ['440300']],
    ['en', 'longhua, shenzhen', ['440309']],
    ['en', 'Shenzhen Longhua', ['440309']],
    ['en', 'shenzhen', ['440300']],
    ['zh-CN', '没有这地方', []],
  ])('in %s: %s', (language, typed, codes) => {
    expect(finds(language, typed)).toEqual(codes);
  });

  it('before anything is typed all are there', () => {
    expect(finds('zh-CN', '').length).toBeGreaterThan(3000);
  });
});
