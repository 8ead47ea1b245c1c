/**
 * Story 4. The whole road of the law for money that does not come: order, part payment, plan, breach, decision, part
 * recovered, enforcement, closed as partly recovered; two cases become one, somebody joins late, the end is taken back.
 */
import { describe, expect, it } from 'vitest';
import { moneyText } from '#domain/messages/spoken.ts';
import { file, inQueue } from '#tests/support/environment/file.ts';
import { harness } from '#tests/support/environment/harness.ts';
import { rebuilds, storeOf } from '#tests/support/environment/records.ts';
import { files, joins, looksAt } from '#tests/support/environment/worker.ts';
import { until } from '#tests/support/until.ts';
import { atTheDesk } from '../browser/at-the-desk.ts';
import { type Cast, toldBy } from './stories/cast.ts';

const share = 1_800_000;
const cast: Cast = {
  language: 'en',
  workers: [
    { name: 'Zhang Wei', phone: '+8613600137041' },
    { name: 'Li Na', phone: '+8613600137042' },
    { name: 'Wang Jun', phone: '+8613600137043' },
  ],
  where: { employer: { employer: 'Xinlong Garments' }, contractor: { building: 'no' } },
  words: 'Three months in the workshop, no pay.',
  share,
  violations: ['CN-MW-03'],
  liable: [{ party: 'p1', basis: 'direct', order: 1 }],
};
const lines = (...sums: readonly number[]) =>
  sums.flatMap((fen, n) => (fen === 0 ? [] : [{ worker: `w${n + 1}`, fen }]));

describe('story 4: three seamstresses and an employer who does not pay', () => {
  it('runs from the order to what the court got, with all that went wrong', () =>
    atTheDesk(harness(), async (here) => {
      const { clock } = here;
      await clock.morning();
      const officer = here.inRole('intake_officer');
      const supervisor = here.inRole('supervisor');
      const [lead, co] = [here.inRole('inspector'), here.inRole('inspector', 1)];
      const inspectors = [lead.user.id, co.user.id];
      const phones = cast.workers.map(({ phone }) => here.phone(phone));
      const told = (n: number, people: object) => ({
        ...toldBy(cast, n, clock.today()),
        people: { ...people },
      });

      /** Filed on the web, accepted, inspected, ordered by `dueOn`. */
      const ordered = async (n: number, dueOn: string, people: object) => {
        const filed = await files(here.browser('en'), told(n, people));
        const caseId = await inQueue(officer, here.office, filed.number);
        await officer.does(caseId, 'accept_complaint');
        await supervisor.does(caseId, 'assign_case', { lead: lead.user.id, co: co.user.id });
        await lead.does(caseId, 'begin_inspection');
        await lead.does(caseId, 'record_findings', {
          lines: lines(share),
          violations: cast.violations,
          inspectors,
        });
        const { liable } = cast;
        await lead.does(caseId, 'propose_order', { liable, lines: lines(share), dueOn, inspectors });
        await supervisor.does(caseId, 'issue_order');
        return { ...filed, caseId };
      };

      const first = await ordered(0, clock.workday(7), { people: 'group', number: '2' });
      const seen = file(supervisor, first.caseId);
      const tail = first.number.slice(-4);
      const sumsOf = async (worker: string) => (await seen.look()).workers[worker]?.sums;

      /** Recorded, asked about by text, confirmed by text, verified. */
      const paid = async (n: number, fen: number, payment: string, rest: object = {}) => {
        const worker = `w${n + 1}`;
        const heard = (await phones[n]?.received())?.length;
        await lead.does(first.caseId, 'record_payment', {
          proof: 'bank_record',
          lines: [{ worker, fen }],
          ...rest,
        });
        await phones[n]?.hears(moneyText('en', fen), heard);
        await phones[n]?.send(`1 ${tail}`);
        await seen.happens('payment_confirmed', { worker, payment });
        await lead.does(first.caseId, 'verify_payment', { payment, workers: [worker] });
      };

      await paid(0, 600_000, 'm1');
      const alone = await ordered(1, clock.workday(9), { people: 'me' });
      await supervisor.does(alone.caseId, 'merge_case', { into: first.caseId });
      await file(supervisor, alone.caseId).reaches('merged');
      const joint = await seen.look();
      expect(joint.status).toBe('order_issued');
      expect(joint.workers.w2?.sums).toMatchObject({ agreed: share, paid: 0 });
      expect(joint.clocks.map((each) => each.clock)).toEqual(
        expect.arrayContaining(['rectification', 'carried_instalment:o2-1']),
      );
      const store = await storeOf(here.dir);
      await until('the execution of the merged case has taken note of its end', async () => {
        const waits = await store.waits(alone.caseId);
        return waits.length > 0 && waits.every(({ stage }) => stage === 'ended');
      });

      await supervisor.does(first.caseId, 'agree_plan', {
        instalments: [clock.workday(3), clock.workday(20)].map((dueOn) => ({
          dueOn,
          lines: lines(600_000, 900_000),
        })),
      });
      await seen.reaches('plan_active');
      await clock.dayAt(clock.workday(3));
      await clock.move('+6d');
      await seen.happens('deadline_escalated', { clock: 'instalment:1' });
      await clock.morning();
      await lead.does(first.caseId, 'declare_breach', { instalment: 1 });
      await seen.reaches('breached');

      await lead.does(first.caseId, 'resume_investigation', { words: { why: 'The plan was not kept.' } });
      await joins(here.browser('en'), first.joinCode ?? '', told(2, { people: 'group', number: '3' }));
      await seen.happens('worker_joined', { worker: 'w3' });
      await lead.does(first.caseId, 'record_findings', {
        lines: lines(share, share, 900_000),
        violations: cast.violations,
        inspectors,
      });
      await lead.does(first.caseId, 'notify_hearing', { on: clock.workday(3) });
      await lead.does(first.caseId, 'record_hearing', { attended: false, words: { record: 'Nobody came.' } });
      await supervisor.does(first.caseId, 'issue_decision', {
        kind: 'handling',
        lines: lines(1_200_000, share, 900_000),
        compensation: [],
        fines: [],
        dueOn: clock.workday(10),
        words: { grounds: 'The order was not obeyed.' },
      });
      await seen.reaches('decision_issued');
      await lead.does(first.caseId, 'record_decision_served', { party: 'p1', on: clock.today() });

      await paid(0, 400_000, 'm2');
      await paid(1, 500_000, 'm3', { proof: 'cash_witnessed' });
      const mistaken = { payment: 'm3', reason: 'proof_false', words: { why: 'The receipt was forged.' } };
      await lead.does(first.caseId, 'retract_payment', mistaken);
      expect(await sumsOf('w2')).toMatchObject({ paid: 500_000 });
      await supervisor.does(first.caseId, 'retract_payment', mistaken);
      expect(await sumsOf('w2')).toMatchObject({ paid: 0, confirmed: 0, agreed: share });
      await phones[1]?.hears('noted by mistake');
      const page = await looksAt(here.browser('en'), alone.receipt);
      expect(page.root.querySelector('s')?.text).toContain(moneyText('en', 500_000));

      await supervisor.does(first.caseId, 'request_enforcement');
      await seen.reaches('enforcement');
      const ends = async (grounds: string) => {
        await lead.does(first.caseId, 'propose_closing', { reason: 'partly_recovered', words: { grounds } });
        await supervisor.does(first.caseId, 'close_case', { reason: 'partly_recovered' });
        await seen.reaches('closed');
      };
      await ends('Nothing more to seize.');
      await phones[2]?.hears('part of the money came');

      await supervisor.does(first.caseId, 'reopen_case', {
        to: 'investigating',
        words: { why: 'A bank account was found.' },
      });
      await seen.reaches('investigating');
      await paid(1, 1_500_000, 'm4', { proof: 'court_record', payer: 'court' });
      await ends('The account is empty now.');
      const { workers } = await seen.look();
      expect(Object.values(workers).map(({ sums }) => [sums.agreed, sums.paid])).toEqual([
        [share, 1_000_000],
        [share, 1_500_000],
        [900_000, 0],
      ]);
      await Promise.all([first.caseId, alone.caseId].map((id) => rebuilds(here.dir, id)));
    }));
});
