/** A member's part in a case goes to others by ordinary commands, never to somebody too close to it (CN-LI-12). */
import { describe, expect, it } from 'vitest';
import { handOver } from '#domain/assignment/hand-over.ts';
import type { Tie } from '#domain/assignment/suitability.ts';
import type { CaseFile, CaseState } from '#domain/complaint/file/state.ts';
import { cnMainland } from '#domain/jurisdictions/cn-mainland/index.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { member } from '#tests/support/staff.ts';
import * as s from '#tests/support/story.ts';

const on = '2026-04-01';
const staff = [
  ...['i.li', 'i.wang', 'i.zhao', 'i.qian'].map((id) => member(id)),
  member('x.both', { roles: ['inspector', 'mediator'] }),
  member('m.sun', { roles: ['mediator'] }),
];
const stateOf = (told: s.Given, file: Partial<CaseFile> = {}): CaseState => {
  if (told.state === undefined) throw new Error('An empty story');
  return { ...told.state, file: { ...told.state.file, ...file } };
};
const change = (
  state: CaseState,
  leaving: string,
  to: readonly string[],
  more: { staff?: readonly StaffMember[]; ties?: readonly Tie[] } = {},
) => handOver({ state, leaving, to, context: { procedure: cnMainland, staff, ties: [], on, ...more } });

const inspected = stateOf(s.given(...s.investigating));
const away = (id: string) =>
  staff.map((each) => (each.id === id ? { ...each, absent: { from: on, until: '2026-04-09' } } : each));

describe('the inspectors’ parts', () => {
  it('the lead goes to the first who may, the co-inspector stays', () => {
    expect(change(inspected, 'i.li', ['i.zhao', 'i.qian'])).toEqual({
      orders: [{ type: 'reassign_case', lead: 'i.zhao', co: 'i.wang' }],
      left: [],
    });
  });

  it('the co-inspector’s part goes over too, the lead stays', () => {
    expect(change(inspected, 'i.wang', ['i.zhao']).orders).toEqual([
      { type: 'reassign_case', lead: 'i.li', co: 'i.zhao' },
    ]);
  });

  it('a co-inspector who is away for some days keeps the part', () => {
    expect(change(inspected, 'i.li', ['i.zhao'], { staff: away('i.wang') }).orders).toEqual([
      { type: 'reassign_case', lead: 'i.zhao', co: 'i.wang' },
    ]);
  });

  it('a co-inspector who may not act any more is replaced in the same order', () => {
    const state = stateOf(s.given(...s.investigating), { conflicted: ['i.wang'] });
    expect(change(state, 'i.li', ['i.zhao', 'i.qian']).orders).toEqual([
      { type: 'reassign_case', lead: 'i.zhao', co: 'i.qian' },
    ]);
    expect(change(state, 'i.li', ['i.zhao'])).toEqual({
      orders: [],
      left: [{ part: 'lead', because: [{ staff: 'i.zhao', bar: { code: 'two_needed' } }] }],
    });
  });

  it('never the same person twice: the co-inspector does not become both (CN-LI-11)', () => {
    expect(change(inspected, 'i.li', ['i.wang'])).toEqual({
      orders: [],
      left: [{ part: 'lead', because: [{ staff: 'i.wang', bar: { code: 'other_part_in_case' } }] }],
    });
  });

  it('who is named twice is one person all the same', () => {
    const state = stateOf(s.given(...s.investigating), { conflicted: ['i.wang'] });
    expect(change(state, 'i.li', ['i.zhao', 'i.zhao'])).toEqual({
      orders: [],
      left: [{ part: 'lead', because: [{ staff: 'i.zhao', bar: { code: 'two_needed' } }] }],
    });
  });

  it.each([
    ['conflict_of_interest', { conflicted: ['i.zhao'] }, staff, []],
    ['handled_retaliation', {}, staff, [{ staff: 'i.zhao', why: 'handled_retaliation' as const }]],
    ['absent', {}, away('i.zhao'), []],
    ['other_part_in_case', { mediator: 'i.zhao' }, staff, []],
  ])('never to somebody with %s: the next gets it, or the supervisor decides', (code, file, people, ties) => {
    const state = stateOf(s.given(...s.investigating), file);
    const more = { staff: people, ties };
    expect(change(state, 'i.li', ['i.zhao', 'i.qian'], more).orders).toEqual([
      { type: 'reassign_case', lead: 'i.qian', co: 'i.wang' },
    ]);
    const { orders, left } = change(state, 'i.li', ['i.zhao'], more);
    expect(orders).toEqual([]);
    expect(left[0]?.because[0]?.bar).toMatchObject({ code });
  });
});

describe('the other parts', () => {
  it('mediation goes to a mediator who does not inspect in the case', () => {
    const mediated = stateOf(s.given(...s.mediating), { lead: 'x.both', co: 'i.wang' });
    expect(change(mediated, 'm.sun', ['x.both', 'i.zhao'])).toMatchObject({
      orders: [],
      left: [
        {
          part: 'mediator',
          because: [{ bar: { code: 'other_part_in_case' } }, { bar: { code: 'other_role' } }],
        },
      ],
    });
    expect(change(stateOf(s.given(...s.mediating)), 'm.sun', ['x.both']).orders).toEqual([
      { type: 'assign_mediator', mediator: 'x.both' },
    ]);
  });

  it('talks by telephone are left to the supervisor', () => {
    const talking = stateOf(s.given(s.filed, s.does(s.officer, 'begin_coordination')));
    expect(change(talking, 'o.chen', ['i.zhao'])).toEqual({
      orders: [],
      left: [{ part: 'coordination', because: [] }],
    });
  });

  it('who has no part hands nothing over, so that it may be done again', () => {
    const after = stateOf(s.given(...s.investigating), { lead: 'i.zhao' });
    expect(change(after, 'i.li', ['i.zhao'])).toEqual({ orders: [], left: [] });
  });
});
