/** The stories of the first issue under the law of Great Britain: an environment of its own, nothing but settings changed. */
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import { calendarOf } from '#domain/jurisdictions/calendars.ts';
import { plusDays, plusWorkingDays } from '#domain/time/calendar.ts';
import { freshEnvironment, impatient, type OwnEnvironment } from '#tests/support/environment/environment.ts';
import { file } from '#tests/support/environment/file.ts';
import { type Harness, harness } from '#tests/support/environment/harness.ts';
import { joinedBy } from '#tests/support/environment/newcomers.ts';
import { leeds } from './stories/cast.ts';
import { conciliation } from './stories/conciliation.ts';
import { unpaidWages } from './stories/unpaid-wages.ts';

const { share } = leeds;

let environment: OwnEnvironment;
beforeAll(async () => {
  environment = await freshEnvironment('gb', { ...impatient, jurisdictions: 'gb' });
  return environment.stop;
});

/** The day before Christmas Eve that lies ahead: the working days after it are the 24th and the 29th, in 2026 and 2027. */
const beforeChristmas = async ({ clock }: Harness): Promise<string> => {
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
    const here = harness(environment, 'gb-eng-leeds');
    const day = await beforeChristmas(here);
    const { filed, firstDay, page } = await unpaidWages(here, leeds);
    expect(filed).toMatchObject({ procedure: 'gb@2026', office: 'gb-eng-leeds' });
    const dueOn = (clock: string) => filed.clocks.find((each) => each.clock === clock)?.dueOn;
    // two working days: Christmas and Boxing Day are none here
    expect(dueOn('acceptance')).toBe(`${day.slice(0, 4)}-12-29`);
    expect(plusWorkingDays(calendarOf('cn'), day, 2)).not.toBe(dueOn('acceptance'));
    expect(firstDay).toBe(`${day.slice(0, 4)}-12-30`);
    expect(dueOn('mediation')).toBe(plusDays(day, 12 * 7 - 1));
    expect(page.text).toContain('£1,846.00');
    expect(page.text).not.toMatch(/¥|yuan/i);
  });

  it('conciliation that fails: twelve weeks, the certificate, the tribunal', async () => {
    const here = harness(environment, 'gb-eng-leeds');
    await here.clock.morning();
    const { filedOn, failedOn, talksUntil, safeAfterTalks, page, phones } = await conciliation(here, leeds);
    expect(talksUntil).toBe(plusDays(filedOn, 83));
    // three months less a day from the first of last month, as only months are known, and the days from the filing to the
    // certificate don't count
    const harm = monthsAfter(`${filedOn.slice(0, 7)}-01`, -1);
    const suspended = plusDays(plusDays(monthsAfter(harm, 3), -1), 7);
    expect(plusDays(filedOn, 7)).toBe(failedOn);
    expect(safeAfterTalks).toBe(suspended);
    await phones[0]?.hears(/now with the employment tribunal/);
    await phones[0]?.hears('did £1,846.00 arrive?');
    expect(page.text).toMatch(/employment tribunal/i);
  });

  it('a claim that would have ended soon has a month after the certificate', async () => {
    const here = harness(environment, 'gb-eng-leeds');
    await here.clock.morning();
    const { failedOn, safeAfterTalks } = await conciliation(here, leeds, { ago: 3, days: 14 });
    expect(safeAfterTalks).toBe(monthsAfter(failedOn, 1));
  });
});

/** The next day on which it matters whether Scotland's holidays count or England's. */
const dayThatDiffers = (from: string): string => {
  const [scotland, england] = [calendarOf('gb-sct'), calendarOf('gb-eng')];
  let day = from;
  while (plusWorkingDays(scotland, day, 2) === plusWorkingDays(england, day, 2)) day = plusDays(day, 1);
  return day;
};

/** A case that an officer opens for somebody with a phone, and settles by calling the employer. */
const settles = async (here: Harness, area: string, phone: string) => {
  const officer = here.inRole('intake_officer');
  const answer = await officer.call('POST', '/cases', {
    kind: 'wage.unpaid',
    channel: 'in_person',
    language: 'en',
    naming: 'confidential',
    area,
    claim: { claimedFen: share },
    worker: { phone },
    parties: [{ relation: 'employer', name: 'Somebody' }],
  });
  expect(answer.status).toBe(201);
  const caseId = String(Reflect.get(Object(answer.body), 'caseId'));
  const filed = await file(officer, caseId).look();
  await officer.does(caseId, 'begin_coordination');
  await officer.does(caseId, 'record_call', { reached: true });
  const instalments = [{ dueOn: here.clock.workday(2), lines: [{ worker: 'w1', fen: share }] }];
  await officer.does(caseId, 'settle_by_coordination', { instalments });
  return { officer, caseId, filed };
};

describe('one environment, two jurisdictions', () => {
  it.each([
    {
      office: 'gb-sct-perth',
      law: /^gb@/,
      calendar: 'gb-sct',
      days: 2,
      area: 'GB-SCT',
      phone: '+447700900301',
      sum: '£1,846.00',
      other: 'cn-440306',
    },
    {
      office: 'cn-440306',
      law: /^cn-mainland@/,
      calendar: 'cn',
      days: 5,
      area: '440306',
      phone: '+8613600136301',
      sum: '¥1,846.00',
      other: 'gb-sct-perth',
    },
  ])(
    '$office opens its case under its own law, calendar and currency, and hands it to none of another law',
    async (told) => {
      const { office, law, area, phone, sum, other } = told;
      const both = await joinedBy(environment, 'cn-mainland');
      const here = harness(both, office);
      await here.clock.move('+0s');
      await here.clock.dayAt(dayThatDiffers(here.clock.today()));
      const { officer, caseId, filed } = await settles(here, area, phone);

      expect(filed.office).toBe(office);
      expect(filed.procedure).toMatch(law);
      const dueOn = plusWorkingDays(calendarOf(told.calendar), here.clock.today(), told.days);
      expect(filed.clocks.find(({ clock }) => clock === 'acceptance')?.dueOn).toBe(dueOn);
      await here.phone(phone).hears(sum);

      const moved = await officer.call('POST', `/cases/${caseId}/commands/transfer_case`, {
        toOffice: other,
        reason: 'place',
      });
      expect(moved.body).toMatchObject({ code: 'no-such-office' });
      const stranger = harness(both, other).inRole('intake_officer');
      expect((await stranger.reads(caseId)).status).toBe(404);
    },
  );
});
