/** The faster ways, by the procedure's conditions. */
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '#domain/complaint/events/registry.ts';
import * as s from '#tests/support/story.ts';

const { does, given } = s;
const fileWith = (fields: object, at = s.start) =>
  given(does(s.worker(), 'file_complaint', { ...s.filing, ...fields }, at));
const lanesOf = (fields: object, at?: string) => fileWith(fields, at).state?.file.lanes;
const entered = (told: s.Given): readonly CaseEvent[] =>
  told.history.map(({ event }) => event).filter(({ type }) => type === 'lane_entered');
const clocksOf = (told: s.Given) => told.state?.file.clocks.map(({ clock }) => clock) ?? [];

describe('lanes', () => {
  it.each([
    ['an ordinary wage claim', {}, [], 'U3'],
    ['danger that is said', { danger: true }, ['danger'], 'U0'],
    ['a kind that is danger itself', { kind: 'safety.imminent' }, ['danger'], 'U0'],
    ['child labour', { kind: 'vulnerable.child' }, ['danger', 'child'], 'U0'],
    ['forced labour', { kind: 'vulnerable.forced' }, ['danger', 'forced_labour'], 'U0'],
    ['ten people (CN-LI-27)', { headcount: 10 }, ['group'], 'U2'],
    ['retaliation as the matter itself', { kind: 'retaliation' }, ['retaliation'], 'U2'],
    ['no food or no roof', { harm: ['no_food_shelter'] }, ['basic_living'], 'U2'],
    ['a disabled worker, without more', { harm: ['disabled'] }, [], 'U3'],
  ])('%s', (_, fields, lanes, urgency) => {
    const told = fileWith(fields);
    expect([...(told.state?.file.lanes ?? [])].sort()).toEqual([...lanes].sort());
    expect(told.state?.file.urgency).toBe(urgency);
  });

  it('nine people are no group incident', () => {
    expect(lanesOf({ headcount: 9 })).toEqual([]);
  });

  it('a wage claim thirty days before Spring Festival, not thirty-one, and no other matter', () => {
    expect(lanesOf({ claim: {} }, '2026-01-18T02:00:00.000Z')).toEqual(['festival']);
    expect(lanesOf({ claim: {} }, '2026-01-17T02:00:00.000Z')).toEqual([]);
    expect(lanesOf({ claim: {} }, '2026-02-18T02:00:00.000Z')).toEqual([]);
    expect(lanesOf({ kind: 'hours.excess', claim: {} }, '2026-01-18T02:00:00.000Z')).toEqual([]);
  });

  it('tells the officer on duty of danger, child labour and forced labour at once', () => {
    for (const kind of ['safety.imminent', 'vulnerable.child', 'vulnerable.forced'])
      expect(s.types(fileWith({ kind }).history.map(({ event }) => event))).toContain('danger_reported');
    expect(s.types(fileWith({ headcount: 30 }).history.map(({ event }) => event))).not.toContain(
      'danger_reported',
    );
  });

  it('a case that grows to ten comes into the group lane once, with its plan due by the next working day (CN-LI-27)', () => {
    const mates = Array.from({ length: 11 }, (_, n) =>
      does(s.worker(`w${n + 2}`), 'join_complaint', { claim: {}, contactable: false }),
    );
    const nine = given(s.filed).and(...mates.slice(0, 8));
    expect(clocksOf(nine)).not.toContain('group_plan');
    const grown = nine.and(...mates.slice(8));
    expect(entered(grown)).toEqual([
      { type: 'lane_entered', lane: 'group', urgency: 'U2', rule: 'CN-LI-27' },
    ]);
    expect(grown.state?.file.clocks.find(({ clock }) => clock === 'group_plan')?.dueOn).toBe('2026-04-02');
  });

  it('the plan with other departments stops its clock; without a group there is none to make', () => {
    const plan = does(s.officer, 'make_group_plan', {
      with: ['police', 'housing_construction'],
      words: { plan: 't-000000000001' },
    });
    const planned = fileWith({ headcount: 12 }).and(plan);
    expect(clocksOf(planned)).not.toContain('group_plan');
    fileWith({}).when(plan).thenRefused('no-such-thing');
  });

  it('another lane does not begin the plan’s time anew', () => {
    const group = fileWith({ headcount: 12 });
    const due = group.state?.file.clocks.find(({ clock }) => clock === 'group_plan')?.due;
    const more = group.and(
      does(s.worker(), 'report_retaliation', { kind: 'threat' }, '2026-04-01T09:00:00.000Z'),
    );
    expect(more.state?.file.lanes).toEqual(['group', 'retaliation']);
    expect(more.state?.file.clocks.find(({ clock }) => clock === 'group_plan')?.due).toBe(due);
  });

  it('a first look on the same day only in the gravest lanes', () => {
    expect(clocksOf(fileWith({ kind: 'vulnerable.child' }))).toContain('first_look_today');
    expect(clocksOf(fileWith({ headcount: 12 }))).not.toContain('first_look_today');
  });

  it('an urgency is raised by a lane and never lowered', () => {
    const dire = fileWith({ danger: true });
    const grown = dire.and(does(s.worker(), 'report_retaliation', { kind: 'threat' }));
    expect(grown.state?.file.urgency).toBe('U0');
  });
});
