import { expect, it } from 'vitest';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { demoOf } from '#local/demo/demo.ts';
import { demoOffice } from '#local/demo/office.ts';
import { jurisdictionsOf } from '#local/settings.ts';

const jurisdictions = ['cn-mainland', 'gb', 'ph'];

it('a stage serves the jurisdiction of its setting, or several', () => {
  expect(jurisdictionsOf({})).toEqual(['cn-mainland']);
  expect(jurisdictionsOf({ jurisdictions: 'gb' })).toEqual(['gb']);
  expect(jurisdictionsOf({ jurisdictions: ['cn-mainland', 'gb'] })).toEqual(['cn-mainland', 'gb']);
});

it.each(jurisdictions)('the demo of %s: its own offices under one above, and their staff', (jurisdiction) => {
  const { offices, staff } = demoOf([jurisdiction]);
  const ids = offices.map(({ id }) => id);
  expect(new Set(offices.map((each) => each.jurisdiction))).toEqual(new Set([jurisdiction]));
  expect(offices.filter(({ parent }) => parent === undefined)).toHaveLength(1);
  expect(offices.every(({ parent = ids[0] }) => parent === ids[0])).toBe(true);
  expect(staff.filter(({ office }) => !ids.includes(office))).toEqual([]);
});

it('a story finds the same people in each of them', () => {
  const [first, ...others] = jurisdictions.map((each) => {
    const { offices, staff } = demoOf([each]);
    return offices.map(({ id }) => staff.filter(({ office }) => office === id).flatMap(({ roles }) => roles));
  });
  for (const other of others) expect(other).toEqual(first);
});

it('nobody is in two of them', () => {
  const ids = demoOf(jurisdictions).staff.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('an office works under its own law and counts after its own calendar', () => {
  expect(demoOffice('gb-sct-perth')).toMatchObject({
    procedure: { plain: newestProcedure('gb'), under: [{ areas: ['GB-SCT'] }, { areas: ['GB-SCT'] }] },
    calendar: { id: 'gb-sct' },
  });
  expect(demoOffice('gb-eng-leeds').calendar.id).toBe('gb-eng');
  expect(demoOffice('cn-440306').calendar.id).toBe('cn');
  expect(demoOffice('ph-calabarzon')).toMatchObject({
    procedure: newestProcedure('ph'),
    calendar: { id: 'ph' },
  });
});

it('a jurisdiction without a demo is refused with those that have one', () => {
  expect(() => demoOf(['atlantis'])).toThrow('cn-mainland, gb, ph');
});
