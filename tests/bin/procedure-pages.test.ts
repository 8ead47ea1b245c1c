import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { procedures } from '#domain/jurisdictions/procedures.ts';
import { pages } from '../../bin/procedure/docs/write.ts';

const made = await pages();

it('the pages of procedures and transitions say what the data say now (else: npm run procedure -- docs)', () => {
  const stale = Object.entries(made).flatMap(([path, text]) =>
    readFileSync(path, 'utf8') === text ? [] : [path],
  );
  // a page, a picture and the law of each, the last in Chinese too for China; their list, two of rules, the transitions
  expect(Object.keys(made)).toHaveLength(3 * procedures.length + 1 + 4);
  expect(stale).toEqual([]);
});

it.each(procedures)(
  'the page of $id says what stands behind each closing, what may be found broken, and whom to call',
  (of) => {
    const page = made[`docs/procedures/${of.id}.md`] ?? '';
    for (const { reason, needs, twoPersons } of of.closingReasons) {
      const row = page.split('\n').find((line) => line.includes(`(\`${reason}\`)`)) ?? '';
      for (const each of needs.flat()) expect(row).toContain(each.split(':')[0]?.replaceAll('_', ' '));
      expect([reason, row.endsWith('| yes |')]).toEqual([reason, twoPersons === true]);
    }
    const section = page.split('## Violations')[1]?.split('\n## ')[0] ?? '';
    for (const { rule, what, basis } of of.violations)
      expect(section).toContain(`| ${what} | ${basis} | ${rule} |`);
    expect(section.includes('None is named')).toBe(of.violations.length === 0);
    const numbers = page.split('## Numbers that')[1] ?? '';
    for (const { number, source = '' } of [...of.emergencyNumbers, ...of.hotlines]) {
      expect(numbers).toContain(`| ${number} |`);
      expect(numbers).toContain(source);
    }
  },
);

it.each(['gb@2026', 'ph@2016', 'ph@2025'])('the page of %s names no rule of another law', (id) => {
  const page = Object.entries(made).find(([path]) => path.endsWith(`${id}.md`))?.[1] ?? '';
  const prefix = id.slice(0, 2).toUpperCase();
  const rules = [...page.matchAll(/\b([A-Z]{2})-[A-Z]{2}-\d+/g)].filter(([, law]) => law !== prefix);
  expect(page).not.toBe('');
  expect(rules.map(([rule]) => rule)).toEqual([]);
  expect(page).not.toMatch(/labour arbitration|to arbitration/);
});

it('the law of China is on one page in Chinese: its limits apart from promises, and no article in English', () => {
  const page = made['docs/procedures/cn-mainland@2026-01.law.zh-CN.md'] ?? '';
  const section = (heading: string) => page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  expect(section('法定期限')).toContain('《关于实施〈劳动保障监察条例〉若干规定》第18条');
  expect(section('法定期限')).not.toContain('服务承诺');
  expect(section('本机关的服务承诺')).not.toMatch(/LSSR|第\d+条.*已核对.*法定/);
  expect(section('拒不支付劳动报酬罪的数额标准')).toContain('粤高法发〔2015〕4号');
  expect(section('工作日历')).toContain('2026-12-31');
  const cells = page.split('\n').filter((line) => line.startsWith('| '));
  expect(cells.filter((line) => /\b(art|arts|promise|Law|LSSR|LCL|LDMAL|WPMW|SIL)\b/.test(line))).toEqual([]);
});

it.each(procedures)(
  'the law of $id is on one page: objections, numbers, wage rules and the ends of its calendars',
  (of) => {
    const page = made[`docs/procedures/${of.id}.law.en.md`] ?? '';
    const section = (heading: string) => page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
    for (const { kind, basis } of of.timeLimits)
      expect(section(kind === 'service' ? 'Promises of the office' : 'Limits of the law')).toContain(basis);
    for (const right of [of.disputeWithin, of.reviewWithin, of.suitWithin])
      expect(section('Objections')).toContain(right.basis);
    for (const { number } of of.hotlines)
      expect(section('Numbers that workers are told to call')).toContain(number);
    expect(section('Calendars')).toMatch(/\| 20\d\d-12-31 \|/);
    expect(section('Wage rules')).not.toContain('None');
  },
);
