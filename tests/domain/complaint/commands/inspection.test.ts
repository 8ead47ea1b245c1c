/** Inspection is done by two who are assigned to the case. */
import { describe, expect, it } from 'vitest';
import * as s from '#tests/support/story.ts';

const { does, tell, answer } = s;
describe('inspection', () => {
  it('an inspector acts only on cases assigned to them, and with a second one (CN-LI-11)', () => {
    const told = tell(...s.investigating);
    const third = { role: 'inspector', id: 'i.zhao', office: 'cn-440306' } as const;
    const visit = (by: typeof third, inspectors: string[]) =>
      answer(told, does(by, 'schedule_site_visit', { on: '2026-04-08', inspectors }));
    expect(visit(third, ['i.zhao', 'i.li'])).toBe('not-your-case');
    expect(
      answer(told, does(s.inspector, 'schedule_site_visit', { on: '2026-04-08', inspectors: ['i.li'] })),
    ).toBe('two-inspectors-needed');
    expect(
      answer(
        told,
        does(s.inspector, 'schedule_site_visit', { on: '2026-04-08', inspectors: ['i.li', 'i.li'] }),
      ),
    ).toBe('two-inspectors-needed');
    expect(
      answer(
        told,
        does(s.inspector, 'schedule_site_visit', { on: '2026-04-08', inspectors: ['i.li', 'm.sun'] }),
      ),
    ).toBe('no-such-staff');
  });
});
