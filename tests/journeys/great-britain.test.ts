/** The stories of the first issue under the law of Great Britain: a stage of its own, nothing but settings changed. */
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import { calendarOf, plusDays, plusWorkingDays } from '#domain/time/calendar.ts';
import type { Desk } from '#tests/support/doors/desk.ts';
import { file } from '#tests/support/doors/file.ts';
import { joinedBy } from '#tests/support/doors/newcomers.ts';
import { freshStage, impatient, type OwnStage } from '#tests/support/doors/stage.ts';
import { type Town, town } from '#tests/support/doors/town.ts';
import { leeds } from './stories/cast.ts';
import { conciliation } from './stories/conciliation.ts';
import { unpaidWages } from './stories/unpaid-wages.ts';

let stage: OwnStage;
beforeAll(async () => {
  stage = await freshStage('gb', { ...impatient, procedure: 'gb' });
  return stage.stop;
});

/** The day before Christmas Eve that lies ahead: the working days after it are the 24th and the 29th, in 2026 and 2027. */
const beforeChristmas = async ({ clock }: Town): Promise<string> => {
  await clock.move('+0s');
  const day = `${clock.today().slice(0, 4)}-12-23`;
  const ahead = clock.today() < day ? day : Temporal.PlainDate.from(day).add({ years: 1 }).toString();
  await clock.dayAt(ahead);
  return ahead;
};

const monthsAfter = (day: string, months: number): string =>
  Temporal.PlainDate.from(day).add({ months }).toString();

describe('Great Britain', () => {
  it('story 1: three packers of a warehouse in Leeds', async () => {
    const here = town(stage, 'gb-eng-leeds');
    const day = await beforeChristmas(here);
    const { filed, firstDay, page } = await unpaidWages(here, leeds);
    expect(filed).toMatchObject({ procedure: 'gb@2026', office: 'gb-eng-leeds' });
    const dueOn = (clock: string) => filed.clocks.find((each) => each.clock === clock)?.dueOn;
    // two working days: Christmas and Boxing Day are none here
    expect(dueOn('acceptance')).toBe(`${day.slice(0, 4)}-12-29`);
    expect(plusWorkingDays(calendarOf('cn'), day, 2)).not.toBe(dueOn('acceptance'));
    expect(firstDay).toBe(`${day.slice(0, 4)}-12-30`);
    expect(dueOn('mediation')).toBe(plusDays(day, 12 * 7));
    expect(page.text).toContain('£1,846.00');
    expect(page.text).not.toMatch(/¥|yuan/i);
  });

  it('conciliation that fails: twelve weeks, the certificate, the tribunal', async () => {
    const here = town(stage, 'gb-eng-leeds');
    await here.clock.morning();
    const { filedOn, failedOn, talksUntil, safeAfterTalks, phones } = await conciliation(here, leeds);
    expect(talksUntil).toBe(plusDays(filedOn, 84));
    // three months less a day from the end of last month, and the days from the filing to the certificate don't count
    const harm = plusDays(`${filedOn.slice(0, 7)}-01`, -1);
    const suspended = plusDays(plusDays(monthsAfter(harm, 3), -1), 7);
    expect(plusDays(filedOn, 7)).toBe(failedOn);
    expect(safeAfterTalks).toBe(suspended);
    await phones[0]?.hears(/employment tribunal/);
    await phones[0]?.hears('£1,846.00');
  });

  it('a claim that would have ended soon has a month after the certificate', async () => {
    const here = town(stage, 'gb-eng-leeds');
    await here.clock.morning();
    const { failedOn, safeAfterTalks } = await conciliation(here, leeds, { ago: 3, days: 14 });
    expect(safeAfterTalks).toBe(monthsAfter(failedOn, 1));
  });

  it('serves an office of another country beside its own, each under its own law', async () => {
    const both = await joinedBy(stage, 'cn-mainland');
    const [here, there] = [town(both, 'gb-sct-perth'), town(both, 'cn-440306')];
    const day = await beforeChristmas(here);
    const filed = async (by: Desk, area: string): Promise<string> => {
      const answer = await by.call('POST', '/cases', {
        kind: 'wage.unpaid',
        channel: 'in_person',
        language: 'en',
        naming: 'confidential',
        area,
        claim: { claimedFen: 184_600 },
        worker: {},
        parties: [{ relation: 'employer', name: 'Somebody' }],
      });
      expect(answer.status).toBe(201);
      return String(Reflect.get(Object(answer.body), 'caseId'));
    };
    const cases = [
      { at: here, area: 'GB-SCT', procedure: 'gb@2026', clock: 'acceptance', days: 2, other: there },
      {
        at: there,
        area: '440306',
        procedure: 'cn-mainland@2026-01',
        clock: 'acceptance',
        days: 5,
        other: here,
      },
    ];
    for (const { at, area, procedure, clock, days, other } of cases) {
      const officer = at.inRole('intake_officer');
      const caseId = await filed(officer, area);
      const seen = await file(officer, caseId).look();
      expect(seen).toMatchObject({ procedure, office: at.office });
      const dueOn = plusWorkingDays(at.calendar, day, days);
      expect(seen.clocks.find((each) => each.clock === clock)?.dueOn).toBe(dueOn);
      const moved = await officer.call('POST', `/cases/${caseId}/commands/transfer_case`, {
        toOffice: other.office,
        reason: 'place',
      });
      expect(moved.body).toMatchObject({ code: 'no-such-office' });
      expect((await other.inRole('intake_officer').reads(caseId)).status).toBe(404);
    }
  });
});
