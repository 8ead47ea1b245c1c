/** Story 2. Unsafe conditions, by SMS, danger now: the emergency number at once, the duty officer within a minute. */
import { describe, expect, it } from 'vitest';
import { canaries } from '#tests/support/canaries.ts';
import { file, inQueue } from '#tests/support/environment/file.ts';
import { harness } from '#tests/support/environment/harness.ts';
import { rebuilds } from '#tests/support/environment/records.ts';
import { until } from '#tests/support/until.ts';
import { atTheDesk } from '../browser/at-the-desk.ts';

describe('story 2: a scaffold is coming down', () => {
  it('runs from the first text to the safety authority', () =>
    atTheDesk(harness(), async (here) => {
      await here.clock.morning();
      const { number: mobile, words, employer } = canaries.story2;
      const worker = here.phone(mobile);
      const duty = here.phone('+8675512333069');
      const officer = here.person('chen.jing');
      const supervisor = here.person('liu.yang');
      const warned = (await duty.received()).length;

      await worker.says('hello, I need help', /questions/i);
      await worker.says('5', /where|place|city|district/i);
      await worker.says("Bao'an", /who|employer|firm|company/i);
      await worker.says(employer, /./);
      await worker.says('DANGER', /110.*119.*120/s);
      const filed = await worker.hears(/RD\d{2}-/);
      const number = /RD\d{2}-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(filed.body)?.[0] ?? '';
      const alarm = await duty.hears(new RegExp(number), warned);
      expect(alarm.body).not.toContain('CANARY');
      expect(Date.parse(alarm.at) - Date.parse(filed.at)).toBeLessThan(60_000);
      await worker.says(words, /thank/i);

      const caseId = await inQueue(officer, 'cn-440306', number);
      const seen = file(supervisor, caseId);
      expect((await seen.look()).urgency).toBe('U0');
      await officer.does(caseId, 'acknowledge_danger');
      await worker.hears(/on duty is dealing/i);
      await officer.does(caseId, 'refer_to_authority', {
        authority: 'emergency_management',
        words: { package: words },
      });
      const told = await worker.hears(/emergency management.*because/i);
      expect(told.body).not.toContain('CANARY');
      await worker.says(`STATUS ${number.slice(-4)}`, /emergency|another authority|passed on|handed/i);

      await until('the alarm is off', async () =>
        (await seen.look()).clocks.every(({ clock }) => !clock.startsWith('danger')),
      );
      await officer.does(caseId, 'record_referral_acknowledged', { receipt: 'EM-2026-17' });
      await supervisor.does(caseId, 'close_case', { reason: 'referred_done' });
      await worker.hears(/closed/i);
      await rebuilds(here.dir, caseId);
    }));

  it('escalates a danger that nobody acknowledges, level by level', async () => {
    const here = harness();
    await here.clock.morning();
    const worker = here.phone('+8613900139019');
    await worker.says('DANGER', /110/);
    const filed = await worker.hears(/RD\d{2}-/);
    const number = /RD\d{2}-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(filed.body)?.[0] ?? '';
    const city = here.person('deng.qiang');
    const caseId = await inQueue(city, 'cn-4403', number);
    await here.clock.move('+20m');
    const event = await file(city, caseId).happens('deadline_escalated', { clock: 'danger_acknowledged' });
    expect(event.facts.office).toBe('cn-4403');
  });
});
