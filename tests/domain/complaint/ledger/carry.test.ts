import { expect, it } from 'vitest';
import { evolveFile } from '#domain/complaint/file/evolve-file.ts';
import { ofTheWorkers } from '#domain/complaint/joint/goes-along.ts';
import { ledgerOfWorker } from '#domain/complaint/ledger/case-ledger.ts';
import { recordedAs } from '#tests/support/ledger-histories.ts';
import * as s from '#tests/support/story.ts';

const { does, given } = s;
const claim = { claimedFen: 1_000, from: '2026-01-01', until: '2026-03-31' };

it('a worker who goes to another case takes along what was paid before anything was ordered, once', () => {
  const from = given(
    ...s.investigating,
    does(s.inspector, 'record_payment', { proof: 'bank_record', lines: [{ worker: 'w1', fen: 300 }] }),
    does(s.worker(), 'confirm_payment'),
    does(s.inspector, 'verify_payment', { payment: 'm1', workers: ['w1'] }),
  );
  const to = given(s.filed, does(s.worker('w2'), 'join_complaint', { claim, contactable: true }));
  if (from.state === undefined || to.state === undefined) throw new Error('An empty story');
  const move = {
    from: { state: from.state, history: from.history, procedure: s.contextFor(s.officer, s.start).procedure },
    seats: [{ worker: 'w1', as: 'w2' }],
    whole: true,
  };
  const entry = ofTheWorkers.find(({ what }) => what === 'what was promised and paid');
  const steps = entry?.steps({ ...move, to: { state: to.state, history: to.history } }) ?? [];
  const file = steps.reduce((each, step) => evolveFile(each, recordedAs(step)), to.state.file);
  expect(ledgerOfWorker(file, 'w2')).toMatchObject({ beyond: 300, owed: 0 });
  expect(file.workers.w2?.sums.confirmed).toBe(300);
  const again = entry?.steps({ ...move, to: { state: { ...to.state, file }, history: to.history } }) ?? [];
  expect(again).toMatchObject([{ type: 'ledger_carried', replaces: ['w2'] }]);
  const twice = again.reduce((each, step) => evolveFile(each, recordedAs(step)), file);
  expect(twice.workers).toEqual(file.workers);
  expect(twice.payments).toHaveLength(1);
});
