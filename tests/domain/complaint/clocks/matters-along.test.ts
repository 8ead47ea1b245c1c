import { expect, it } from 'vitest';
import { mattersGoingAlong } from '#domain/complaint/clocks/matters-along.ts';
import * as s from '#tests/support/story.ts';

it('what is open about a worker goes along with the instant since which it is open', () => {
  const told = s.given(
    s.filed,
    s.does(s.worker('w2'), 'join_complaint', { claim: { claimedFen: 5 }, contactable: true }),
    s.does(s.worker('w2'), 'report_retaliation', { kind: 'threat' }, '2026-04-02T02:00:00.000Z'),
    s.does(s.worker('w1'), 'report_retaliation', { kind: 'threat' }),
    s.does(s.worker('w2'), 'request_withdrawal', {}, '2026-04-03T02:00:00.000Z'),
  );
  if (told.state === undefined) throw new Error('no case');
  expect(mattersGoingAlong(told.state.file, new Map([['w2', 'w7']]), 3)).toEqual([
    {
      type: 'retaliation_reported',
      id: 'r4',
      worker: 'w7',
      kind: 'threat',
      since: '2026-04-02T02:00:00.000Z',
    },
    { type: 'withdrawal_requested', worker: 'w7', since: '2026-04-03T02:00:00.000Z' },
  ]);
});
