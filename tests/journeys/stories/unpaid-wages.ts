/** Story 1, under any law that knows its steps: unpaid wages, an order, two instalments, the money with each worker. */
import { expect } from 'vitest';
import { moneyText } from '#domain/messages/spoken.ts';
import { file, inQueue } from '#tests/support/environment/file.ts';
import type { Harness } from '#tests/support/environment/harness.ts';
import { rebuilds } from '#tests/support/environment/records.ts';
import { files, joins, looksAt } from '#tests/support/environment/worker.ts';
import { until } from '#tests/support/until.ts';
import { type Cast, toldBy } from './cast.ts';

/** From the first page to the money. Gives what a law of its own can be seen by. */
export const unpaidWages = async (here: Harness, cast: Cast) => {
  const { language, share, violations, liable, words } = cast;
  const { office, clock, procedure } = here;
  const half = share / 2;
  const money = (sum: number) => moneyText(language, sum, procedure.currency);
  const officer = here.inRole('intake_officer');
  const supervisor = here.inRole('supervisor');
  const [lead, co] = [here.inRole('inspector'), here.inRole('inspector', 1)];
  const inspectors = [lead.user.id, co.user.id];
  const phones = cast.workers.map(({ phone }) => here.phone(phone));
  const answers = cast.workers.map((_, n) => toldBy(cast, n, clock.today()));

  const [told, ...others] = answers;
  if (told === undefined) throw new Error('A story without workers');
  const first = await files(here.browser(language), told);
  for (const other of others) await joins(here.browser(language), first.joinCode ?? '', other);
  const caseId = await inQueue(officer, office, first.number);
  const seen = file(supervisor, caseId);
  const workers = answers.map((_, n) => `w${n + 1}`);
  const filed = await seen.look();
  expect(Object.keys(filed.workers)).toEqual(workers);
  expect(filed.workers.w1?.sums.claimed).toBe(share);
  expect(filed.procedure).toBe(procedure.id);

  await officer.does(caseId, 'accept_complaint');
  await supervisor.does(caseId, 'assign_case', { lead: lead.user.id, co: co.user.id });
  await lead.does(caseId, 'begin_inspection');
  await lead.does(caseId, 'request_information', {
    from: 'p1',
    dueOn: clock.workday(3),
    items: ['wage_ledger', 'attendance'],
  });
  await lead.does(caseId, 'schedule_site_visit', { on: clock.workday(1), inspectors });
  await co.does(caseId, 'record_site_visit', { id: 'v1', inspectors, words: { record: words } });
  await lead.does(caseId, 'record_employer_answer', { id: 'q1', complete: false });
  const lines = workers.map((worker) => ({ worker, fen: share }));
  await lead.does(caseId, 'record_findings', { lines, violations, inspectors });
  await lead.does(caseId, 'propose_order', { liable, lines, dueOn: clock.workday(5), inspectors });
  await supervisor.does(caseId, 'issue_order');
  await lead.does(caseId, 'record_order_served', { party: liable[0]?.party, on: clock.today() });

  const [firstDay, secondDay] = [clock.workday(3), clock.workday(15)];
  const halves = workers.map((worker) => ({ worker, fen: half }));
  const instalments = [firstDay, secondDay].map((dueOn) => ({ dueOn, lines: halves }));
  await supervisor.does(caseId, 'agree_plan', { instalments });
  await seen.reaches('plan_active');

  const paid = async (instalment: number, payment: string) => {
    const heard = await Promise.all(phones.map(async (phone) => (await phone.received()).length));
    await lead.does(caseId, 'record_payment', { instalment, proof: 'bank_record', lines: halves });
    await Promise.all(phones.map((phone, n) => phone.hears(money(half), heard[n])));
    await Promise.all(phones.map((phone) => phone.send(`1 ${first.number.slice(-4)}`)));
    await until('every worker has confirmed', async () =>
      Object.values((await seen.look()).workers).every(({ sums }) => sums.confirmed === half * instalment),
    );
    await lead.does(caseId, 'verify_payment', { payment, workers });
  };

  await clock.dayAt(firstDay);
  await paid(1, 'm1');
  await clock.dayAt(secondDay);
  await seen.happens('deadline_reminded', { clock: 'instalment:2' });
  await clock.move('+5d');
  await seen.happens('deadline_escalated', { clock: 'instalment:2', office });
  await clock.morning();
  await paid(2, 'm2');
  await seen.reaches('performed');
  await supervisor.does(caseId, 'close_case', { reason: 'paid_full' });

  const closing = await seen.happens('case_closed');
  expect(closing.facts.lines).toEqual(
    workers.map((worker) => ({ worker, paidFen: share, confirmedFen: share })),
  );
  const page = await looksAt(here.browser('en'), first.receipt);
  expect(page.text).toContain(moneyText('en', share, procedure.currency));
  expect(page.text).not.toContain(cast.workers[1]?.name);
  await phones.at(-1)?.hears(/办完|closed/i);
  await rebuilds(here.dir, caseId);
  return { filed, firstDay, page };
};
