/** A firm and nothing else, told while it is asked whether somebody is in danger: it is likely the employer, and is asked about. */
import { describe, expect, it } from 'vitest';
import { dialogueTold, lastTold } from '#tests/support/dialogue-told.ts';

const threatened = {
  'cn-mainland': ['工资三个月没发 18000', '工头说再闹就打断我的腿'],
  gb: ['my boss has not paid me £900 for 2 months', 'he said he will break my legs'],
  ph: ['unpaid wages 18000 2 months', 'Binantaan ako na papatayin'],
};
type Law = keyof typeof threatened;
const afterwards = { 'cn-mainland': ['没有', '昆山千灯'], gb: ['no', 'Leeds'], ph: ['hindi po', 'Cebu'] };

const firms = [
  ['gb', 'Avara'],
  ['gb', 'Tesco.'],
  ['gb', 'JBS'],
  ['gb', 'G4S'],
  ['gb', 'Marks & Spencer'],
  ['gb', '2 Sisters'],
  ['gb', 'avara foods'],
  ['gb', 'Royal Mail'],
  ['cn-mainland', '中交一航局'],
  ['cn-mainland', '鑫发厂'],
  ['cn-mainland', '美团'],
  ['ph', 'Jollibee'],
  ['ph', 'JRM Hauling'],
  ['ph', 'kalinaw steelworks'],
  ['ph', 'Puregold'],
] as const satisfies readonly (readonly [Law, string])[];

describe.each(firms)('%s: %s', (law, firm) => {
  const texts = [...threatened[law], firm, ...afterwards[law]];
  const name = firm.replace('.', '');

  it('is asked about when the question comes, and kept after a yes', () => {
    const { dialogue, replies } = lastTold(law, texts);
    expect(dialogue).toMatchObject({ step: 'employer', doubts: { employer: name } });
    expect(replies.join('\n')).toMatch(/单独发过|by itself/u);
    expect(replies.join('\n')).not.toContain(name);
    expect(dialogueTold(law, [...texts, '1']).answers.employer).toBe(name);
  });

  it('is none after a no', () => {
    const { step, answers, doubts } = dialogueTold(law, [...texts, '2']);
    expect({ step, employer: answers.employer ?? doubts.employer }).toEqual({ step: 'employer' });
  });
});

// of a firm's form, or known to everybody: there is nothing to ask
it.each(['中铁十二局', '顺达鞋材', '富士康'])('%s is kept at once', (firm) => {
  expect(dialogueTold('cn-mainland', [...threatened['cn-mainland'], firm]).answers.employer).toBe(firm);
});

it.each([
  ['gb', 'Outside'],
  ['gb', 'Smoke'],
  ['gb', 'Police'],
  ['gb', 'Everyone'],
  ['gb', 'NO PAY HERE'],
  ['gb', 'Waiting'],
  ['gb', 'hello'],
  ['gb', 'Paul'],
  ['cn-mainland', '宿舍'],
  ['cn-mainland', '老板'],
  ['cn-mainland', '劳务公司'],
  ['cn-mainland', '在公司'],
  ['cn-mainland', '公安局'],
  ['cn-mainland', '三号楼'],
  ['ph', 'Lahat'],
  ['ph', 'Dito po'],
  ['ph', 'Barko'],
] as const)('%s: %s is no firm', (law, text) => {
  const { answers, doubts } = dialogueTold(law, [...threatened[law], text]);
  expect(answers.employer ?? doubts.employer).toBeUndefined();
});

it('of a firm that is known nothing changes', () => {
  const known = ['no wages', 'Leeds', 'Pell Roofing', 'he said he will break my legs', 'Royal Mail'];
  const { answers, doubts } = dialogueTold('gb', known);
  expect([answers.employer, doubts.employer]).toEqual(['Pell Roofing', undefined]);
});

it('another name in its place is taken', () => {
  const texts = [...threatened.gb, 'Avara', ...afterwards.gb];
  expect(dialogueTold('gb', [...texts, 'no, its Pell Roofing Ltd']).answers.employer).toBe(
    'Pell Roofing Ltd',
  );
  expect(dialogueTold('gb', [...texts, '0']).skipped).toContain('employer');
});
