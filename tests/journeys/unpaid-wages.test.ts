/** Story 1. Unpaid wages on a building site: twelve workers, one subcontractor, the general contractor pays first. */
import { describe, expect, it } from 'vitest';
import { canaries } from '#tests/support/canaries.ts';
import { file, inQueue } from '#tests/support/doors/file.ts';
import { rebuilds } from '#tests/support/doors/records.ts';
import { town } from '#tests/support/doors/town.ts';
import { files, joins, looksAt, wageAnswers } from '#tests/support/doors/worker.ts';
import { until } from '#tests/support/until.ts';

const share = 1_800_000;
const half = share / 2;
const inspectors = ['li.wei', 'wang.fang'];

describe('story 1: twelve workers of a subcontractor', () => {
  it('runs from the first page to the money', async () => {
    const here = town();
    await here.clock.morning();
    const [officer, supervisor, li, wang] = [
      here.person('chen.jing'),
      here.person('liu.yang'),
      here.person('li.wei'),
      here.person('wang.fang'),
    ];
    const { names, numbers, words, place, employer, contractor } = canaries.story1;
    const phones = numbers.map((number) => here.phone(number));
    const told = (n: number) => ({
      ...wageAnswers,
      story: { story: words },
      site: { site: place },
      employer: { employer },
      contractor: { building: 'yes', contractor },
      people: { people: 'group', number: '12' },
      contact: { channel: 'sms' },
      phone: { phone: numbers[n] ?? '' },
      naming: { naming: 'named' },
      name: { name: names[n] ?? '' },
    });

    const first = await files(here.browser('zh-CN'), told(0));
    for (let n = 1; n < 12; n += 1) await joins(here.browser('zh-CN'), first.joinCode ?? '', told(n));
    const caseId = await inQueue(officer, 'cn-440306', first.number);
    const seen = file(supervisor, caseId);
    const workers = names.map((_, n) => `w${n + 1}`);
    expect(Object.keys((await seen.look()).workers)).toEqual(workers);
    expect((await seen.look()).workers.w1?.sums.claimed).toBe(share);

    await officer.does(caseId, 'accept_complaint');
    await supervisor.does(caseId, 'assign_case', { lead: 'li.wei', co: 'wang.fang' });
    await li.does(caseId, 'begin_inspection');
    await li.does(caseId, 'request_information', {
      from: 'p1',
      dueOn: here.clock.workday(3),
      items: ['wage_ledger', 'attendance'],
    });
    await li.does(caseId, 'schedule_site_visit', { on: here.clock.workday(1), inspectors });
    await wang.does(caseId, 'record_site_visit', { id: 'v1', inspectors, words: { record: words } });
    await li.does(caseId, 'record_employer_answer', { id: 'q1', complete: false });
    const lines = workers.map((worker) => ({ worker, fen: share }));
    await li.does(caseId, 'record_findings', { lines, violations: ['CN-MW-03', 'CN-MW-07'], inspectors });
    const liable = [
      { party: 'p2', basis: 'pay_first', order: 1 },
      { party: 'p1', basis: 'direct', order: 2 },
    ];
    await li.does(caseId, 'propose_order', { liable, lines, dueOn: here.clock.workday(5), inspectors });
    await supervisor.does(caseId, 'issue_order');
    await li.does(caseId, 'record_order_served', { party: 'p2', on: here.clock.today() });

    const [firstDay, secondDay] = [here.clock.workday(3), here.clock.workday(15)];
    const halves = workers.map((worker) => ({ worker, fen: half }));
    const instalments = [firstDay, secondDay].map((dueOn) => ({ dueOn, lines: halves }));
    await supervisor.does(caseId, 'agree_plan', { instalments });
    await seen.reaches('plan_active');

    const paid = async (instalment: number, payment: string) => {
      const heard = await Promise.all(phones.map(async (phone) => (await phone.received()).length));
      await li.does(caseId, 'record_payment', { instalment, proof: 'bank_record', lines: halves });
      await Promise.all(phones.map((phone, n) => phone.hears(/9[,.]?000/, heard[n])));
      await Promise.all(phones.map((phone) => phone.send(`1 ${first.number.slice(-4)}`)));
      await until('every worker has confirmed', async () =>
        Object.values((await seen.look()).workers).every(({ sums }) => sums.confirmed === half * instalment),
      );
      await li.does(caseId, 'verify_payment', { payment, workers });
    };

    await here.clock.dayAt(firstDay);
    await paid(1, 'm1');
    await here.clock.dayAt(secondDay);
    await seen.happens('deadline_reminded', { clock: 'instalment:2' });
    await here.clock.move('+5d');
    await seen.happens('deadline_escalated', { clock: 'instalment:2', office: 'cn-440306' });
    await here.clock.morning();
    await paid(2, 'm2');
    await seen.reaches('performed');
    await supervisor.does(caseId, 'close_case', { reason: 'paid_full' });

    const closing = await seen.happens('case_closed');
    expect(closing.facts.lines).toEqual(
      workers.map((worker) => ({ worker, paidFen: share, confirmedFen: share })),
    );
    const page = await looksAt(here.browser('en'), first.receipt);
    expect(page.text).toMatch(/18,?000/);
    expect(page.text).not.toContain(names[1]);
    await phones[11]?.hears(/关闭|办结|结束|closed/i);
    await rebuilds(here.dir, caseId);
  });
});
