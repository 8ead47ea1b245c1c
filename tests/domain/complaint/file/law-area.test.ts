import { describe, expect, it } from 'vitest';
import { decide } from '#domain/complaint/decide.ts';
import type { CaseEvent } from '#domain/complaint/events/registry.ts';
import { lawAreaIn, lawOfCase } from '#domain/complaint/file/law-area.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { cnMainland } from '#tests/support/procedures.ts';
import * as s from '#tests/support/story.ts';

const [city, baoan, longhua] = s.offices;

const filedUnder = (procedure: Procedure, fields: object = {}): readonly CaseEvent[] => {
  const result = decide({ ...s.filing, ...fields }, undefined, {
    ...s.contextFor(s.worker(), s.start),
    procedure,
  });
  if (isRefusal(result)) throw new Error(result.sentence);
  return result;
};

const lawAreaFiled = (fields: object): string | undefined => {
  const [filed] = filedUnder(cnMainland, fields);
  return filed?.type === 'complaint_filed' ? filed.lawArea : undefined;
};

describe('whose variations a case runs under', () => {
  it('the place of work, as it was said', () => {
    expect(lawAreaFiled({ area: '440306' })).toBe('440306');
  });

  it("without one the office's area, as it was when the case was filed", () => {
    expect(lawAreaFiled({ area: undefined })).toBe(city?.area);
  });

  it('stays when the directory changes: it is read from the case alone', () => {
    const file = { lawArea: '440306' };
    expect(lawOfCase(cnMainland, file, '2026-04-01').under.length).toBeGreaterThan(0);
    expect(lawOfCase(cnMainland, {}, '2026-04-01').under).toEqual([]);
  });
});

describe('after a hand-over', () => {
  const file = { area: '440306', lawArea: '440306' };
  it.each([
    ['the office above covers the place', city, 'taken_over', '440306'],
    ['an office of another place', longhua, 'place', '440309'],
    ['the place itself', baoan, 'level', '440306'],
    ['a conflict of interest says nothing of the place', longhua, 'conflict_of_interest', '440306'],
  ] as const)('%s', (_, office, reason, lawArea) => {
    expect(lawAreaIn(file, office, reason)).toEqual({ lawArea });
  });

  it('a case without a place follows its office', () => {
    expect(lawAreaIn({ lawArea: '440300' }, longhua, 'place')).toEqual({ lawArea: '440309' });
  });
});

describe("a province's own limit", () => {
  const clocked = (procedure: Procedure, area: string): string | undefined =>
    filedUnder(procedure, { area }).flatMap((each) =>
      each.type === 'clock_started' && each.limit === 'acceptance' ? [each.dueOn] : [],
    )[0];
  const local = (inForce?: { from?: string; until?: string }): Procedure => ({
    ...cnMainland,
    variations: [
      {
        areas: ['440000'],
        name: { en: 'Guangdong: time for acceptance' },
        basis: 'Local regulation art. 1',
        verified: false,
        inForce,
        timeLimits: [{ id: 'acceptance', length: { value: 2, unit: 'wd' } }],
      },
    ],
  });

  it('holds for a case there and for none elsewhere', () => {
    expect(clocked(local(), '440306')).toBe('2026-04-03');
    expect(clocked(local(), '430102')).toBe(clocked(cnMainland, '430102'));
    expect(clocked(local(), '430102')).not.toBe('2026-04-03');
  });

  it('holds for what starts on its days', () => {
    expect(clocked(local({ from: '2026-04-02' }), '440306')).toBe(clocked(cnMainland, '440306'));
    expect(clocked(local({ until: '2026-04-01' }), '440306')).toBe('2026-04-03');
  });

  it('moves no clock that was running when it came into force', () => {
    const told = s.given(s.filed);
    const context = { ...s.contextFor(s.supervisor, '2026-04-02T02:00:00.000Z') };
    const procedure = local({ from: '2026-04-02' });
    const moved = decide({ type: 'recompute_deadlines' }, told.state, { ...context, procedure });
    expect(isRefusal(moved) && moved.refused).toBe('already-done');
  });
});
