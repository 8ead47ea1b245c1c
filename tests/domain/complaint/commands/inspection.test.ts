/** Inspection is done by two who are assigned to the case. */
import { describe, expect, it } from 'vitest';
import * as s from '#tests/support/story.ts';

const { does, given } = s;
describe('inspection', () => {
  it('an inspector acts only on cases assigned to them, and with a second one (CN-LI-11)', () => {
    const told = given(...s.investigating);
    const third = { role: 'inspector', id: 'i.zhao', office: 'cn-440306' } as const;
    const visit = (by: typeof third, inspectors: string[]) =>
      told.when(does(by, 'schedule_site_visit', { on: '2026-04-08', inspectors })).result;
    expect(visit(third, ['i.zhao', 'i.li'])).toBe('not-your-case');
    told
      .when(does(s.inspector, 'schedule_site_visit', { on: '2026-04-08', inspectors: ['i.li'] }))
      .thenRefused('two-inspectors-needed');
    told
      .when(does(s.inspector, 'schedule_site_visit', { on: '2026-04-08', inspectors: ['i.li', 'i.li'] }))
      .thenRefused('two-inspectors-needed');
    told
      .when(does(s.inspector, 'schedule_site_visit', { on: '2026-04-08', inspectors: ['i.li', 'm.sun'] }))
      .thenRefused('no-such-staff');
  });
});

describe('a visit after an order', () => {
  it('is fixed and recorded: whether the order is kept is seen on the spot', () => {
    const inspectors = ['i.li', 'i.wang'];
    const fixed = given(...s.ordered).and(
      does(s.inspector, 'schedule_site_visit', { on: '2026-04-16', inspectors }),
    );
    fixed.when(does(s.inspector, 'record_site_visit', { id: 'v1', inspectors })).thenEvents('site_visited');
  });
});
