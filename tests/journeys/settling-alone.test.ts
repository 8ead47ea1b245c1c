/** Three workers talk with their employer. One takes what is offered, in a case of their own; the others go on. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { moneyText } from '#domain/messages/spoken.ts';
import { canaries } from '#tests/support/canaries.ts';
import { search } from '#tests/support/environment/canary-search.ts';
import { file, inQueue } from '#tests/support/environment/file.ts';
import { harness } from '#tests/support/environment/harness.ts';
import { rebuilds, storeOf } from '#tests/support/environment/records.ts';
import { files, joins, looksAt } from '#tests/support/environment/worker.ts';
import { until } from '#tests/support/until.ts';
import { baoan, type Cast, toldBy } from './stories/cast.ts';
import { talksBegin } from './stories/conciliation.ts';

const { names, numbers, words, why, terms } = canaries.story4;
const cast: Cast = {
  ...baoan,
  words,
  workers: names.map((name, n) => ({ name, phone: numbers[n] ?? '' })),
};
const opened = z.object({ caseId: z.string(), number: z.string() });

describe('three workers who talk with their employer', () => {
  it('one settles alone and is paid under the old receipt, and the others get their certificate', async () => {
    const here = harness();
    await here.clock.morning();
    const [told, ...others] = names.map((_, n) => toldBy(cast, n, here.clock.today()));
    if (told === undefined) throw new Error('A story without workers');
    const first = await files(here.browser('zh-CN'), told);
    const receipts = [first.receipt];
    for (const other of others)
      receipts.push((await joins(here.browser('zh-CN'), first.joinCode ?? '', other)).receipt);
    const officer = here.inRole('intake_officer');
    const supervisor = here.inRole('supervisor');
    const mediator = here.inRole('mediator');
    const caseId = await inQueue(officer, here.office, first.number);
    const joint = file(supervisor, caseId);
    await talksBegin(here, caseId, first.receipt);

    const answer = await mediator.call(
      'POST',
      `/cases/${caseId}/split-offs`,
      { workers: ['w3'], words: { why } },
      { 'idempotency-key': crypto.randomUUID() },
    );
    expect(answer.status).toBe(201);
    const { caseId: own, number } = opened.parse(answer.body);
    const alone = file(supervisor, own);
    await alone.reaches('mediation');
    const store = await storeOf(here.dir);
    await until('an execution of its own waits in the talks', async () =>
      (await store.waits(own)).some(({ stage }) => stage === 'sessions'),
    );
    const phone = here.phone(numbers[2] ?? '');
    await phone.hears(number);
    const talks = (clocks: Awaited<ReturnType<typeof joint.look>>['clocks']) =>
      clocks.find(({ clock }) => clock === 'mediation')?.dueOn;
    expect(talks((await alone.look()).clocks)).toBe(talks((await joint.look()).clocks));

    const lines = [{ worker: 'w1', fen: 1_500_000 }];
    await mediator.does(own, 'record_agreement', {
      instalments: [{ dueOn: here.clock.today(), lines }],
      deed: false,
      signedBy: ['w1'],
      words: { terms },
    });
    await mediator.does(own, 'record_payment', { instalment: 1, proof: 'bank_record', lines });
    await phone.hears(`${moneyText('zh-CN', 1_500_000)}`);
    await phone.send(`1 ${number.slice(-4)}`);
    await alone.happens('payment_confirmed', { worker: 'w1' });
    await mediator.does(own, 'verify_payment', { payment: 'm1', workers: ['w1'] });
    await alone.reaches('performed');
    await supervisor.does(own, 'close_case', { reason: 'settled_performed' });
    await alone.reaches('closed');

    const page = await looksAt(here.browser('en'), receipts[2] ?? '');
    expect(page.text).toContain(number);
    expect(page.text).toContain(moneyText('en', 1_500_000));
    expect((await joint.look()).status).toBe('mediation');
    await mediator.does(caseId, 'end_mediation', { reason: 'no_agreement' });
    const { certificate, workers } = await joint.look();
    expect(certificate).toContain(first.number);
    expect(Object.values(workers).map(({ standing }) => standing)).toEqual(['in', 'in', 'split_off']);
    expect((await looksAt(here.browser('en'), receipts[1] ?? '')).text).toContain(first.number);
    await Promise.all([caseId, own].map((id) => rebuilds(here.dir, id)));
    expect((await search(here.dir)).hits).toEqual([]);
  });
});
